# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Building on this very system: what is missing, and whether its package manager can bring it.

# native_check NEED: fills native_missing with the table's rows that are needed and not there.
native_check() {
  local row for have
  native_missing=()
  while read -r row; do
    read -r for have _ <<<"$row"
    case $1:$for in
      build:build | test:build | test:test) package_present "$have" || native_missing+=("$row") ;;
    esac
  done < <(packages_rows)
}

native_package_manager() {
  local name
  for name in apt-get dnf zypper pacman; do
    if command -v "$name" >/dev/null; then
      printf '%s\n' "$name"
      return
    fi
  done
}

# native_candidate MANAGER PACKAGE: the version it would install, or nothing.
native_candidate() {
  case $1 in
    apt-get) apt_candidate "$2" ;;
    dnf) dnf -q repoquery --latest-limit=1 --whatprovides "$2" --qf '%{version}\n' 2>/dev/null | tail -n 1 ;;
    zypper)
      zypper -q -n search -s --provides --match-exact "$2" 2>/dev/null |
        awk -F '|' '$3 ~ /package/ { gsub(/ /, "", $4); print $4 }' | sort -V | tail -n 1
      ;;
    pacman) LC_ALL=C pacman -Si "$2" 2>/dev/null | sed -n 's/^Version *: //p' | sed 's/^[0-9]*://' | head -n 1 ;;
  esac
}

# native_plan MANAGER: fills native_packages from native_missing; false, with the reason in
# native_reason, where the manager has no package, or only one that is too old.
native_plan() {
  local row have apt rpm pacman package version candidate
  native_packages=()
  for row in "${native_missing[@]}"; do
    read -r _ have apt rpm pacman <<<"$row"
    case $1 in
      apt-get) package=$apt ;;
      dnf | zypper) package=$rpm ;;
      pacman) package=$pacman ;;
    esac
    [ "$package" != - ] || continue
    version=
    case $have in
      *'>='*) version=${have#*>=} ;;
    esac
    candidate=$(native_candidate "$1" "$package")
    if [ -z "$candidate" ]; then
      native_reason="it has no package $package"
      return 1
    elif [ -n "$version" ] && ! version_at_least "$candidate" "$version"; then
      native_reason="it has $package $candidate, and $version or newer is needed"
      return 1
    fi
    native_packages+=("$package")
  done
}

# native_install: true once everything missing is installed; false where apt is too old for that and
# a private root can serve instead. Ends the program where nothing can.
native_install() {
  local manager
  manager=$(native_package_manager)
  [ -n "$manager" ] ||
    fail "This system lacks what the app is built with, and has none of apt, dnf, pacman and zypper." \
         "Install these yourself, then run this again:" "$(native_missing_names)"

  if ! native_plan "$manager"; then
    if [ "$manager" = apt-get ]; then
      if [ -z "$(apt_candidate libgtk-4-dev)" ]; then
        apt_refresh
        native_plan "$manager" && { native_install_with "$manager"; return; }
      fi
      say "This system is too old to build on: $native_reason."
      return 1
    fi
    fail "This system cannot build the app: $native_reason." \
         "GTK 4.18, libadwaita 1.7 or newer are needed. Where they exist, check the network and" \
         "refresh $manager's lists, then run this again. Missing here:" "$(native_missing_names)"
  fi
  native_install_with "$manager"
}

native_missing_names() {
  local row have
  for row in "${native_missing[@]}"; do
    read -r _ have _ <<<"$row"
    printf '  %s\n' "${have#*:}"
  done
}

native_install_with() {
  [ ${#native_packages[@]} -gt 0 ] || return 0
  if [ "$1" = apt-get ]; then
    apt_install "${native_packages[@]}"
    return
  fi
  say "Installing with $1: ${native_packages[*]}"
  case $1 in
    dnf) as_root dnf -y install "${native_packages[@]}" >&2 ;;
    zypper) as_root zypper -n install "${native_packages[@]}" >&2 ;;
    pacman) as_root pacman -S --needed --noconfirm "${native_packages[@]}" >&2 ;;
  esac || fail "$1 could not fetch or install: ${native_packages[*]}" \
               "Connect this computer to the network (or see the message above), then run this again."
}
