# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2034,SC2154
#
# The steps of flatpak/test-install, which sources this and counts in passed, failed and skipped.

app=io.github.giljabi.Giljabi
arch=$(uname -m)
limit=$((2 * 1024 * 1024))
tests=$source_dir/tests/flatpak
words_written='작은 팀이라 Django를 골랐어요'

# at_home COMMAND…: with a home folder and Flatpak installation of the test's own, and no proxy.
at_home() {
  env -u http_proxy -u https_proxy -u all_proxy -u HTTP_PROXY -u HTTPS_PROXY -u ALL_PROXY \
    -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME -u XAUTHORITY -u WAYLAND_DISPLAY \
    -u AT_SPI_BUS_ADDRESS "HOME=$work/home" "XDG_RUNTIME_DIR=$runtime_dir/run" "GNUPGHOME=$work/gnupg" \
    "FLATPAK_USER_DIR=$work/flatpak" \
    "XDG_DATA_DIRS=$work/flatpak/exports/share:/usr/local/share:/usr/share" "$@"
}

# in_root COMMAND…: where the tools of the tests are, with the display and bus of the test.
in_root() {
  XDG_RUNTIME_DIR=$runtime_dir/run "$source_dir/tools/dev-env" "$@"
}

count_ok() {
  passed=$((passed + 1))
  say "ok - $1"
}

# count_bad WHAT [FILE]: with the end of what was said.
count_bad() {
  failed=$((failed + 1))
  say "not ok - $1"
  [ -z "${2:-}" ] || tail -n 25 "$2" >&2
}

count_skip() {
  skipped=$((skipped + 1))
  say "skipped - $1: $2"
}

