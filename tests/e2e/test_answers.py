#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_answers.py BUILD-FOLDER en|ko G_DEBUG

Installs the program and writes an answer to an interview question in Korean, one syllable after the
other from its code point (Ctrl+Shift+U composes without an input method). The program is killed
and told to end in the middle of it: what was seen is in the file and on the screen after the next start,
with what was still being composed. Saving disturbs neither composing nor undoing. Speaks TAP.
"""

import json
import pathlib
import signal
import sys
import time

from driver import PATIENCE, App, Atspi
from installed import prove, read_content

QUESTION = 'C01-1'  # the first in the list
FIRST = '답변은 결론'
MORE = '부터'
SOON = 3  # seconds after the last key that the file may be without it; one, on a machine of one's own


class Answers:
    """The program, the answer to the first question in it, and the file that it is saved to."""

    def __init__(self, program, environment, language):
        self.program = program
        # One that is installed without its service would show nothing of what is composed.
        self.environment = {**environment, 'GTK_IM_MODULE': 'gtk-im-context-simple'}
        english = language == 'en'
        self.field = 'Keywords' if english else '키워드'
        self.member = f'keywords_{language}'
        self.question = next(item['text'][language] for item in read_content('questions.json')['questions']
                             if item['id'] == QUESTION)
        self.journal = pathlib.Path(environment['XDG_DATA_HOME']) / 'giljabi' / 'journal.json'
        self.app = None
        self.view = None

    def open(self):
        """Starts the program and goes to where the answer is written."""
        self.app = App([self.program, '--tab=interview'], 'giljabi', self.environment)
        self.app.tab_to(Atspi.Role.LIST_ITEM, self.question)
        self.app.press('Return')
        self.app.find(role=Atspi.Role.HEADING, name=self.question)
        self.view = self.app.tab_to(Atspi.Role.TEXT, self.field)
        self.app.press('ctrl+End')

    def end(self, sent):
        """Ends the program from outside, at once. Returns its status."""
        self.app.process.send_signal(sent)
        self.app.process.communicate(timeout=PATIENCE)
        return self.app.process.returncode

    def saved(self):
        """What the file has, None where it has nothing."""
        if not self.journal.exists():
            return None
        answers = json.loads(self.journal.read_text(encoding='utf-8')).get('answers', {})
        return answers.get(QUESTION, {}).get(self.member)

    def seen(self):
        return Atspi.Text.get_text(self.view, 0, -1)

    def cursor(self):
        return Atspi.Text.get_caret_offset(self.view)

    def compose(self, character, digits=4):
        """Begins a character from its code point; four digits of Hangul, and a space is still missing."""
        self.app.press('ctrl+shift+u', *f'{ord(character):04x}'[:digits])

    def type(self, text):
        for character in text:
            if character == ' ':
                self.app.press('space')
            else:
                self.compose(character)
                self.app.press('space')

    def wait_seen(self, text):
        self.app.wait(lambda: self.seen() == text, f'“{text}” to be seen; it is “{self.seen()}”')

    def wait_saved(self, text):
        """Waits for the file to have this. Returns how long that took."""
        start = time.monotonic()
        self.app.wait(lambda: self.saved() == text, f'“{text}” to be saved; it is “{self.saved()}”')
        return time.monotonic() - start


def ends(answers):
    answers.open()
    answers.type(FIRST)
    answers.wait_seen(FIRST)
    took = answers.wait_saved(FIRST)
    assert answers.end(signal.SIGKILL) == -signal.SIGKILL
    assert took < SOON, f'it was saved after {took:.1f} s'
    assert answers.saved() == FIRST, answers.saved()
    answers.open()
    assert answers.seen() == FIRST, answers.seen()
    yield 'what is written in Korean is saved by itself, and there again after the program was killed'

    answers.type(MORE)
    status = answers.end(signal.SIGTERM)
    assert status == 0, f'SIGTERM ended the program with {status}'
    assert answers.saved() == FIRST + MORE, answers.saved()
    answers.open()
    assert answers.seen() == FIRST + MORE, answers.seen()
    yield 'SIGTERM right after a keystroke loses nothing'


def composes(answers):
    """In the middle of the text, where what is composed is seen."""
    before, after = FIRST, MORE
    answers.app.press('ctrl+Home', *['Right'] * len(before))
    answers.app.wait(lambda: answers.cursor() == len(before), 'the cursor to be in the middle')
    answers.compose('을', 3)
    answers.wait_saved(f'{before}uc74{after}')
    # The file has been read back meanwhile; a reset would end the composing or move the cursor.
    time.sleep(1)
    answers.app.press('4', 'space')
    before += '을'
    answers.wait_seen(before + after)
    assert answers.cursor() == len(before), answers.cursor()
    answers.wait_saved(before + after)
    yield 'saving does not end what is being composed, nor move the cursor'

    answers.compose('왜')
    answers.wait_saved(f'{before}uc65c{after}')
    assert answers.end(signal.SIGKILL) == -signal.SIGKILL
    answers.open()
    assert answers.seen() == f'{before}uc65c{after}', answers.seen()
    yield 'a program that is killed while a syllable is composed keeps it, where it stood'

    answers.compose('끝')
    status = answers.end(signal.SIGTERM)
    assert status == 0, f'SIGTERM ended the program with {status}'
    answers.open()
    assert answers.seen() == f'{before}uc65c{after}ub05d', answers.seen()
    yield 'so does one that is told to end at once'


def undoes(answers):
    there = answers.seen()
    answers.type('하나')
    answers.wait_saved(there + '하나')
    answers.type(' 둘')
    answers.wait_saved(there + '하나 둘')
    while (before := answers.seen()) != there:
        answers.app.press('ctrl+z')
        answers.app.wait(lambda before=before: answers.seen() != before, 'something to be undone')
    answers.wait_saved(there)
    yield 'what was written before it was saved can be undone after it was'

    answers.app.press('ctrl+shift+z')
    answers.app.wait(lambda: answers.seen() != there, 'something to be done again')
    again = answers.seen()
    assert again.startswith(there), again
    errors = answers.app.quit()
    assert errors == '', f'the program complained: {errors}'
    assert answers.saved() == again, answers.saved()
    yield 'and done again; the program ends with it, without a complaint'


def steps(program, environment, language):
    answers = Answers(program, environment, language)
    yield from ends(answers)
    yield from composes(answers)
    yield from undoes(answers)


if __name__ == '__main__':
    sys.exit(prove(steps))
