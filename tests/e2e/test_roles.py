#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_roles.py BUILD-FOLDER en|ko G_DEBUG

Installs the program and, with keyboard and accessibility tree alone, lets a hundred million people ask
for a recipe, goes back before the cloud, reads the role that has to bear it and writes a note there,
which is there again after the next start. Speaks TAP.
"""

import signal
import subprocess
import sys

from driver import PATIENCE, App, Atspi
from installed import prove, read_content

NOTE = 'hungry'


class Words:
    """What is written on the screen, taken from the content where it comes from there."""

    def __init__(self, language):
        journey = read_content('journey.json')
        self.stations = {station['id']: station['name'][language] for station in journey['stations']}
        self.states = {name: state['name'][language] if 'name' in state else state[language]
                       for name, state in journey['states'].items()}
        self.role = next(role['name'][language] for role in read_content('roles.json')['roles']
                         if role['id'] == 'backend')
        english = language == 'en'
        self.visitors = 'Visitors' if english else '방문자'
        self.one = '1 visitor' if english else '1명'
        self.most = '100 million visitors' if english else '1억 명'
        self.before = 'Before' if english else '이전'
        self.open = 'Open role' if english else '역할 보기'
        self.note = 'My notes' if english else '내 메모'


def find_station(app, words, station):
    return app.find(role=Atspi.Role.TOGGLE_BUTTON, name=words.stations[station])


def wait_for_state(app, words, station, state):
    app.wait(lambda: find_station(app, words, station).get_description().startswith(words.states[state]),
             f'{station} to be {state}; it says: {find_station(app, words, station).get_description()}')


def follow(app, words):
    """The picture, from the first visitor to the role that suffers most from the last."""
    for station in words.stations:
        wait_for_state(app, words, station, 'calm')
    yield 'every station has a name and tells what it is like there'

    slider = app.tab_to(Atspi.Role.SLIDER, words.visitors)
    assert Atspi.Value.get_text(slider) == words.one, Atspi.Value.get_text(slider)
    app.press('End')
    app.wait(lambda: Atspi.Value.get_text(slider) == words.most,
             f'“{words.most}” to be said; it says “{Atspi.Value.get_text(slider)}”')
    yield 'the slider says how many people come, in words'

    wait_for_state(app, words, 'frontend', 'calm')
    wait_for_state(app, words, 'backend', 'overwhelmed')
    app.heard(f"{words.stations['backend']}: {words.states['overwhelmed']}")
    yield 'the kitchen is out of its mind, the screen is not, and it is heard'

    with_cloud = find_station(app, words, 'operations').get_description()
    app.tab_to(Atspi.Role.RADIO_BUTTON, key='shift+Tab')
    app.press('Left', 'space')
    before = app.find(role=Atspi.Role.RADIO_BUTTON, name=words.before)
    app.wait(lambda: before.get_state_set().contains(Atspi.StateType.CHECKED), 'the time before the cloud')
    app.wait(lambda: find_station(app, words, 'operations').get_description() != with_cloud,
             'operations to be another matter')
    yield 'without the cloud it is another matter'

    app.tab_to(Atspi.Role.TOGGLE_BUTTON, next(iter(words.stations.values())))
    for _ in range(list(words.stations).index('backend')):
        app.press('Right')
    station = find_station(app, words, 'backend')
    app.wait(lambda: station.get_state_set().contains(Atspi.StateType.PRESSED), 'the station to be chosen')
    app.find(role=Atspi.Role.HEADING, name=words.stations['backend'])
    yield 'arrows lead along the way, and the station they come to is told about'

    app.tab_to(Atspi.Role.BUTTON, f'{words.open}: {words.role}')
    app.press('Return')
    app.find(role=Atspi.Role.HEADING, name=words.role)
    yield 'it leads to the role'


def steps(program, environment, language):
    words = Words(language)
    app = App([program, '--tab=roles'], 'giljabi', environment)
    yield from follow(app, words)

    text = app.tab_to(Atspi.Role.TEXT, words.note, 'shift+Tab')
    subprocess.run(['xdotool', 'type', '--delay', '30', NOTE], check=True)
    app.wait(lambda: Atspi.Text.get_text(text, 0, -1) == NOTE, f'“{NOTE}” to be seen')
    app.process.send_signal(signal.SIGTERM)
    _, errors = app.process.communicate(timeout=PATIENCE)
    assert app.process.returncode == 0, f'{app.process.returncode}: {errors}'
    yield 'a note is written, and the program ended from outside'

    app = App([program], 'giljabi', environment)
    app.tab_to(Atspi.Role.TABLE_CELL, words.role)
    app.press('Return')
    app.find(role=Atspi.Role.BUTTON, name=NOTE)
    text = app.tab_to(Atspi.Role.TEXT, words.note, 'shift+Tab')
    assert Atspi.Text.get_text(text, 0, -1) == NOTE, Atspi.Text.get_text(text, 0, -1)
    assert app.quit() == '', 'the program complained'
    yield 'the note is there again after the next start, and says so at the top of the page'


if __name__ == '__main__':
    sys.exit(prove(steps))
