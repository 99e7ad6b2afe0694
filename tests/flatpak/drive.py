#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive.py JOURNEY ID attach|start LOCALE-FOLDER TEXT

Drives the app in its sandbox from outside, by keyboard and accessibility tree, in the language of
the locale. Speaks TAP without a plan. The journeys:

  write   picks a framework and keeps the decision, answers a question with TEXT, quits
  read    finds the criteria, the decision and TEXT again, quits
  more    finds the beginning of TEXT and adds the rest, quits
  save    saves the decision through the file dialog to a file in the folder TEXT, quits
  newer   reads that what is written is not saved, and what to do about it, quits
  bare    finds an answer that is empty, quits
"""

import gettext
import json
import locale
import pathlib
import subprocess
import sys
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'e2e'))
import driver  # noqa: E402
from driver import MOST_TABS, App, Atspi, GLib, Timeout  # noqa: E402

CONTENT = HERE.parents[1] / 'data' / 'content'
SITUATION = 'S6'  # templates: Django takes the place that FastAPI has by popularity
ROLE = Atspi.Role

# A sandbox starts slowly, on a machine that others may be busy on.
driver.PATIENCE = 90
Atspi.set_timeout(10000, 60000)


class Sandboxed(App):
    """The app in its sandbox. It has other process numbers inside than outside, but is alone on its
    buses and its display."""

    def __init__(self, app_id, way):
        super().__init__([sys.executable, str(HERE / 'activate.py'), app_id, way], 'giljabi')

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_name() == self.name:
                return child
        return None

    def _find_window_id(self):
        found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--class', self.name],
                               capture_output=True, text=True, check=False).stdout.split()
        return found[-1] if found else None

    def walk(self, start=None):
        """Only what shows, and nothing below what does not."""
        todo = [start or self.root]
        while todo:
            accessible = todo.pop()
            if accessible.get_role() not in (ROLE.APPLICATION, ROLE.FRAME) and not has(accessible, 'SHOWING'):
                continue
            yield accessible
            children = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
            todo.extend(child for child in reversed(children) if child is not None)

    def focused(self):
        try:
            return super().focused()
        except GLib.Error:  # the object went away while it was looked at
            return None

    def open(self, name):
        """Goes by Tab to the row that bears this name, and into it."""
        self.tab_to(ROLE.LIST_ITEM, name)
        self.press('Return')

    def choose(self, role, names, wanted):
        """Chooses one of alternatives that stand in a row: there by Tab, on by arrow."""
        active = self.wait(lambda: next(
            (item.get_name() for item in self.walk() if item.get_role() == role and item.get_name() in names
            and (has(item, 'CHECKED') or has(item, 'SELECTED'))), None), f'one of {names} to be active')
        self.tab_to(role, active)
        here, there = names.index(active), names.index(wanted)
        self.press(*['Right'] * (there - here), *['Left'] * (here - there), 'space')

    def press_button(self, name):
        """Presses what has this name and can be pressed."""
        roles = (ROLE.BUTTON, ROLE.TOGGLE_BUTTON)
        self.wait(lambda: any(item.get_role() in roles and item.get_name() == name and has(item, 'SENSITIVE')
                              and item.get_n_actions() > 0 and item.do_action(0) for item in self.walk()),
                  f'a button named {name}')


def has(accessible, state):
    return accessible.get_state_set().contains(getattr(Atspi.StateType, state))


class Screen:
    """What is written on the screen."""

    def __init__(self, language, locale_folder):
        catalogue = gettext.translation('giljabi', locale_folder, [language], fallback=language == 'en')
        self.language = language
        self.translate = lambda message: catalogue.gettext(message).replace('_', '')
        scenarios = self._content('scenarios')
        self.situations = [scenario['name'][language] for scenario in scenarios]
        self.steps = [scenario['id'] for scenario in scenarios].index(SITUATION) + 1
        self.situation = self.translate('Situation')
        self.view = catalogue.pgettext('menu', 'View')
        self.question = self._content('questions')[0]['text'][language]

    @staticmethod
    def _content(kind):
        return json.loads((CONTENT / f'{kind}.json').read_text(encoding='utf-8'))[kind]


def find_ranking(app, screen):
    """The ranking that the situation leads to."""
    combo = app.find(role=ROLE.COMBO_BOX, name=screen.situation)
    app.wait(lambda: app.seek(name=screen.situations[screen.steps - 1], start=combo), 'the situation chosen')
    app.wait(lambda: '100' in app.seek(role=ROLE.LIST_ITEM, name='Django').get_name(), 'Django to be first')


def open_answer(app, screen, written=True):
    """The answer in full to the first question; the Korean one if anything is written."""
    app.press('alt+2')
    lists = [screen.translate(name) for name in ('Checklist', 'Questions', 'Stories')]
    app.choose(ROLE.PAGE_TAB, lists, lists[1])
    app.find(role=ROLE.LIST_ITEM, name=screen.question)
    app.open(screen.question)
    app.find(name=screen.translate('My answer'))
    if written and screen.language != 'ko':
        app.choose(ROLE.RADIO_BUTTON, ['한국어', 'English'], '한국어')
        app.wait(lambda: has(app.seek(ROLE.RADIO_BUTTON, '한국어'), 'CHECKED'), 'Korean to be chosen')
    name = screen.translate('Full answer')
    fold = app.find(role=ROLE.TOGGLE_BUTTON, name=name)
    if not has(fold, 'EXPANDED'):
        fold.do_action(0)
    return lambda: app.seek(role=ROLE.TEXT, name=name)


def expect_answer(app, view, text):
    """Waits until the answer is this."""
    said = None

    def same():
        nonlocal said
        accessible = view()
        said = None if accessible is None else Atspi.Text.get_text(accessible, 0, -1)
        return said == text

    try:
        app.wait(same, '')
    except Timeout:
        raise Timeout(f'waited in vain for the answer “{text}”; it is “{said}”') from None


def write(app, screen, text):
    app.find(role=ROLE.COMBO_BOX, name=screen.situation)
    yield 'it shows the tab that was asked for, in the language of the system'

    app.tab_to(ROLE.COMBO_BOX, screen.situation)
    app.press('space')
    app.find(name=screen.situations[0])
    app.press(*['Down'] * screen.steps, 'Return')
    find_ranking(app, screen)
    app.press_button(screen.translate('Keep this decision'))
    app.press_button(screen.translate('_Save'))
    app.wait(lambda: app.seek(ROLE.BUTTON, screen.translate('_Save')) is None, 'the dialog to close')
    yield 'a framework is picked by keyboard, and the decision kept'

    view = open_answer(app, screen)
    accessible = app.wait(view, 'a place for the answer')
    Atspi.EditableText.insert_text(accessible, 0, text, len(text.encode()))
    expect_answer(app, view, text)
    yield 'an answer to an interview question is written'


def more(app, screen, text):
    view = open_answer(app, screen)
    accessible = app.wait(view, 'a place for the answer')
    before = app.wait(lambda: Atspi.Text.get_text(accessible, 0, -1), 'what was written before')
    assert text.startswith(before), before
    yield 'what was written before is there again'
    added = text[len(before):]
    Atspi.EditableText.insert_text(accessible, len(before), added, len(added.encode()))
    expect_answer(app, view, text)
    yield 'words are added to it'


def open_decision(app, screen):
    """The newest of the kept decisions."""
    app.press('alt+3')
    app.find(role=ROLE.COMBO_BOX, name=screen.situation)
    app.press_button(screen.view)
    app.wait(lambda: (app.focused() or app.root).get_role() == ROLE.MENU_ITEM, 'the menu')
    # Two facts and three scopes come first; menu items have no names in GTK 4.18.
    app.press(*['Down'] * 5, 'Return')
    app.find(role=ROLE.LIST_ITEM, name='Django —')
    app.open('Django —')
    app.find(role=ROLE.BUTTON, name=screen.translate('Copy as Markdown'))


def read(app, screen, text):
    app.press('alt+3')
    find_ranking(app, screen)
    yield 'what was picked is there again'

    view = open_answer(app, screen)
    expect_answer(app, view, text)
    yield 'what was written is there again'


def save(app, screen, folder):
    open_decision(app, screen)
    yield 'the decision is there again'
    app.press_button(screen.translate('Actions'))
    app.wait(lambda: (app.focused() or app.root).get_role() == ROLE.MENU_ITEM, 'the menu')
    app.press('Return')  # the first item
    app.wait(lambda: any(file.stat().st_size for file in pathlib.Path(folder).glob('*.md')), 'the file')
    yield 'it is saved to a file that was chosen in the file dialog'


def newer(app, screen, _text):
    app.find(name=screen.translate('What you write is not being saved'))
    yield 'it says that what is written is not saved'
    app.press_button(screen.translate('What to do'))
    app.find(name='journal.json')
    yield 'and what can be done'
    app.press('Escape')


def bare(app, screen, _text):
    expect_answer(app, open_answer(app, screen, written=False), '')
    yield 'it has data of its own'


JOURNEYS = {'write': write, 'read': read, 'more': more, 'save': save, 'newer': newer, 'bare': bare}


def main():
    journey, app_id, way, locale_folder, text = sys.argv[1:]
    locale.setlocale(locale.LC_ALL, '')
    language = locale.getlocale(locale.LC_MESSAGES)[0][:2]
    app = None
    try:
        screen = Screen(language, locale_folder)
        app = Sandboxed(app_id, way)
        for what in JOURNEYS[journey](app, screen, text):
            print(f'ok - {what}', flush=True)
        app.quit()
    except Exception as error:  # one line for each failure, whatever it is
        print(f'not ok - {journey}: {type(error).__name__}: {error}', flush=True)
        traceback.print_exc()
        if app is not None:
            app.process.kill()
        return 1
    print(f'ok - {journey}: it ends on Ctrl+Q', flush=True)
    return 0


if __name__ == '__main__':
    sys.exit(main())
