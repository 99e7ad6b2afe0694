# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2034,SC2154
#
# The steps of flatpak/test-install, which sources this and counts in passed, failed and skipped.

app=io.github.giljabi.Giljabi
arch=$(uname -m)
limit=$((2 * 1024 * 1024))
# The way into the mount namespace of the session bus, if it has one.
inside=()
tests=$source_dir/tests/flatpak
words_written='작은 팀이라 Django를 골랐어요'
words_added=$words_written', 지금도 그래요'

# at_home COMMAND…: with a home folder and Flatpak installation of the test's own, and no proxy.
at_home() {
  "${inside[@]}" env -u http_proxy -u https_proxy -u all_proxy -u HTTP_PROXY -u HTTPS_PROXY -u ALL_PROXY \
    -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME -u XAUTHORITY -u WAYLAND_DISPLAY \
    -u AT_SPI_BUS_ADDRESS -u LC_ALL -u LC_MESSAGES -u LANGUAGE "HOME=$work/home" "XDG_RUNTIME_DIR=$runtime_place" \
    "GNUPGHOME=$work/gnupg" "FLATPAK_USER_DIR=$work/flatpak" "$(processes_mark "$work")" \
    "XDG_DATA_DIRS=$work/flatpak/exports/share:/usr/local/share:/usr/share" LANG=C.UTF-8 "$@"
}

# in_root [LANG=LOCALE] COMMAND…: where the tools of the tests are, with the display and bus of the test.
in_root() {
  local locale=LANG=en_US.UTF-8
  case $1 in
    LANG=*) locale=$1 && shift ;;
  esac
  env -u LC_ALL -u LC_MESSAGES -u LANGUAGE "$locale" "XDG_RUNTIME_DIR=$runtime_dir/run" "$(processes_mark "$work")" \
    "$source_dir/tools/dev-env" "$@"
}

# phase WHAT: what comes now, with the seconds so far.
phase() {
  say "[$SECONDS s] $1 …"
}

# run COMMAND…: in the background, so that a signal ends the test at once.
run() {
  "$@" &
  wait $!
}

count_ok() {
  passed=$((passed + 1))
  say "ok - $1"
}

# count_bad WHAT [FILE]: with the end of what was said.
count_bad() {
  failed=$((failed + 1))
  say "not ok - $1"
  [ -z "${2:-}" ] || tail -n 80 "$2" >&2
}

count_skip() {
  skipped=$((skipped + 1))
  say "skipped - $1: $2"
}

# check WHAT COMMAND…
check() {
  local what=$1
  shift
  if run "$@" >"$work/log" 2>&1; then
    count_ok "$what"
  else
    count_bad "$what" "$work/log"
    return 1
  fi
}

# count_tap WHAT COMMAND…: counts the lines of its TAP. One that dies silently is a failure too.
count_tap() {
  local what=$1 line status bad=$failed lines=0
  shift
  while read -r line; do
    case $line in
      'ok '*)
        lines=$((lines + 1))
        count_ok "${line#ok - }"
        ;;
      'not ok '*) count_bad "${line#not ok - }" ;;
    esac
  done < <("$@" 2>"$work/log")
  wait $!
  status=$?
  if [ "$failed" -eq "$bad" ] && { [ $status -ne 0 ] || [ $lines -eq 0 ]; }; then
    count_bad "$what" "$work/log"
  fi
  [ "$failed" -eq "$bad" ]
}

# drive JOURNEY attach|start en|ko [TEXT [ID]]
drive() {
  local locale=en_US.UTF-8 id=${5:-$app}
  [ "$3" = en ] || locale=ko_KR.UTF-8
  count_tap "$1 in $3" in_root "LANG=$locale" python3 "$tests/drive.py" "$1" "$id" "$2" \
    "$work/flatpak/app/$id/current/active/files/share/locale" "${4:-$words_written}" && return
  at_home flatpak kill "$id" 2>/dev/null
  return 1
}

same() {
  printf '%s\n' "is:     $1" "wanted: $2"
  [ "$1" = "$2" ]
}

