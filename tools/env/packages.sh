# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Reads the table tools/env/packages.

# packages_rows: the table without its comments.
packages_rows() {
  sed -e '/^#/d' -e '/^$/d' "$source_dir/tools/env/packages"
}

# packages_of_root: the package list of the private root, one a line.
packages_of_root() {
  packages_rows | while read -r _ _ apt _; do
    [ "$apt" = - ] || printf '%s\n' "$apt"
  done | sort -u
}

# version_at_least HAVE WANT
version_at_least() {
  [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# package_present HAVE: whether one need of the table is met on this system.
package_present() {
  local kind=${1%%:*} name=${1#*:} version=
  case $name in
    *'>='*) version=${name#*>=} name=${name%%>=*} ;;
  esac
  case $kind in
    pc) pkg-config --exists "$name${version:+ >= $version}" 2>/dev/null ;;
    cmd)
      command -v "$name" >/dev/null &&
        { [ -z "$version" ] || version_at_least "$("$name" --version 2>/dev/null)" "$version"; }
      ;;
    lib)
      case $(cc -print-file-name="$name" 2>/dev/null) in
        */*) return 0 ;;
        *) return 1 ;;
      esac
      ;;
    py) python3 -c "import $name" 2>/dev/null ;;
    gi) python3 -c 'import sys, gi; gi.require_version(*sys.argv[1].rsplit("-", 1))' "$name" 2>/dev/null ;;
    font) [ -n "$(fc-list ":lang=$name" family 2>/dev/null | head -n 1)" ] ;;
    locale) locale -a | grep -qix "$name.utf-\?8" || [ -e "/usr/share/i18n/locales/$name" ] ;;
    *) return 0 ;;
  esac
}
