#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_picker.py BUILD-FOLDER en|ko G_DEBUG

Installs the program and, with keyboard and accessibility tree alone, picks a situation, hears what
is first now, reads the first result, switches a criterion and finds it all again after a restart.
Speaks TAP.
"""

import sys

from driver import App, Atspi
from installed import prove, read_content

SITUATION = 'S6'  # templates: Django takes the place that FastAPI has by popularity


class Words:
    """What is written on the screen, taken from the content where it comes from there."""

    def __init__(self, language):
        scenarios = read_content('scenarios.json')['scenarios']
        criteria = read_content('criteria.json')['criteria']
        self.situations = [scenario['name'][language] for scenario in scenarios]
        self.steps = [scenario['id'] for scenario in scenarios].index(SITUATION) + 1
        self.criterion = next(item['name'][language] for item in criteria if item['id'] == 'async')
        english = language == 'en'
        self.situation = 'Situation' if english else '상황'
        self.now_first = 'now first' if english else '1위'
        self.must = 'Must' if english else '필수'


def first_result(app, name):
    return app.find(role=Atspi.Role.LIST_ITEM, name=name)


def toggles(app, words):
    """The row of the criterion, which holds its three states."""
    return app.find(role=Atspi.Role.GROUPING, name=words.criterion).get_parent()


def steps(program, environment, language):
    """The journey; yields what has been proved."""
    words = Words(language)
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


if __name__ == '__main__':
    sys.exit(prove(steps))
