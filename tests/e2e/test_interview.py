#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_interview.py BUILD-FOLDER en|ko G_DEBUG

Installs the program and gets ready for an interview with keyboard and accessibility tree alone: notes the
date, ticks a task off, adds one of one's own, writes a story, removes both and takes that back. All of it
is there again after the next start. Speaks TAP.
"""

import datetime
import subprocess
import sys

from driver import App, Atspi
from installed import prove, read_content

DAYS = 14
OWN = 'Buy a tie'
STORY = 'Slow server'
SITUATION = 'It took three seconds'


class Words:
    """What is written on the screen, taken from the content where it comes from there."""

    def __init__(self, language):
        stage = read_content('stages.json')['stages'][0]
        steps = next(frame for frame in read_content('frames.json')['frames'] if frame['id'] == 'STAR')['steps']
        n = len(stage['tasks'])
        self.stage = stage['name'][language]
        self.task = stage['tasks'][0]['text'][language]
        self.situation = steps[0]['name'][language]
        english = language == 'en'
        self.set_date = 'Set the date of your interview' if english else '면접 날짜 정하기'
        self.date = 'Date (year-month-day)' if english else '날짜 (연-월-일)'
        self.save = 'Save' if english else '저장'
        self.left = f'{DAYS} days until the interview' if english else f'면접까지 {DAYS}일 남음'
        self.parts = ('Checklist', 'Questions', 'Stories') if english else ('체크리스트', '질문', '스토리')
        self.count = [f'1 of {n}', f'1 of {n + 1}'] if english else [f'{n}개 중 1개', f'{n + 1}개 중 1개']
        self.add = 'Add a task' if english else '할 일 추가'
        self.added = 'Task added' if english else '할 일을 추가했어요'
        self.actions = f'Actions for “{OWN}”' if english else f'‘{OWN}’ 동작'
        self.undo = 'Undo' if english else '되돌리기'
        self.title = 'What you call it' if english else '스토리 제목'
        self.remove_story = f'Remove “{STORY}”' if english else f'‘{STORY}’ 삭제'


class Person:
    """Somebody at the keyboard of the program."""

    def __init__(self, program, environment, words, part):
        self.words = words
        self.app = App([program, '--tab=interview'], 'giljabi', environment)
        self.part = part

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '30', text], check=True)

    def go(self, role, name, key='Tab'):
        return self.app.tab_to(role, name, key)

    def wait_gone(self, role, name):
        self.app.wait(lambda: self.app.seek(role, name) is None, f'{name} to be gone')

    def wait_checked(self, accessible):
        self.app.wait(lambda: accessible.get_state_set().contains(Atspi.StateType.CHECKED),
                      f'{accessible.get_name()} to be checked')

    def wait_count(self, count):
        stage = self.app.find(Atspi.Role.LIST_ITEM, self.words.stage)
        self.app.wait(lambda: count in stage.get_description(),
                      f'“{count}” to be said; it says “{stage.get_description()}”')

    def go_back(self):
        """From the page of the story to the list. Returns its row there."""
        self.app.press('alt+Left')
        self.wait_gone(Atspi.Role.TEXT, self.words.situation)
        story = self.app.find(Atspi.Role.LIST_ITEM, STORY)
        self.app.wait(self.app.focused, 'the list to have the keyboard')
        return story

    def undo(self, removed):
        """Takes back what was removed just now, by the toast that says so."""
        self.app.heard(removed)
        self.app.tab_to(Atspi.Role.BUTTON, self.words.undo, 'shift+Tab')
        self.app.press('Return')

    def show(self, part):
        """Goes from the part that is shown to another; the arrows lead from one to the next."""
        parts = self.words.parts
        by = parts.index(part) - parts.index(self.part)
        self.app.tab_to(Atspi.Role.PAGE_TAB, self.part, 'shift+Tab')
        self.app.press(*['Right' if by > 0 else 'Left'] * abs(by), 'space')
        tab = self.app.find(Atspi.Role.PAGE_TAB, part)
        self.app.wait(lambda: tab.get_state_set().contains(Atspi.StateType.CHECKED), f'{part} to be shown')
        self.part = part


def set_date(person):
    words, app = person.words, person.app
    person.go(Atspi.Role.BUTTON, words.set_date)
    app.press('Return')
    person.go(Atspi.Role.TEXT, words.date)
    app.press('ctrl+a')
    person.type((datetime.date.today() + datetime.timedelta(days=DAYS)).isoformat())
    person.go(Atspi.Role.BUTTON, words.save, 'shift+Tab')
    app.press('Return')
    app.find(Atspi.Role.BUTTON, words.left)
    yield 'the date is set, and the days that are left are said in words'


def do_tasks(person):
    words, app = person.words, person.app
    person.show(words.parts[0])
    task = person.go(Atspi.Role.CHECK_BOX, words.task)
    app.press('space')
    person.wait_checked(task)
    person.wait_count(words.count[0])
    yield 'a task is ticked off, and its stage says how many are'

    person.go(Atspi.Role.TEXT, words.add)
    person.type(OWN)
    app.press('Return')
    app.find(Atspi.Role.CHECK_BOX, OWN)
    app.heard(words.added)
    person.wait_count(words.count[1])
    yield 'one of one\'s own stands beside the others, and that is heard'

    person.go(Atspi.Role.TOGGLE_BUTTON, words.actions, 'shift+Tab')
    app.press('Return')
    app.wait(lambda: app.focused() and app.focused().get_role() == Atspi.Role.MENU_ITEM, 'the menu')
    # GTK 4.18 gives menu items no names; this one is the last.
    app.press('Up', 'Return')
    person.wait_gone(Atspi.Role.CHECK_BOX, OWN)
    person.undo(OWN)
    app.find(Atspi.Role.CHECK_BOX, OWN)
    person.wait_count(words.count[1])
    yield 'it is removed, which is heard, and back by the button of the toast'


def write_story(person):
    words, app = person.words, person.app
    person.show(words.parts[2])
    app.press('ctrl+n')
    title = app.find(Atspi.Role.TEXT, words.title)
    app.wait(lambda: title.get_state_set().contains(Atspi.StateType.FOCUSED), 'the title to have the keyboard')
    person.type(STORY)
    person.go(Atspi.Role.TEXT, words.situation)
    person.type(SITUATION)
    story = person.go_back()
    assert words.situation not in story.get_description(), story.get_description()
    yield 'a story is written, and the list says what is still to be told'

    person.go(Atspi.Role.BUTTON, words.remove_story)
    app.press('Return')
    person.wait_gone(Atspi.Role.LIST_ITEM, STORY)
    person.undo(STORY)
    app.find(Atspi.Role.LIST_ITEM, STORY)
    yield 'it is removed, and back'


def is_there(person):
    words, app = person.words, person.app
    app.find(Atspi.Role.BUTTON, words.left)
    person.go(Atspi.Role.LIST_ITEM, STORY)
    app.press('Return')
    text = app.find(Atspi.Role.TEXT, words.situation)
    app.wait(lambda: Atspi.Text.get_text(text, 0, -1) == SITUATION, 'the story as it was written')
    person.go_back()
    person.show(words.parts[0])
    person.wait_count(words.count[1])
    person.wait_checked(app.find(Atspi.Role.CHECK_BOX, words.task))
    own = app.find(Atspi.Role.CHECK_BOX, OWN)
    assert not own.get_state_set().contains(Atspi.StateType.CHECKED), f'nobody ticked “{OWN}” off'
    yield 'date, tick, task and story are there again after the next start'


def steps(program, environment, language):
    words = Words(language)
    person = Person(program, environment, words, words.parts[1])
    yield from set_date(person)
    yield from do_tasks(person)
    yield from write_story(person)
    assert person.app.quit() == '', 'the program complained'

    person = Person(program, environment, words, words.parts[2])
    yield from is_there(person)
    assert person.app.quit() == '', 'the program complained'
    yield 'it ends without a complaint'


if __name__ == '__main__':
    sys.exit(prove(steps))