active_commit() {
  at_home flatpak --user info --show-commit "$app"
}

# Below the home folder.
journal=.var/app/$app/data/giljabi/journal.json

prepare() {
  # Not needed, but then there is one thing less to prove.
  if ! compgen -G '/usr/lib*/xdg-document-portal' >/dev/null; then
    (native_packages=(xdg-desktop-portal) && native_install_with "$(native_package_manager)") || true
  fi
  sweep
  work=$(mktemp -d "$private_cache/flatpak-XXXXXX") || exit 1
  printf '%s\n' $$ >"$work/pid"
  # A path of a socket has at most 107 bytes.
  runtime_dir=$(mktemp -d /tmp/giljabi-XXXXXX) || exit 1
  ln -s "$runtime_dir" "$work/runtime-dir"
  [ -d /run/user/0 ] || [ "$(id -u)" -ne 0 ] || made_run=/run/user/0
  runtime_place=$runtime_dir/run
  mkdir -m 700 "$runtime_dir/run" "$work/gnupg"
  mkdir -p "$work/home/Documents" "$work/portals" "$work/web" "$work/saved"
  printf 'secret\n' >"$work/home/Documents/marker"
}

# sweep: removes what runs left that could not clean up, because they were killed or power failed.
sweep() {
  local dir
  for dir in "$private_cache"/flatpak-*/; do
    dir=${dir%/}
    if [ -s "$dir/pid" ] && ! kill -0 "$(cat "$dir/pid")" 2>/dev/null; then
      processes_end "$dir"
      rm -rf --one-file-system "$(readlink "$dir/runtime-dir" || printf %s "$dir")" "$dir"
    fi
  done
}

step_runtime() {
  phase "Making a runtime of the private root"
  check 'a runtime made of the private root is installed' \
    at_home bash -c '. "$1/flatpak/local-runtime.sh" && local_runtime_install "$2" "$3"' \
    - "$source_dir" "$private_root" "$work/runtime"
}

# own_run DIR COMMAND…: with DIR as /run/user/0, where the document portal has to be: the path it
# gives out is used inside the sandbox, which knows no other place. Never returns.
own_run() {
  exec unshare --mount --propagation private sh -c 'mount --bind "$1" "$2" && shift 2 && exec "$@"' - \
    "$1" /run/user/0 "${@:2}"
}

# own_run_allowed: whether the above can be, which takes root.
own_run_allowed() {
  [ "$(id -u)" -eq 0 ] && mkdir -p /run/user/0 && (own_run "$runtime_dir/run" true) 2>/dev/null
}

