# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Asking apt and installing with it. Lists are refreshed only where they are missing or too old to
# serve, and at most once.

apt_refreshed=

# apt_expired FILE: whether apt's messages in FILE complain of release files past their time, as a
# frozen copy of an archive has them.
apt_expired() {
  grep -qE '(is|are) expired|Release file for .* expired' "$1"
}

# apt_refresh: gets the package lists. Judged by what can be installed afterwards, not by the exit
# status: one dead third-party archive is none of our business.
apt_refresh() {
  local log
  [ -z "$apt_refreshed" ] || return 0
  apt_refreshed=yes
  log=$(mktemp)
  say "Refreshing apt's package lists …"
  as_root apt-get -q update >"$log" 2>&1 || true
  if apt_expired "$log"; then
    say "This archive's release files have expired (an old copy): refreshing without that check."
    as_root apt-get -q -o Acquire::Check-Valid-Until=false update >"$log" 2>&1 || true
  fi
  rm -f "$log"
}

# apt_candidate PACKAGE: the version apt would install, or nothing.
apt_candidate() {
  LC_ALL=C apt-cache policy "$1" 2>/dev/null |
    sed -n -e 's/^  Candidate: //p' | sed -e '/(none)/d' -e 's/^[0-9]*://'
}

# apt_install PACKAGE…: says what it does, and tells a missing network from other trouble.
apt_install() {
  local log status=0
  log=$(mktemp)
  say "Installing with apt: $*"
  apt_install_quietly "$log" "$@" || status=$?
  if [ $status -ne 0 ] && [ -z "$apt_refreshed" ]; then
    apt_refresh
    status=0
    apt_install_quietly "$log" "$@" || status=$?
  fi
  if [ $status -ne 0 ]; then
    tail -n 8 "$log" >&2
    rm -f "$log"
    fail "apt could not fetch or install: $*" \
         "Connect this computer to the network (or see apt's message above), then run this again."
  fi
  rm -f "$log"
}

# apt_install_quietly LOG PACKAGE…
apt_install_quietly() {
  local log=$1
  shift
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y --no-install-recommends install "$@" >"$log" 2>&1
}