# check WHAT COMMAND…
check() {
  local what=$1
  shift
  if "$@" >"$work/log" 2>&1; then
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

# drive JOURNEY attach|start en|ko [ID [TEXT]]
drive() {
  local locale=en_US.UTF-8 id=${4:-$app}
  [ "$3" = en ] || locale=ko_KR.UTF-8
  LC_ALL=$locale count_tap "$1 in $3" in_root python3 "$tests/drive.py" "$1" "$id" "$2" \
    "$work/flatpak/app/$id/current/active/files/share/locale" "${5:-$words_written}"
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
  work=$(mktemp -d "$private_cache/flatpak-XXXXXX") || exit 1
  # A path of a socket has at most 107 bytes.
  runtime_dir=$(mktemp -d /tmp/giljabi-XXXXXX) || exit 1
  [ -d /run/user/0 ] || [ "$(id -u)" -ne 0 ] || made_run=/run/user/0
  mkdir -m 700 "$runtime_dir/run" "$work/gnupg"
  mkdir -p "$work/home/Documents" "$work/portals" "$work/web" "$work/saved"
  printf 'secret\n' >"$work/home/Documents/marker"
}

step_runtime() {
  say "Making a runtime of the private root …"
  check 'a runtime made of the private root is installed' \
    at_home bash -c '. "$1/flatpak/local-runtime.sh" && local_runtime_install "$2" "$3"' \
    - "$source_dir" "$private_root" "$work/runtime"
}

# own_run DIR COMMAND…: with DIR as /run/user/UID, where the document portal has to be: the path it
# gives out is used inside the sandbox, which knows no other place. That takes root; never returns.
own_run() {
  local dir=$1 place=/run/user/0
  shift
  if [ "$(id -u)" -eq 0 ] && mkdir -p "$place" && unshare --mount true 2>/dev/null; then
    export XDG_RUNTIME_DIR=$place
    exec unshare --mount --propagation private \
      sh -c 'mount --bind "$1" "$2" && shift 2 && exec "$@"' - "$dir" "$place" "$@"
  fi
  exec "$@"
}

# Two buses and a display. The session bus is this system's, because what it starts is Flatpak's.
step_session() {
  printf '[portal]\nDBusName=org.freedesktop.impl.portal.desktop.giljabi\nInterfaces=%s;\nUseIn=giljabi\n' \
    org.freedesktop.impl.portal.FileChooser >"$work/portals/giljabi.portal"
  printf '[preferred]\ndefault=giljabi\n' >"$work/portals/giljabi-portals.conf"
  mkfifo "$work/bus"
  at_home XDG_CURRENT_DESKTOP=giljabi "XDG_DESKTOP_PORTAL_DIR=$work/portals" \
    bash -c "$(declare -f own_run); own_run \"\$@\"" - "$runtime_dir/run" \
    dbus-daemon --session --nofork --print-address=3 3>"$work/bus" >"$work/bus.log" 2>&1 &
  servers+=($!)
  read -r -t 30 DBUS_SESSION_BUS_ADDRESS <"$work/bus" || { count_bad 'a session bus' "$work/bus.log"; return 1; }
  export DBUS_SESSION_BUS_ADDRESS

  mkdir "$work/session"
  ln -s "$work/web" "$work/session/web"
  in_root "$tests/session" "$work/session" >"$work/session/log" 2>&1 &
  servers+=($!)
  for _ in {1..300}; do
    [ ! -s "$work/session/display" ] || break
    sleep 0.1
  done
  DISPLAY=$(cat "$work/session/display" 2>/dev/null)
  port=$(cat "$work/session/port" 2>/dev/null)
  [ -n "$DISPLAY" ] && [ -n "$port" ] || { count_bad 'a virtual display' "$work/session/log"; return 1; }
  export DISPLAY
}

# make_bundle OUTPUT OPTION…: prints the checksum
make_bundle() {
  local output=$1
  shift
  at_home "$source_dir/flatpak/bundle" --key=tests@giljabi.invalid "--gpg-homedir=$work/gnupg" \
    --runtime="$local_runtime" --output="$output" "$@" 2>>"$work/build.log"
}

step_build() {
  at_home gpg --batch --quiet --passphrase '' --quick-generate-key tests@giljabi.invalid ed25519 sign never \
    2>"$work/log" || { count_bad 'a key to sign with' "$work/log"; return 1; }
  say "Building the app, with its tests …"
  first=$(make_bundle "$work/web" "--url=http://127.0.0.1:$port/repo" \
    "--runtime-repo=http://127.0.0.1:$port/runtime.flatpakrepo") ||
    { count_bad 'the app is built from a clean export, and its tests pass' "$work/build.log"; return 1; }
  count_ok 'the app is built from a clean export, and its tests pass'
}

step_rebuild() {
  say "Building it again, and the development variant …"
  check 'a second build has the same checksum' same "$(make_bundle "$work/again" --no-tests)" "$first"
  check 'the development variant is built' make_bundle "$work/web" --devel --no-tests "--url=http://127.0.0.1:$port/repo"
}

step_install() {
  local share=$work/flatpak/exports/share file
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
    check "it shows the desktop its ${file%%/*}: ${file##*/}" test -s "$share/$file"
  done
  check 'the desktop file speaks Korean' grep -q '^Name\[ko\]=길잡이' "$share/applications/$app.desktop"
  check 'the catalogue for software centres is there' step_catalogue
  step_size
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
  # Without this the refusals below would prove nothing.
  check 'from outside, the port answers' bash -c "exec 3<>/dev/tcp/127.0.0.1/$port"
  count_tap 'the sandbox, from inside' at_home flatpak run --command=python3 "$app" - \
    "$port" "$work/home/Documents/marker" <"$tests/inside.py"
}

step_first_run() {
  local runner
  say "Korean, started from a terminal …"
  LC_ALL=ko_KR.UTF-8 at_home flatpak run "$app" --tab=frameworks >"$work/run.log" 2>&1 &
  runner=$!
  drive write attach ko || kill "$runner" 2>/dev/null
  check 'it ends well' wait "$runner"
  check 'and without a complaint' step_quiet "$work/run.log"
  check 'what was written is in its own data folder' grep -qF "$words_written" "$work/home/$journal"
  check 'and only there, readable for nobody else' same \
    "$(find "$work/home" -name 'journal.json' -printf '%m %P\n')" "600 $journal"
}

# step_quiet LOG: what the program itself says. A display without a graphics card is not its doing.
step_quiet() {
  ! grep -E 'giljabi.*(WARNING|CRITICAL|ERROR)' "$1" | grep -vE 'vulkan|Vulkan|dri|EGL|MESA|gdk_frame_timings_submitted'
}

step_command_line() {
  local cli=(at_home flatpak run --command=giljabi-cli)
  check 'giljabi-cli ranks in the sandbox' \
    bash -c '"$@" | python3 -c "import json, sys; assert json.load(sys.stdin)[\"matches\"][0][\"rank\"] == 1"' - \
    "${cli[@]}" "$app" rank --must=async --json
  LC_ALL=ko_KR.UTF-8 check 'it speaks Korean in a Korean locale' bash -c '"$@" | grep -q 프론트엔드' - "${cli[@]}" "$app" list roles
  "${cli[@]}" "$app" show framework djnago >"$work/out" 2>"$work/log"
  check 'wrong use ends with 2' same "$?:$(cat "$work/out")" 2:
}

step_second_run() {
  say "English, started by the desktop through its D-Bus service …"
  drive read start en
  check 'its service makes no complaint' step_quiet "$work/bus.log"
}

# step_portal: the file dialog of a desktop, played by tests/flatpak/portal.py.
step_portal() {
  local what='saving a file through the document portal' helper saved
  if ! in_root gdbus call --session --dest org.freedesktop.portal.Documents \
    --object-path /org/freedesktop/portal/documents --method org.freedesktop.portal.Documents.GetMountPoint \
    >"$work/log" 2>&1; then
    count_skip "$what" "it cannot be had here ($(tail -n 1 "$work/log"))"
    return
  fi
  if [ "$(id -u)" -ne 0 ]; then
    count_skip "$what" 'giving this test a /run/user of its own takes root'
    return
  fi
  in_root python3 "$tests/portal.py" "$work/saved" >"$work/portal.log" 2>&1 &
  helper=$!
  servers+=("$helper")
  drive keep start en
  saved=$(find "$work/saved" -type f -name '*.md' -size +0 | head -n 1)
  check 'the file that was chosen outside is written, through the document portal' grep -q Django "${saved:-$work/saved/none}"
  kill "$helper" 2>/dev/null
}

# The same files under another commit stand for the next version.
step_update() {
  local ref=app/$app/$arch/stable
  say "The next version, and back …"
  check 'a next version is published' at_home bash -c 'flatpak build-commit-from --force --src-ref="$1" --gpg-sign="$3" \
    --timestamp=NOW --src-repo="$2" "$2" "$1" && flatpak build-update-repo --gpg-sign="$3" "$2"' \
    - "$ref" "$work/web/repo" tests@giljabi.invalid || return
  check 'it is updated' at_home flatpak --user update -y --noninteractive "$app"
  check 'to another commit' bash -c '[ "$1" != "$2" ]' - "$(active_commit)" "$first"
  drive read start ko
  check 'it goes back to the first version' at_home flatpak --user update -y --noninteractive "--commit=$first" "$app"
  check 'which is the one that is there now' same "$(active_commit)" "$first"
  drive read start en
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
  say "The single file …"
  check 'the app is removed, its data stays' at_home flatpak --user uninstall -y --noninteractive "$app"
  check 'what was written is still there' grep -qF "$words_written" "$work/home/$journal"
  check 'it names where the runtime comes from' grep -qa "http://127.0.0.1:$port/runtime.flatpakrepo" "$file"
  check 'it installs from the single file' at_home flatpak --user install -y --noninteractive --bundle "$file" || return
  check 'which holds the same commit' same "$(active_commit)" "$first"
  at_home flatpak --user remotes --columns=name,url >"$work/remotes" 2>&1
  check 'it looks for updates in the repository' grep -F "http://127.0.0.1:$port/repo" "$work/remotes"
  drive read start ko
}

step_devel() {
  local id=$app.Devel share=$work/flatpak/exports/share
  say "The development variant …"
  check 'the development variant installs beside it' \
    at_home flatpak --user install -y --noninteractive --from "http://127.0.0.1:$port/giljabi-devel.flatpakref" || return
  check 'both are there' test -s "$share/applications/$app.desktop" -a -s "$share/applications/$id.desktop"
  check 'told apart by name' grep -qx 'Name=Giljabi (Devel)' "$share/applications/$id.desktop"
  check 'and by icon' bash -c '! cmp -s "$1" "$2"' - "$share/icons/hicolor/scalable/apps/$app.svg" \
    "$share/icons/hicolor/scalable/apps/$id.svg"
  drive bare start en "$id"
}
