# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A runtime made of the private root, so that the Flatpak can be proved where none can be fetched.
# One runtime is both platform and SDK. It is not GNOME's: libraries and versions are Debian's.

local_runtime=io.github.giljabi.LocalRuntime
local_runtime_version=51

# local_runtime_install ROOT DIR: installs the runtime made of the private root ROOT into the user's
# installation. DIR and ROOT are on one file system: what is only read is linked.
local_runtime_install() {
  local root=$1 dir=$2 ref
  ref=$local_runtime/$(flatpak --default-arch)/$local_runtime_version
  mkdir -p "$dir/tree/files" "$dir/tree/var" || return
  cp -al "$root/usr" "$dir/tree/usr" 2>/dev/null || cp -a "$root/usr" "$dir/tree/usr" || return
  cp -a "$root/etc" "$dir/tree/usr/etc" || return
  local_runtime_compose "$dir/tree/usr/bin/appstream-compose" || return
  printf '[Runtime]\nname=%s\nruntime=%s\nsdk=%s\n' "$local_runtime" "$ref" "$ref" >"$dir/tree/metadata"

  ostree init --repo="$dir/repo" --mode=bare-user-only &&
    flatpak build-export --runtime "$dir/repo" "$dir/tree" "$local_runtime_version" &&
    rm -rf "$dir/tree" &&
    flatpak --user remote-add --no-gpg-verify local-runtime "$dir/repo" &&
    flatpak --user install -y --noninteractive local-runtime "$ref"
}

# local_runtime_compose FILE: flatpak-builder up to 1.2 asks the SDK for appstream-glib's composer, newer
# ones for AppStream's, which GNOME's SDK has; this hands the old call over. The old one also moves the
# metainfo file to a place that the new composer does not know.
local_runtime_compose() {
  cat >"$1" <<'END' && chmod 755 "$1"
#!/bin/sh
for argument in "$@"; do
  case $argument in
    --prefix=*) prefix=${argument#*=} ;;
    --basename=*) id=${argument#*=} ;;
  esac
done
moved=$prefix/share/appdata/$id.appdata.xml
if [ -e "$moved" ]; then
  mkdir -p "$prefix/share/metainfo"
  mv "$moved" "$prefix/share/metainfo/$id.metainfo.xml"
  rmdir "$prefix/share/appdata"
fi
exec appstreamcli compose --prefix=/ --origin="$id" --components="$id" --result-root="$prefix" \
  --data-dir="$prefix/share/app-info/xmls" --icons-dir="$prefix/share/app-info/icons/flatpak" --no-net "$prefix"
END
}
