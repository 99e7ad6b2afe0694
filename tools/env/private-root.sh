# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A Debian of our own for systems too old to build on: a plain folder in the user's cache, made once
# by mmdebstrap. Its name carries a hash of all that goes into it, so another package list means
# another root. It is made under another name and renamed when finished: a root that has its name
# is whole.

# private_root_choose SUITE: sets private_root, the folder that SUITE's root has when it exists.
private_root_choose() {
  case $1 in
    '' | *[!a-z0-9-]*) fail "GILJABI_SUITE is not the name of a Debian suite: $1" "Try trixie or forky." ;;
  esac
  private_suite=$1
  private_as=
  # shellcheck disable=SC2016 # expanded by mmdebstrap's shell
  private_recipe=(
    --variant=minbase
    --include="$(packages_of_root | paste -sd ,)"
    # Only what building and running needs: half the size.
    --dpkgopt='path-exclude=/usr/share/doc/*'
    --dpkgopt='path-exclude=/usr/share/help/*'
    --dpkgopt='path-exclude=/usr/share/info/*'
    --dpkgopt='path-exclude=/usr/share/man/*'
    --dpkgopt='path-exclude=/usr/share/locale/*'
    --dpkgopt='path-include=/usr/share/locale/locale.alias'
    --dpkgopt='path-include=/usr/share/locale/ko/*'
    # Under the C locale the Hangul would come from a Japanese face.
    --customize-hook='printf "%s UTF-8\n" en_US.UTF-8 ko_KR.UTF-8 >"$1/etc/locale.gen"'
    --customize-hook='chroot "$1" locale-gen'
  )
  local hash
  hash=$(printf '%s\n' "$1" "${private_recipe[@]}" | sha256sum)
  private_id=root-$1-${hash:0:16}
  private_cache=${XDG_CACHE_HOME:-$HOME/.cache}/giljabi
  private_root=$private_cache/$private_id
}

private_root_ready() {
  [ -f "$private_root$root_mark" ]
}

