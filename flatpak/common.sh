# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What flatpak/bundle and flatpak/test-install share. Flatpak's tools work on this very system: inside
# a private root their own sandbox cannot be made. After tools/env/environment.sh.

# flatpak_tools COMMAND…: installs what carries these commands where one is missing, or ends.
flatpak_tools() {
  local command manager
  manager=$(native_package_manager)
  native_packages=()
  for command in "$@"; do
    flatpak_has "$command" || native_packages+=("$(flatpak_package "$manager" "$command")")
  done
  [ ${#native_packages[@]} -gt 0 ] || return 0
  [ -n "$manager" ] ||
    fail "This system has none of apt, dnf, pacman and zypper." \
         "Install these yourself, then run this again: ${native_packages[*]}"
  native_install_with "$manager"
}

# flatpak_has COMMAND: svg-loader is none, but what Flatpak looks at icons with.
flatpak_has() {
  case $1 in
    svg-loader) compgen -G '/usr/lib*/gdk-pixbuf-2.0/*/loaders/*svg*' || compgen -G '/usr/lib/*/gdk-pixbuf-2.0/*/loaders/*svg*' ;;
    *) command -v "$1" ;;
  esac >/dev/null
}

# flatpak_package MANAGER COMMAND: the package that carries it.
flatpak_package() {
  case $1:$2 in
    *:eu-strip) printf 'elfutils\n' ;;
    zypper:dbus-daemon | pacman:dbus-daemon) printf 'dbus\n' ;;
    dnf:gpg | dnf:gpg-agent) printf 'gnupg2\n' ;;
    zypper:gpg | zypper:gpg-agent) printf 'gpg2\n' ;;
    pacman:gpg | pacman:gpg-agent) printf 'gnupg\n' ;;
    apt-get:svg-loader) printf 'librsvg2-common\n' ;;
    dnf:svg-loader) printf 'librsvg2\n' ;;
    zypper:svg-loader) printf 'gdk-pixbuf-loader-rsvg\n' ;;
    pacman:svg-loader) printf 'librsvg\n' ;;
    *:bwrap) printf 'bubblewrap\n' ;;
    *) printf '%s\n' "$2" ;;
  esac
}

# The checkout may belong to somebody else than who builds (root in a container).
flatpak_git() {
  git -c safe.directory="$source_dir" -C "$source_dir" "$@"
}

# flatpak_export COMMIT DIR: the files of a commit and nothing else, the same for every user.
flatpak_export() {
  local status
  mkdir -p "$2" || return
  flatpak_git -c tar.umask=0022 archive "$1" | tar -x -C "$2" --no-same-owner --no-same-permissions
  status=("${PIPESTATUS[@]}")
  [ "${status[0]}" -eq 0 ] && [ "${status[1]}" -eq 0 ]
}

# flatpak_manifest_runtime MANIFEST RUNTIME: prints it with another runtime in place of GNOME's and
# nothing else changed.
flatpak_manifest_runtime() {
  sed -e "s/\"org\.gnome\.\(Platform\|Sdk\)\"/\"$2\"/" "$1"
}
