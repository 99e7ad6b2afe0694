# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Ending all that a run started. A session bus starts services that outlive it, and an app in its
# sandbox is nobody's child, but all inherit a variable of the environment.

# processes_mark NAME: the variable, as NAME=VALUE.
processes_mark() {
  printf 'GILJABI_FLATPAK_TEST=%s\n' "$1"
}

# processes_end NAME: ends what bears the mark, and the background jobs of this shell.
processes_end() {
  local signal found
  for signal in TERM TERM TERM TERM TERM KILL KILL; do
    mapfile -t found < <(jobs -pr; processes_marked "$1")
    [ ${#found[@]} -gt 0 ] || return 0
    kill "-$signal" "${found[@]}" 2>/dev/null
    for _ in {1..10}; do
      [ -n "$(jobs -pr; processes_marked "$1")" ] || return 0
      sleep 0.1
    done
  done
}

# processes_marked NAME: their numbers.
processes_marked() {
  local file
  for file in $(grep -lszxF "$(processes_mark "$1")" /proc/[0-9]*/environ); do
    file=${file%/environ}
    printf '%s\n' "${file##*/}"
  done
}
