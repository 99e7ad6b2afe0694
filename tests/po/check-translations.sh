#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every file with words of the interface is listed for translation, and every word is in every
# language. check-translations.sh SOURCES
set -eu
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

result() { # STATUS NAME
  [ "$1" = ok ] || failed=1
  echo "$1 $2"
}

echo TAP version 14

grep -rlE '_\("|ngettext ?\("' src --include='*.c' --include='*.blp' --include='*.ui' | sort >"$work/with-words"
grep -E '^src/' po/POTFILES.in | sort >"$work/listed"
missing=$(comm -23 "$work/with-words" "$work/listed" | tr '\n' ' ')
if [ -z "$missing" ]; then result ok 'all files are listed'; else result 'not ok' "not in po/POTFILES.in: $missing"; fi

gone=$(while read -r file; do [ -e "$file" ] || printf '%s ' "$file"; done <"$work/listed")
if [ -z "$gone" ]; then result ok 'all that is listed exists'; else result 'not ok' "in po/POTFILES.in, but gone: $gone"; fi

xgettext --from-code=UTF-8 --language=C --files-from="$work/listed" --output="$work/words.pot" \
  --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=ngettext:1,2 --keyword=g_dngettext:2,3 2>/dev/null
# Shortcut windows are XML, which the guess above does not read.
while read -r language; do
  if words=$(msgcmp --use-untranslated "po/$language.po" "$work/words.pot" 2>&1); then
    untranslated=$(msgattrib --untranslated --no-obsolete "po/$language.po" | grep -c '^msgid "..*' || true)
    if [ "$untranslated" -eq 0 ]; then result ok "$language is whole"; else result 'not ok' "$language: $untranslated untranslated"; fi
  else
    echo "$words" | head -20 | sed 's/^/# /'
    result 'not ok' "$language lacks words"
  fi
done <po/LINGUAS

echo "1..$((2 + $(wc -l <po/LINGUAS)))"
exit $failed