# Two buses and a display. The session bus is this system's, because what it starts is Flatpak's.
step_session() {
  local own=() bus
  printf '[portal]\nDBusName=org.freedesktop.impl.portal.desktop.giljabi\nInterfaces=%s;\nUseIn=giljabi\n' \
    org.freedesktop.impl.portal.FileChooser >"$work/portals/giljabi.portal"
  printf '[preferred]\ndefault=giljabi\n' >"$work/portals/giljabi-portals.conf"
  mkfifo "$work/bus"
  if own_run_allowed; then
    own=(bash -c "$(declare -f own_run); own_run \"\$@\"" - "$runtime_dir/run")
    runtime_place=/run/user/0
  fi
  at_home XDG_CURRENT_DESKTOP=giljabi "XDG_DESKTOP_PORTAL_DIR=$work/portals" "${own[@]}" \
    dbus-daemon --session --nofork --print-address=3 --print-pid=4 3>"$work/bus" 4>&3 >"$work/bus.log" 2>&1 &
  { read -r -t 30 DBUS_SESSION_BUS_ADDRESS && read -r -t 30 bus; } <"$work/bus" ||
    { count_bad 'a session bus' "$work/bus.log"; return 1; }
  export DBUS_SESSION_BUS_ADDRESS
  [ ${#own[@]} -eq 0 ] || inside=(nsenter "--mount=/proc/$bus/ns/mnt")

  mkdir "$work/session"
  ln -s "$work/web" "$work/session/web"
  in_root "$tests/session" "$work/session" >"$work/session/log" 2>&1 &
  for _ in {1..300}; do
    [ ! -s "$work/session/display" ] || break
    sleep 0.1
  done
  DISPLAY=$(cat "$work/session/display" 2>/dev/null)
  port=$(cat "$work/session/port" 2>/dev/null)
  [ -n "$DISPLAY" ] && [ -n "$port" ] || { count_bad 'a virtual display' "$work/session/log"; return 1; }
  export DISPLAY
}

# make_bundle CHECKSUM-FILE OUTPUT OPTION…
make_bundle() {
  local checksum=$1 output=$2
  shift 2
  at_home "$source_dir/flatpak/bundle" --key=tests@giljabi.invalid "--gpg-homedir=$work/gnupg" \
    --runtime="$local_runtime" --output="$output" "$@" >"$checksum"
}

step_build() {
  run at_home gpg --batch --quiet --passphrase '' --quick-generate-key tests@giljabi.invalid ed25519 sign never \
    2>"$work/log" || { count_bad 'a key to sign with' "$work/log"; return 1; }
  phase "Building the app, with its tests"
  check 'the app is built from a clean export, and its tests pass' \
    make_bundle "$work/first" "$work/web" "--url=http://127.0.0.1:$port/repo" \
    "--runtime-repo=http://127.0.0.1:$port/runtime.flatpakrepo" || return
  first=$(cat "$work/first")
  # It takes a while, and what follows is mostly waiting.
  {
    renice -n 19 "$BASHPID"
    make_bundle "$work/second" "$work/again" --no-tests
  } >"$work/again.log" 2>&1 &
  again=$!
}

step_rebuild() {
  phase "The same once more, and the development variant"
  if wait "$again"; then
    check 'a second build has the same checksum' same "$(cat "$work/second")" "$first"
  else
    count_bad 'it is built a second time' "$work/again.log"
  fi
  rm -rf "$work/again"
  check 'the development variant is built' \
    make_bundle "$work/devel" "$work/web" --devel --no-tests "--url=http://127.0.0.1:$port/repo"
}

step_install() {
  local share=$work/flatpak/exports/share file
  phase "Installing it from the repository"
  at_home gpg --batch --quiet --passphrase '' --quick-generate-key other@giljabi.invalid ed25519 sign never 2>"$work/log"
  at_home gpg --export other@giljabi.invalid >"$work/other.gpg"
  if at_home flatpak --user remote-add --gpg-import="$work/other.gpg" other "http://127.0.0.1:$port/repo" >"$work/refused" 2>&1; then
    count_bad 'a repository signed with another key is refused'
  else
    check 'a repository signed with another key is refused' grep -i signature "$work/refused"
  fi
  at_home flatpak --user remote-delete --force other >"$work/log" 2>&1

  # Where the runtime comes from is asked for even where it is installed.
  printf '[Flatpak Repo]\nTitle=Runtime\nUrl=file://%s\n' "$work/runtime/repo" >"$work/web/runtime.flatpakrepo"
  check 'it installs from its own repository, over http' \
    at_home flatpak --user install -y --noninteractive --from "http://127.0.0.1:$port/giljabi.flatpakref" || return
  check 'what was built is what is installed' same "$(active_commit)" "$first"
  for file in applications/$app.desktop dbus-1/services/$app.service icons/hicolor/scalable/apps/$app.svg \
    icons/hicolor/symbolic/apps/$app-symbolic.svg; do
    check "it shows the desktop its $file" test -s "$share/$file"
  done
  check 'the desktop file speaks Korean' grep -q '^Name\[ko\]=길잡이' "$share/applications/$app.desktop"
  check 'the catalogue for software centres is there' step_catalogue
}

# What appstreamcli compose made at the end of the build.
step_catalogue() {
  local info=$work/flatpak/app/$app/current/active/files/share/app-info
  gzip -dc "$info/xmls/$app.xml.gz" | tee /dev/stderr | grep -q "<id>$app</id>" &&
    gzip -dc "$info/xmls/$app.xml.gz" | grep -q 'xml:lang="ko"' &&
    test -s "$info/icons/flatpak/128x128/$app.png"
}

# step_size: by kind, the form in which docs/flatpak.md has it.
step_size() {
  local files=$work/flatpak/app/$app/current/active/files total
  total=$(find "$files" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }')
  find "$files" -type f -printf '%s %P\n' | awk '
    { kind = "catalogue, icons, desktop files" }
    $2 ~ /^bin\/giljabi$/ { kind = "giljabi" }
    $2 ~ /^bin\/giljabi-cli$/ { kind = "giljabi-cli" }
    $2 ~ /content\.gresource$/ { kind = "content" }
    $2 ~ /^share\/locale/ { kind = "translation" }
    { sum[kind] += $1 }
    END { for (kind in sum) printf "  %9d  %s\n", sum[kind], kind }' | sort -rn >&2
  check "its own files are smaller than 2 MiB: $total bytes" test "$total" -lt $limit
}

step_sandbox() {
  phase "What can be reached from inside"
  # Without this the refusals below would prove nothing.
  check 'from outside, the port answers' bash -c "exec 3<>/dev/tcp/127.0.0.1/$port"
  count_tap 'the sandbox, from inside' at_home flatpak run --command=python3 "$app" - \
    "$port" "$work/home/Documents/marker" <"$tests/inside.py"
}

step_first_run() {
  local runner
  phase "Korean, started from a terminal"
  at_home LANG=ko_KR.UTF-8 flatpak run "$app" --tab=frameworks >"$work/run.log" 2>&1 &
  runner=$!
  drive write attach ko
  if wait "$runner"; then
    count_ok 'it ends well'
  else
    count_bad 'it ends well' "$work/run.log"
  fi
  check 'and without a complaint' step_quiet "$work/run.log"
  check 'what was written is in its own data folder' grep -qF "$words_written" "$work/home/$journal"
  check 'and only there, readable for nobody else' same \
    "$(find "$work/home" -name 'journal.json' -printf '%m %P\n')" "600 $journal"
}

# step_quiet LOG: what the program itself says. A display without a graphics card is not its doing.
step_quiet() {
  ! grep -E 'giljabi.*(WARNING|CRITICAL|ERROR)' "$1" | grep -vE 'vulkan|Vulkan|dri|EGL|MESA|gdk_frame_timings_submitted|portal monitor'
}

# cli LOCALE ARGUMENT…: leaves what it prints in $work/out
cli() {
  at_home "LANG=$1" flatpak run --command=giljabi-cli "$app" "${@:2}" >"$work/out" 2>"$work/cli.log"
}

step_command_line() {
  phase "The command line"
  cli en_US.UTF-8 rank --must=async --json
  check 'giljabi-cli ranks in the sandbox' in_root python3 -c \
    'import json, sys; assert json.load(open(sys.argv[1]))["matches"][0]["rank"] == 1' "$work/out"
  cli ko_KR.UTF-8 list roles
  check 'it speaks Korean in a Korean locale' grep 프론트엔드 "$work/out"
  cli en_US.UTF-8 show framework djnago
  check 'wrong use ends with 2' same "$?:$(cat "$work/out")" 2:
}

step_second_run() {
  phase "English, started by the desktop through its D-Bus service"
  drive read start en
  check 'its service makes no complaint' step_quiet "$work/bus.log"
}

# step_portal: the file dialog of a desktop, played by tests/flatpak/portal.py.
step_portal() {
  local what='saving a file through the document portal' helper saved
  phase "A file outside the sandbox"
  if [ ${#inside[@]} -eq 0 ]; then
    count_skip "$what" 'giving this test a /run/user of its own takes root, and the right to mount'
    return
  fi
  if ! in_root gdbus call --session --dest org.freedesktop.portal.Documents \
    --object-path /org/freedesktop/portal/documents --method org.freedesktop.portal.Documents.GetMountPoint \
    >"$work/log" 2>&1; then
    count_skip "$what" "it cannot be had here ($(tail -n 1 "$work/log"))"
    return
  fi
  in_root python3 "$tests/portal.py" "$work/saved" >"$work/portal.log" 2>&1 &
  helper=$!
  drive save start en "$work/saved"
  saved=$(find "$work/saved" -type f -name '*.md' -size +0 | head -n 1)
  check 'the file that was chosen outside is written, through the document portal' grep -q Django "${saved:-$work/saved/none}"
  kill "$helper" 2>/dev/null
}

# The same files under another commit stand for the next version.
step_update() {
  local ref=app/$app/$arch/stable
  phase "The next version, and back"
  check 'a next version is published' at_home bash -c 'flatpak build-commit-from --force --src-ref="$1" --gpg-sign="$3" \
    --timestamp=NOW --src-repo="$2" "$2" "$1" && flatpak build-update-repo --gpg-sign="$3" "$2"' \
    - "$ref" "$work/web/repo" tests@giljabi.invalid || return
  check 'it is updated' at_home flatpak --user update -y --noninteractive "$app"
  check 'to another commit' bash -c '[ "$1" != "$2" ]' - "$(active_commit)" "$first"
  drive more start ko "$words_added"
  check 'it goes back to the first version' at_home flatpak --user update -y --noninteractive "--commit=$first" "$app"
  check 'which is the one that is there now' same "$(active_commit)" "$first"
  drive read start en "$words_added"
}

# The file that the first version wrote, with something in every section.
step_first_journal() {
  phase "A journal of the first version, and one of a newer format"
  cp "$tests/journal-1.json" "$work/home/$journal"
  drive more start ko "$words_added"
  check 'nothing of what the first version wrote is lost' \
    in_root python3 "$tests/kept.py" "$tests/journal-1.json" "$work/home/$journal" "$words_added"
}

step_newer_journal() {
  local file before
  file=$work/home/$journal
  cp -p "$file" "$work/journal.json"
  sed -i 's/"format" *: *1,/"format" : 2,/' "$file"
  before=$(sha256sum <"$file")
  check 'a journal of a newer format is made' grep -q '"format" : 2' "$file"
  drive newer start ko
  check 'a journal of a newer format is not touched' same "$(sha256sum <"$file")" "$before"
  cp -p "$work/journal.json" "$file"
}

step_bundle() {
  local file
  file=$(compgen -G "$work/web/giljabi-[0-9]*.flatpak")
  phase "The single file"
  check 'the app is removed, its data stays' at_home flatpak --user uninstall -y --noninteractive "$app"
  check 'what was written is still there' grep -qF "$words_added" "$work/home/$journal"
  check 'it names where the runtime comes from' grep -qa "http://127.0.0.1:$port/runtime.flatpakrepo" "$file"
  check 'it installs from the single file' at_home flatpak --user install -y --noninteractive --bundle "$file" || return
  check 'which holds the same commit' same "$(active_commit)" "$first"
  at_home flatpak --user remotes --columns=name,url >"$work/remotes" 2>&1
  check 'it looks for updates in the repository' grep -F "http://127.0.0.1:$port/repo" "$work/remotes"
  drive read start ko "$words_added"
  check 'a file of the next version is made' at_home flatpak build-bundle "$work/web/repo" "$work/next.flatpak" "$app" stable
  check 'it installs over the first' at_home flatpak --user install -y --noninteractive --bundle "$work/next.flatpak"
  check 'which is then replaced' bash -c '[ "$1" != "$2" ]' - "$(active_commit)" "$first"
}

step_devel() {
  local id=$app.Devel share=$work/flatpak/exports/share
  phase "The development variant beside it"
  check 'the development variant installs beside it' \
    at_home flatpak --user install -y --noninteractive --from "http://127.0.0.1:$port/giljabi-devel.flatpakref" || return
  check 'both are there' test -s "$share/applications/$app.desktop" -a -s "$share/applications/$id.desktop"
  check 'told apart by name' grep -qx 'Name=Giljabi (Devel)' "$share/applications/$id.desktop"
  check 'and by icon' bash -c '! cmp -s "$1" "$2"' - "$share/icons/hicolor/scalable/apps/$app.svg" \
    "$share/icons/hicolor/scalable/apps/$id.svg"
  drive bare start en "" "$id"
}
