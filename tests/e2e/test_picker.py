#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_picker.py BUILD-FOLDER en|ko G_DEBUG

Installs the program and, with keyboard and accessibility tree alone, picks a situation, hears what
is first now, reads the first result, switches a criterion and finds it all again after a restart.
Speaks TAP.
"""

import json
import locale
import os
import pathlib
import subprocess
import sys
import tempfile

from driver import App, Atspi

SITUATION = 'S6'  # templates: Django takes the place that FastAPI has by popularity


class Words:
    """What is written on the screen, taken from the content where it comes from there."""

    def __init__(self, language, content):
        scenarios = json.loads((content / 'scenarios.json').read_text(encoding='utf-8'))['scenarios']
        criteria = json.loads((content / 'criteria.json').read_text(encoding='utf-8'))['criteria']
        self.situations = [scenario['name'][language] for scenario in scenarios]
        self.steps = [scenario['id'] for scenario in scenarios].index(SITUATION) + 1
        self.criterion = next(item['name'][language] for item in criteria if item['id'] == 'async')
        english = language == 'en'
        self.situation = 'Situation' if english else '상황'
        self.now_first = 'now first' if english else '1위'
        self.must = 'Must' if english else '필수'


def install(build, target):
    """Installs as a packager does, and returns how to start what was installed."""
    subprocess.run(['meson', 'install', '-C', build, '--no-rebuild', '--quiet', '--destdir', target],
                   check=True, stdout=subprocess.DEVNULL)
    options = json.loads(subprocess.run(['meson', 'introspect', '--buildoptions', build],
                                        capture_output=True, check=True).stdout)
    prefix = next(option['value'] for option in options if option['name'] == 'prefix')
    root = pathlib.Path(target + prefix)
    # What a package manager's trigger does; it is left out where a DESTDIR is given.
    subprocess.run(['glib-compile-schemas', '--strict', root / 'share' / 'glib-2.0' / 'schemas'], check=True)
    return root / 'bin' / 'giljabi', {
        # The prefix is not where the program was told it would be; nothing else differs.
        'XDG_DATA_DIRS': f'{root}/share:/usr/local/share:/usr/share',
        'GSETTINGS_SCHEMA_DIR': f'{root}/share/glib-2.0/schemas',
        'GILJABI_CONTENT': f'{root}/share/giljabi/content.gresource',
        'GILJABI_LOCALEDIR': f'{root}/share/locale',
        'GSETTINGS_BACKEND': 'keyfile',
        # Drawn by the processor: what a machine without a graphics card says of it is not the program's.
        'GSK_RENDERER': 'cairo',
        'GDK_DISABLE': 'gl,vulkan',
    }


def first_result(app, name):
    return app.find(role=Atspi.Role.LIST_ITEM, name=name)


def toggles(app, words):
    """The row of the criterion, which holds its three states."""
    return app.find(role=Atspi.Role.GROUPING, name=words.criterion).get_parent()


def steps(program, environment, words):
    """The journey; yields what has been proved."""
    app = App([program, '--tab=frameworks'], 'giljabi', environment)
    combo = app.find(role=Atspi.Role.COMBO_BOX, name=words.situation)
    yield 'the installed program shows the picker'

    app.tab_to(Atspi.Role.COMBO_BOX, words.situation)
    app.press('space')
    app.find(name=words.situations[0])
    app.press(*['Down'] * words.steps, 'Return')
    app.wait(lambda: app.seek(name=words.situations[words.steps - 1], start=combo), 'the situation chosen')
    yield 'a situation is chosen by keyboard'

    app.heard(words.now_first)
    assert len(app.announcements) == 1, app.announcements
    assert 'Django' in app.announcements[0], app.announcements
    yield 'what is first now is announced, once'

    row = first_result(app, 'Django')
    assert '100' in row.get_name(), row.get_name()
    yield 'the first result is read with its score'

    app.tab_to(Atspi.Role.TOGGLE_BUTTON, words.criterion)  # what tells about the criterion
    app.tab_to(Atspi.Role.RADIO_BUTTON)
    app.press('Right', 'Right', 'space')
    must = app.find(role=Atspi.Role.RADIO_BUTTON, name=words.must, start=toggles(app, words))
    app.wait(lambda: must.get_state_set().contains(Atspi.StateType.CHECKED), 'the criterion to be a must')
    app.wait(lambda: len(app.announcements) == 2, f'a second announcement; heard: {app.announcements}')
    yield 'a criterion is set by keyboard and the new first is announced'

    assert app.quit() == '', 'the program complained'
    yield 'it ends without a complaint'

    app = App([program], 'giljabi', environment)
    must = app.find(role=Atspi.Role.RADIO_BUTTON, name=words.must, start=toggles(app, words))
    assert must.get_state_set().contains(Atspi.StateType.CHECKED)
    app.quit()
    yield 'tab and criteria are there again after a restart'


def main():
    build, language, fatal = sys.argv[1:]
    name = {'en': 'en_US.UTF-8', 'ko': 'ko_KR.UTF-8'}[language]
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        print(f'1..0 # SKIP the locale {name} is not installed')
        return 0
    os.environ['LC_ALL'] = name
    content = pathlib.Path(__file__).resolve().parents[2] / 'data' / 'content'
    proved = 0
    with tempfile.TemporaryDirectory() as folder:
        program, environment = install(build, folder + '/root')
        environment.update(XDG_CONFIG_HOME=folder + '/config', G_DEBUG=fatal)
        try:
            for what in steps(program, environment, Words(language, content)):
                proved += 1
                print(f'ok {proved} - {what}', flush=True)
        except Exception as error:  # one line for each failure, whatever it is
            proved += 1
            print(f'not ok {proved} - after that: {type(error).__name__}: {error}', flush=True)
            print(f'1..{proved}')
            return 1
    print(f'1..{proved}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
