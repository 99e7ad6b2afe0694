#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_journal.py BUILD-FOLDER en|ko G_DEBUG

Installs the program, writes a note beside a role and ends the program in every way there is: what was
written is in the file, and on the screen after the next start. The content is the installed one. Speaks
TAP.
"""

import json
import pathlib
import signal
import subprocess
import sys
import time

from driver import PATIENCE, App, Atspi
from installed import SHIPPED, prove, read_content

ROLE = 'lead'  # the last in the list
LONGEST = 3  # seconds that what is written may be in no file yet, on a busy machine


def open_note(app, role, note):
    """Goes to the page of a role and into what the user writes there."""
    app.tab_to(Atspi.Role.LIST_ITEM, role, 'shift+Tab')
    app.press('Return')
    app.find(role=Atspi.Role.HEADING, name=role)
    text = app.tab_to(Atspi.Role.TEXT, note, 'shift+Tab')
    app.press('ctrl+End')
    return text


def type_into(app, text, words):
    """Types, and waits no longer than until it is seen."""
    subprocess.run(['xdotool', 'type', '--delay', '30', words], check=True)
    app.wait(lambda: Atspi.Text.get_text(text, 0, -1).endswith(words), f'“{words}” to be seen')


def end(app, sent):
    app.process.send_signal(sent)
    app.process.communicate(timeout=PATIENCE)
    return app.process.returncode


def steps(program, environment, language):
    roles = read_content('roles.json', SHIPPED)['roles']
    role = next(item['name'][language] for item in roles if item['id'] == ROLE)
    note = 'My notes' if language == 'en' else '내 메모'
    journal = pathlib.Path(environment['XDG_DATA_HOME']) / 'giljabi' / 'journal.json'

    def read_note():
        return json.loads(journal.read_text(encoding='utf-8'))['memos'][ROLE]['text']

    app = App([program, '--tab=roles'], 'giljabi', environment)
    type_into(app, open_note(app, role, note), 'ended')
    status = end(app, signal.SIGTERM)
    assert status == 0, f'SIGTERM ended the program with {status}'
    assert read_note() == 'ended', read_note()
    yield 'SIGTERM right after a keystroke loses nothing'

    app = App([program, '--tab=roles'], 'giljabi', environment)
    text = open_note(app, role, note)
    before = Atspi.Text.get_text(text, 0, -1)
    assert before == 'ended', before
    yield 'the note is there again after the next start'

    type_into(app, text, 'kept')
    time.sleep(LONGEST)
    assert end(app, signal.SIGKILL) == -signal.SIGKILL
    assert read_note() == 'endedkept', read_note()
    yield 'a program that is killed loses no more than the last moment'

    app = App([program, '--tab=roles'], 'giljabi', environment)
    type_into(app, open_note(app, role, note), 'quit')
    assert app.quit() == '', 'the program complained'
    assert read_note() == 'endedkeptquit', read_note()
    yield 'it ends by itself without a complaint, with all that was written'


if __name__ == '__main__':
    sys.exit(prove(steps, SHIPPED))