# private_root_tools: what makes and enters a root, installed where it is missing.
private_root_tools() {
  local missing=()
  command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
  command -v bwrap >/dev/null || missing+=(bubblewrap)
  [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
  [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}

# private_root_mirror: the archive this computer gets Debian from, so that a mirror set up by its
# owner is used here too. Nothing on other systems: mmdebstrap then knows where to ask.
private_root_mirror() {
  if [ -n "${GILJABI_MIRROR:-}" ]; then
    printf '%s\n' "$GILJABI_MIRROR"
    return
  fi
  # shellcheck disable=SC2016 # apt's own variables
  apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    sed -n -E 's/^Debian Debian (https?:.*[^/])\/?$/\1/p' | head -n 1
}

# private_root_options: apt's proxy, which the root's own apt would not know of, one option a line.
private_root_options() {
  apt-config dump 2>/dev/null | sed -n -E 's/^(Acquire::https?::Proxy) "(.+)";$/--aptopt=\1 "\2"/p'
}

# private_root_make: makes private_root, or ends the program and leaves nothing behind.
private_root_make() {
  local making mirror options=() lock
  command -v apt-get >/dev/null ||
    fail "The private Debian root can be made on Debian and Ubuntu only: there is no apt-get here."
  mkdir -p "$private_cache" || exit 1

  exec {lock}>"$private_cache/lock"
  if ! flock -n "$lock"; then
    say "Another run is making a private root; waiting for it …"
    flock "$lock"
    if private_root_ready; then
      exec {lock}>&-
      return
    fi
  fi
  # Left by a run that was killed: with the lock in hand nobody works on these.
  rm -rf --one-file-system "$private_cache"/making-*

  private_root_tools
  mirror=$(private_root_mirror)
  mapfile -t options < <(private_root_options)

  say "Making a private Debian root ($private_suite) in $private_root" \
      "About 320 MB to fetch, once, and 1 GB on disk; a minute or two. Nothing else on this system changes."
  making=$(mktemp -d "$private_cache/making-XXXXXX") || exit 1
  trap 'private_root_abandon "$making"; exit 130' INT
  trap 'private_root_abandon "$making"; exit 143' TERM HUP

  if ! private_root_bootstrap "$making" "$mirror" "${options[@]}" && apt_expired "$making/log"; then
    say "This archive's release files have expired (an old copy): trying without that check."
    rm -rf --one-file-system "$making/root"
    private_root_bootstrap "$making" "$mirror" "${options[@]}" \
      --aptopt='Acquire::Check-Valid-Until "false"' || true
  fi
  if [ ! -f "$making/done" ]; then
    private_root_explain "$making/log"
    private_root_abandon "$making"
    exit 1
  fi

  private_root_finish "$making/root"
  mv -T "$making/root" "$private_root" || { private_root_abandon "$making"; exit 1; }
  rm -rf "$making"
  trap - INT TERM HUP
  exec {lock}>&-
  say "The private root is ready."
}

# private_root_bootstrap MAKING MIRROR OPTION…: runs mmdebstrap into MAKING/root, in a session of its
# own: it does not end by itself when told to, so all of it has to be signalled. MAKING/done tells of
# success. As an ordinary user the files are unpacked from a tar archive, so that they belong to
# that user and go away with a plain rm; mmdebstrap then needs user namespaces, or sudo.
private_root_bootstrap() {
  local making=$1 target=$1/root command=() mirror=()
  [ -z "$2" ] || mirror=("$2")
  shift 2

  private_as=as_root
  command=(mmdebstrap --dpkgopt=force-unsafe-io "${private_recipe[@]}" "$@")
  if [ "$(id -u)" -eq 0 ]; then
    command+=(--mode=root --format=directory)
  else
    target=-
    command+=(--format=tar)
    if private_root_unshares; then
      private_as=
      command+=(--mode=unshare)
    else
      command+=(--mode=root)
    fi
  fi
  command+=("$private_suite" "$target" "${mirror[@]}")

  (
    set -o pipefail
    if [ "$target" = - ]; then
      mkdir "$making/root" && private_root_session "$making" "${command[@]}" |
        tar -x -C "$making/root" --no-same-owner --exclude='./dev/*'
    else
      private_root_session "$making" "${command[@]}"
    fi && touch "$making/done"
  ) 2>"$making/log" &
  tail -n +1 -f --pid=$! "$making/log" 2>/dev/null |
    sed -u -n -E -e '/hook|signal|^I: success/d' -e 's/^I: (.*[^.])\.*$/  \1/p' >&2 &
  wait
  [ -f "$making/done" ]
}

# private_root_session MAKING COMMAND…: the number of the session stands in MAKING/pid.
private_root_session() {
  # shellcheck disable=SC2016 # expanded by the inner shell
  $private_as setsid --wait sh -c 'echo $$ >"$1/pid"; shift; exec "$@"' sh "$@"
}

# private_root_unshares: whether this user may have more than one user id in a namespace.
private_root_unshares() {
  command -v newuidmap >/dev/null && grep -qs "^$(id -un):" /etc/subuid &&
    unshare --user --map-root-user true 2>/dev/null
}

# private_root_finish ROOT: what Debian leaves to the installation; the mark comes last.
private_root_finish() {
  tr -d - </proc/sys/kernel/random/uuid >"$1/etc/machine-id"
  # Entering puts this computer's time zone here.
  rm -f "$1/etc/localtime"
  touch "$1/etc/localtime"
  mkdir -p "$1/etc/gtk-4.0"
  printf '[Settings]\ngtk-font-name=Cantarell 11\n' >"$1/etc/gtk-4.0/settings.ini"
  printf '%s\n' "$private_id" >"$1$root_mark"
}

# private_root_abandon MAKING: stops what runs for it and removes it.
private_root_abandon() {
  local pid
  trap '' INT TERM HUP
  if [ ! -f "$1/done" ] && pid=$(cat "$1/pid" 2>/dev/null); then
    $private_as kill -TERM -- "-$pid" 2>/dev/null
    wait
  fi
  rm -rf --one-file-system "$1"
}

# private_root_explain LOG: why mmdebstrap failed, in the words of its log.
private_root_explain() {
  if grep -qE 'resolv|connect|unreachable|timed out|Failed to fetch|[Ee]rr:' "$1"; then
    say "The packages of Debian ($private_suite) could not be fetched. apt said:"
    grep -E '^(E|W|Err):' "$1" | sort -u | head -n 5 >&2
    say "Connect this computer to the network and run this again. If another mirror is to be asked," \
        "name it: GILJABI_MIRROR=URL. Nothing half-made was kept."
  else
    say "The private Debian root could not be made. The last messages were:"
    tail -n 15 "$1" >&2
    say "Nothing half-made was kept."
  fi
}
