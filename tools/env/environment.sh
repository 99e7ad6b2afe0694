# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Where the app can be built: on this system, or in a private root beside it.
# Sourced by ./run, ./test and the scripts of tools/. All messages go to the standard error output,
# so that `./run --cli … --json` prints nothing but what the command line program prints.

source_dir=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
root_mark=/etc/giljabi-root
# Folders that a private root has to show besides the checkout, the home folder and the present one.
shared_folders=()

# say LINE…: to the person, never to the standard output.
say() {
  printf '%s\n' "$@" >&2
}

# fail WHAT-HAPPENED [WHAT-TO-DO…]: one line each, then exit 1.
fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# as_root COMMAND…: sudo only where it is needed. Installing or making a root may ask for a password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo -- "$@"
  else
    fail "This has to run as root, and there is no sudo: $*" \
         "Run that command as root, then run this one again."
  fi
}

# Without a display of the user, the app can still run under a virtual one.
have_display() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

. "$source_dir/tools/env/packages.sh"
. "$source_dir/tools/env/apt.sh"
. "$source_dir/tools/env/native.sh"
. "$source_dir/tools/env/private-root.sh"
. "$source_dir/tools/env/enter.sh"

# environment_enter NEED MODE COMMAND…
#
# Returns where everything NEED asks for (build or test) is at hand, and environment_id then names
# the place, so that builds of two places are never mixed. Otherwise sets it up and either returns
# (installed on this system) or runs COMMAND anew in the private root and never returns. MODE shared
# gives COMMAND the user's display, session bus and /tmp; MODE private gives it none of them.
environment_enter() {
  local need=$1 mode=$2
  shift 2

  if [ -f "$root_mark" ]; then
    environment_id=$(<"$root_mark")
    return
  fi

  # shellcheck disable=SC2034 # read by build.sh
  environment_id=native
  private_root_choose "${GILJABI_SUITE:-trixie}"
  if [ -z "${GILJABI_SUITE:-}" ]; then
    native_check "$need"
    if [ ${#native_missing[@]} -eq 0 ] || { ! private_root_ready && native_install; }; then
      return
    fi
  fi

  private_root_ready || private_root_make
  enter_private_root "$private_root" "$mode" "$@"
}
