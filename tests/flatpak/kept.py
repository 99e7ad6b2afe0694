#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kept.py BEFORE AFTER TEXT: ends well if the journal AFTER has all of BEFORE, in which only the answer
in Korean to the first question has become TEXT."""

import json
import pathlib
import sys


def main():
    before, after = (json.loads(pathlib.Path(path).read_text(encoding='utf-8')) for path in sys.argv[1:3])
    answer = before['answers']['C01-1']
    written = after['answers']['C01-1']
    if written['changed'] <= answer['changed']:
        sys.exit(f'the answer was not saved: {written}')
    answer.update(changed=written['changed'], text_ko=sys.argv[3])
    for section in sorted({*before, *after}):
        if before.get(section) != after.get(section):
            sys.exit(f'{section} were\n{before.get(section)}\nand are\n{after.get(section)}')


if __name__ == '__main__':
    main()
