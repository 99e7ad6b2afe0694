# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configuring and compiling, once environment_enter has returned.

# build_configure DIR OPTION…: once. A build folder of another place (this system, or one private
# root or another) or of another checkout path would mix compilers and libraries: it is made anew.
build_configure() {
  local dir=$1 mark=$1/giljabi-environment here
  shift
  here=$environment_id:$source_dir

  if [ -e "$dir/build.ninja" ] && [ "$(cat "$mark" 2>/dev/null || echo "native:$source_dir")" != "$here" ]; then
    say "${dir##*/} was built elsewhere ($(cat "$mark" 2>/dev/null || echo native)): making it anew."
    rm -rf "$dir"
  fi
  if [ ! -e "$dir/build.ninja" ]; then
    say "Configuring ${dir##*/} …"
    if ! meson setup "$dir" "$source_dir" "$@" >"$dir.log" 2>&1; then
      tail -n 30 "$dir.log" >&2
      rm -f "$dir.log"
      say "meson could not configure ${dir##*/} (its messages are above)."
      return 1
    fi
    rm -f "$dir.log"
    printf '%s\n' "$here" >"$mark"
  fi
}

# build_compile DIR: silent where nothing has changed.
build_compile() {
  if ninja -C "$1" -n 2>/dev/null | grep -q 'no work to do'; then
    return
  fi
  say "Building ${1##*/} …"
  if ! ninja -C "$1" --quiet >&2; then
    say "${1##*/} could not be built (the compiler's messages are above)."
    return 1
  fi
}

# build_environment DIR: what the programs need to run from the build folder, uninstalled.
build_environment() {
  export GSETTINGS_SCHEMA_DIR=$1/data
  export GILJABI_CONTENT=$1/data/content/content.gresource
  export GILJABI_LOCALEDIR=$1/po
}
