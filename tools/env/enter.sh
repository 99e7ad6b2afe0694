# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Entering the private root with bubblewrap. Only the system's folders are the root's, and read-only;
# everything else is this computer's under its own path, so that the checkout, the home folder and
# file arguments mean inside what they mean outside.

# enter_environment MODE: fills entered_environment with what goes in. The rest stays out: paths and
# library settings of this computer would mislead the root's programs.
enter_environment() {
  local name locale=en_US.UTF-8
  entered_environment=(PATH=/usr/bin:/bin:/usr/sbin:/sbin)
  while read -r name; do
    case $name in
      XDG_DATA_DIRS | XDG_CONFIG_DIRS) ;;
      DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | DBUS_SESSION_BUS_ADDRESS | XDG_RUNTIME_DIR)
        [ "$1" = private ] || entered_environment+=("$name=${!name}")
        ;;
      HOME | USER | LOGNAME | TERM | COLORTERM | COLUMNS | NO_COLOR | CI | TZ | LANGUAGE | \
        XDG_* | XMODIFIERS | GTK_IM_MODULE | GTK_A11Y | GDK_* | GSK_* | ADW_* | G_DEBUG | \
        G_MESSAGES_DEBUG | LIBGL_* | GILJABI_* | SOURCE_DATE_EPOCH)
        entered_environment+=("$name=${!name}")
        ;;
    esac
  done < <(compgen -e)
  # The root has these two locales.
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    ko*) locale=ko_KR.UTF-8 ;;
  esac
  entered_environment+=("LANG=$locale")
}

# enter_mounts ROOT MODE: fills entered_mounts with bubblewrap's arguments.
enter_mounts() {
  local root=$1 entry path
  entered_mounts=(--proc /proc --dev /dev --ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri)
  for entry in usr etc var; do
    entered_mounts+=(--ro-bind "$root/$entry" "/$entry")
  done
  for entry in "$root"/bin "$root"/sbin "$root"/lib*; do
    entered_mounts+=(--symlink "usr/${entry##*/}" "/${entry##*/}")
  done
  for path in /etc/passwd /etc/group; do
    entered_mounts+=(--ro-bind "$path" "$path")
  done
  if [ -e /etc/localtime ]; then
    entered_mounts+=(--ro-bind "$(readlink -f /etc/localtime)" /etc/localtime)
  fi
  entered_mounts+=(--tmpfs /var/tmp)

  for path in /*; do
    case $path in
      /bin | /sbin | /lib* | /usr | /etc | /var | /boot | /dev | /proc | /sys | /run | /tmp | /lost+found) ;;
      *)
        if [ -L "$path" ]; then
          entered_mounts+=(--symlink "$(readlink "$path")" "$path")
        elif [ -d "$path" ]; then
          entered_mounts+=(--bind "$path" "$path")
        fi
        ;;
    esac
  done
  if [ "$2" = private ]; then
    # A virtual display takes its number by lock files in /tmp, which it would misread from inside:
    # the processes of real displays cannot be seen from there.
    entered_mounts+=(--perms 1777 --tmpfs /tmp --tmpfs /run)
  else
    entered_mounts+=(--bind /tmp /tmp --bind /run /run)
  fi
  # Last, because these may lie in any of the folders above.
  for path in "$HOME" "$source_dir" "$PWD" "${shared_folders[@]}"; do
    case $path in
      / | /usr | /etc | /var | /tmp | /run | /dev* | /proc* | /sys*) ;;
      *) [ ! -d "$path" ] || entered_mounts+=(--bind "$path" "$path") ;;
    esac
  done
}

# enter_private_root ROOT MODE COMMAND…: never returns.
enter_private_root() {
  local root=$1 mode=$2 wrap=() back=()
  shift 2
  command -v bwrap >/dev/null || private_root_tools

  enter_environment "$mode"
  enter_mounts "$root" "$mode"
  wrap=(env -i "--default-signal=INT,QUIT" "${entered_environment[@]}" bwrap "${entered_mounts[@]}" --chdir "$PWD")
  if ! bwrap --ro-bind / / true 2>/dev/null; then
    if [ "$(id -u)" -eq 0 ]; then
      fail "bubblewrap may not make namespaces here:" "$(bwrap --ro-bind / / true 2>&1)" \
           "In a container, allow them (for example: --privileged), then run this again."
    fi
    # Where ordinary users may not, root may, and steps back to the user inside.
    say "Ordinary users may not make namespaces on this system: entering the private root with sudo."
    wrap=(as_root "${wrap[@]}")
    back=(setpriv --reuid="$(id -u)" --regid="$(id -g)" --init-groups --inh-caps=-all)
  elif [ "$mode" = private ] && bwrap --ro-bind / / --unshare-net true 2>/dev/null; then
    # Building and testing need no network, and so that shows.
    wrap+=(--unshare-net)
  fi

  if [ "$mode" = private ]; then
    # Ends as a whole when its starter ends.
    "${wrap[@]}" --unshare-pid --die-with-parent -- "${back[@]}" "$@"
    exit
  fi
  enter_waiting "${wrap[@]}" -- "${back[@]}" "$@"
}

# enter_waiting COMMAND…: never returns. What is shared with the user sees the user's processes, so
# that displays started by hand read lock files aright. Signals are handed on to what runs inside:
# bubblewrap would end without it, and the app has to save.
enter_waiting() {
  local wrap status
  "$@" <&0 &
  wrap=$!
  trap : INT
  trap 'enter_hand_on "$wrap"' TERM HUP
  wait "$wrap"
  status=$?
  while kill -0 "$wrap" 2>/dev/null; do
    wait "$wrap"
    status=$?
  done
  exit "$status"
}

# enter_hand_on PROCESS: tells its children to end; PROCESS then ends with their exit status.
enter_hand_on() {
  local children
  children=$(cat "/proc/$1/task/$1/children" 2>/dev/null)
  # shellcheck disable=SC2086 # a list of numbers
  kill -TERM ${children:-$1} 2>/dev/null
}
