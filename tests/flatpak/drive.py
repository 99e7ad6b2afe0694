#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive.py JOURNEY ID attach|start LOCALE-FOLDER [TEXT]

Drives the app in its sandbox from outside, by keyboard and accessibility tree, in the language of the
locale. Speaks TAP without a plan. The journeys:

  write   picks a framework by a situation, writes TEXT down, quits
  read    finds the choice and TEXT again, quits
  keep    keeps a decision and saves it to a file through the file dialog, quits
  newer   reads that what is written is not saved, and what to do about it, quits
  bare    finds a window that is as new, quits
"""

import gettext
import json
import locale
import pathlib
import subprocess
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'e2e'))
from driver import MOST_TABS, App, Atspi, Timeout  # noqa: E402

CONTENT = HERE.parents[1] / 'data' / 'content'
SITUATION = 'S6'  # templates: Django takes the place that FastAPI has by popularity


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

    def text_view(self, start=None):
        """The first text that shows and can be written in many lines, or None."""
        for accessible in self.walk(start):
            states = accessible.get_state_set()
            if (accessible.get_role() == Atspi.Role.TEXT and states.contains(Atspi.StateType.EDITABLE)
                    and states.contains(Atspi.StateType.MULTI_LINE)):
                return accessible
        return None


    def click(self, accessible):
        """Clicks with the mouse, for what has no action and is not reached by Tab alone."""
        box = accessible.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        subprocess.run(['xdotool', 'mousemove', '--window', self.window_id, str(box.x + box.width // 2),
                        str(box.y + box.height // 2), 'click', '1'], check=True)

    def open(self, name):
        """Goes by Tab to what bears this name and presses Return."""
        for _ in range(MOST_TABS):
            accessible = self.focused()
            if accessible is not None and name in (accessible.get_name() or ''):
                self.press('Return')
                return
            self.press('Tab')
            self.wait(lambda before=accessible: self.focused() != before, 'Tab to move the keyboard')
        raise Timeout(f'{MOST_TABS} times Tab did not lead to {name}')


class Screen:
    """What is written on the screen."""

    def __init__(self, language, locale_folder):
        self.translate = gettext.translation('giljabi', locale_folder, [language], fallback=True).gettext
        scenarios = self._content('scenarios')
        self.situations = [scenario['name'][language] for scenario in scenarios]
        self.steps = [scenario['id'] for scenario in scenarios].index(SITUATION) + 1
        self.situation = self.translate('Situation')
        self.question = self._content('questions')[0]['text'][language]
        self.role = self._content('roles')[0]['name'][language]

    @staticmethod
    def _content(kind):
        return json.loads((CONTENT / f'{kind}.json').read_text(encoding='utf-8'))[kind]


def open_page_for_words(app, screen):
    """The page of a question if one can answer there, else that of a role, which has room for a memo."""
    app.press('alt+2')
    app.wait(lambda: app.seek(name=screen.translate('Interview')), 'the tab for interviews')
    questions = app.seek(role=Atspi.Role.PAGE_TAB, name=screen.translate('Questions'))
    if questions is not None:
        app.click(questions)
    app.find(name=screen.question)
    app.open(screen.question)
    for _ in range(30):
        view = app.text_view()
        if view is not None:
            return view
        time.sleep(0.1)
    app.press('alt+1')
    app.find(name=screen.role)
    app.open(screen.role)
    return app.wait(app.text_view, 'a place for a memo')


def click(app, name):
    """Presses a button."""
    roles = (Atspi.Role.BUTTON, Atspi.Role.TOGGLE_BUTTON)
    app.wait(lambda: any(item.get_role() in roles and item.get_name() == name
                         and item.get_state_set().contains(Atspi.StateType.SHOWING)
                         and item.get_n_actions() > 0 and item.do_action(0) for item in app.walk()),
             f'a button named {name}')


def contents(view):
    return Atspi.Text.get_text(view, 0, -1)


def write(app, screen, text):
    app.find(role=Atspi.Role.COMBO_BOX, name=screen.situation)
    yield 'it shows the tab that was asked for, in the language of the system'

    combo = app.tab_to(Atspi.Role.COMBO_BOX, screen.situation)
    app.press('space')
    app.find(name=screen.situations[0])
    app.press(*['Down'] * screen.steps, 'Return')
    app.wait(lambda: app.seek(name=screen.situations[screen.steps - 1], start=combo), 'the situation chosen')
    assert '100' in app.find(role=Atspi.Role.LIST_ITEM, name='Django').get_name()
    yield 'a framework is picked by keyboard'

    view = open_page_for_words(app, screen)
    Atspi.EditableText.insert_text(view, 0, text, len(text.encode()))
    app.wait(lambda: contents(view) == text, f'the words in the text view; it has “{contents(view)}”')
    yield 'words of one\'s own are written'


def read(app, screen, text):
    app.press('alt+3')
    combo = app.find(role=Atspi.Role.COMBO_BOX, name=screen.situation)
    app.wait(lambda: app.seek(name=screen.situations[screen.steps - 1], start=combo), 'the situation of last time')
    assert '100' in app.find(role=Atspi.Role.LIST_ITEM, name='Django').get_name()
    yield 'what was picked is there again'

    view = open_page_for_words(app, screen)
    korean = app.seek(role=Atspi.Role.RADIO_BUTTON, name='한국어')
    if korean is not None:  # answers are written in each language by itself
        app.click(korean)
        view = app.wait(app.text_view, 'a place for the answer in Korean')
    app.wait(lambda: contents(view) == text, f'the words of last time; there is “{contents(view)}”')
    yield 'what was written is there again'


def keep(app, screen, _text):
    app.press('alt+3')
    app.find(name=screen.translate('Keep this decision'))
    app.open(screen.translate('Keep this decision'))
    for name in '_Save', 'Open', 'Actions':
        click(app, screen.translate(name).replace('_', ''))
    yield 'a decision is kept'
    # The first item of the menu; menu items have no names in GTK 4.18.
    app.wait(lambda: (app.focused() or app.root).get_role() == Atspi.Role.MENU_ITEM, 'the menu')
    app.press('Return')
    app.find(name=screen.translate('Saved as “%s”').split('%s')[0])
    yield 'it is saved to a file that was chosen in the file dialog'


def newer(app, screen, _text):
    app.find(name=screen.translate('What you write is not being saved'))
    yield 'it says that what is written is not saved'
    click(app, screen.translate('What to do'))
    app.find(name='journal.json')
    yield 'and what can be done'
    app.press('Escape')


def bare(app, screen, _text):
    view = open_page_for_words(app, screen)
    app.wait(lambda: contents(view) == '', f'an empty page; there is “{contents(view)}”')
    yield 'it has data of its own'


JOURNEYS = {'write': write, 'read': read, 'keep': keep, 'newer': newer, 'bare': bare}


def main():
    journey, app_id, way, locale_folder, text = sys.argv[1:]
    locale.setlocale(locale.LC_ALL, '')
    language = locale.getlocale(locale.LC_MESSAGES)[0][:2]
    screen = Screen(language, locale_folder)
    app = None
    try:
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
