#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_frameworks.py BUILD-FOLDER en|ko G_DEBUG

Installs the program and goes the way of somebody who knows no criteria: answers the questions of the
guided start, tries what would change the ranking and takes it back, compares the first two, keeps the
decision and finds it again after a restart. Speaks TAP.
"""

import json
import pathlib
import sys

from driver import App, Atspi
from installed import prove, read_content

ANSWER = 'realtime'  # to the first question; the others stay open
LIST_STEPS = 5  # Down from the top of the View menu to the kept decisions


class Words:
    """What is written on the screen, taken from the content where it comes from there."""

    def __init__(self, language):
        steps = read_content('guided.json')['steps']
        criteria = {item['id']: item['name'][language] for item in read_content('criteria.json')['criteria']}
        answer = next(item for item in steps[0]['answers'] if item['id'] == ANSWER)
        english = language == 'en'
        self.questions = [step['text'][language] for step in steps]
        self.answers = [[item['text'][language] for item in step['answers']] for step in steps]
        self.answer = answer['text'][language]
        self.wants = [(criteria[want['criterion']], want['want']) for want in answer['wants']]
        self.reasons = [want['reason'][language] for want in answer['wants']]
        self.states = {'must': 'Must' if english else '필수', 'nice': 'Nice' if english else '있으면 좋음'}
        self.guided = 'Answer five questions' if english else '다섯 가지 질문에 답하기'
        self.next = 'Next' if english else '다음'
        self.see = 'See the ranking' if english else '순위 보기'
        self.was_set = 'Criteria set from your answers' if english else '답에 맞춰 기준을 정했어요'
        self.ranking = 'Ranking' if english else '순위'
        self.change = 'What would change this' if english else '순위가 바뀌는 경우'
        self.now_first = 'now first' if english else '1위'
        self.undo = 'Undo' if english else '되돌리기'
        self.compare = 'Compare' if english else '비교'
        self.differences = 'Only differences' if english else '다른 점만'
        self.keep = 'Keep this decision' if english else '이 결정 남기기'
        self.save = 'Save' if english else '저장'
        self.kept = 'Decision kept' if english else '결정을 남겼어요'
        self.view = 'View' if english else '보기'
        self.decisions = 'Kept decisions' if english else '남겨 둔 결정'


def is_wanted(app, criterion, state):
    row = app.find(role=Atspi.Role.GROUPING, name=criterion).get_parent()
    button = app.find(role=Atspi.Role.RADIO_BUTTON, name=state, start=row)
    return button.get_state_set().contains(Atspi.StateType.CHECKED)


def read_ranking(app, words):
    """Names of the rows in the ranking, as they are read out."""
    ranking = app.find(role=Atspi.Role.LIST, name=words.ranking)
    return [child.get_name() for child in app.walk(ranking) if child.get_role() == Atspi.Role.LIST_ITEM]


def has_focus_in(app, names):
    focused = app.focused()
    return focused is not None and focused.get_name() in names


def press_at(app, role, name, key='Return', way='Tab'):
    app.tab_to(role, name, way)
    app.press(key)


def answer_questions(app, words):
    press_at(app, Atspi.Role.LIST_ITEM, words.guided)
    for i, question in enumerate(words.questions):
        app.find(role=Atspi.Role.HEADING, name=question)
        # The keyboard comes along, or there would be nothing to hear of the new question.
        app.wait(lambda i=i: has_focus_in(app, words.answers[i]), f'the keyboard in “{question}”')
        if i == 0:
            press_at(app, Atspi.Role.RADIO_BUTTON, words.answer, 'space')
        press_at(app, Atspi.Role.BUTTON, words.next)


def try_change(app, words):
    """Applies the last change that is offered, which is the first one backwards, and takes it back."""
    before = read_ranking(app, words)
    app.announcements.clear()
    changes = app.find(role=Atspi.Role.LIST, name=words.change)
    offered = [child.get_name() for child in app.walk(changes) if child.get_role() == Atspi.Role.BUTTON]
    press_at(app, Atspi.Role.BUTTON, offered[-1], way='shift+Tab')
    app.heard(words.now_first)
    assert len(app.announcements) == 1, app.announcements
    app.wait(lambda: read_ranking(app, words) != before, 'another ranking')
    yield 'what would change the ranking changes it, and is announced, once'

    app.find(role=Atspi.Role.BUTTON, name=words.undo).do_action(0)
    app.wait(lambda: read_ranking(app, words) == before, 'the ranking from before')
    yield 'one Undo brings back the ranking from before'


def compare_first_two(app, words):
    press_at(app, Atspi.Role.TOGGLE_BUTTON, words.compare, 'space', 'shift+Tab')
    press_at(app, Atspi.Role.LIST_ITEM, '1 ', 'space')
    app.announcements.clear()
    app.press('Down', 'space')
    app.heard('2')  # both chosen, of 4 at most
    press_at(app, Atspi.Role.BUTTON, words.compare)
    app.find(role=Atspi.Role.CHECK_BOX, name=words.differences)


def steps(program, environment, language):
    words = Words(language)
    journal = pathlib.Path(environment['XDG_DATA_HOME']) / 'giljabi' / 'journal.json'

    app = App([program, '--tab=frameworks'], 'giljabi', environment)
    answer_questions(app, words)
    for reason in words.reasons:
        app.find(name=reason)
    yield 'five questions lead to criteria, each with its reason'

    press_at(app, Atspi.Role.BUTTON, words.see)
    app.heard(words.was_set)
    for criterion, want in words.wants:
        app.wait(lambda c=criterion, w=want: is_wanted(app, c, words.states[w]), f'{criterion} to be {want}')
    app.wait(lambda: has_focus_in(app, [words.guided]), 'the keyboard back where it was')
    yield 'the criteria are set, and the keyboard is back where it was'

    yield from try_change(app, words)

    compare_first_two(app, words)
    yield 'two frameworks are chosen by keyboard and compared'

    app.press('alt+Left')
    press_at(app, Atspi.Role.BUTTON, words.keep)
    press_at(app, Atspi.Role.BUTTON, words.save)
    app.heard(words.kept)
    assert app.quit() == '', 'the program complained'
    decisions = json.loads(journal.read_text(encoding='utf-8'))['decisions']
    assert len(decisions) == 1, decisions
    title = next(iter(decisions.values()))['title']
    yield 'the decision is kept, in the file too'

    app = App([program], 'giljabi', environment)
    press_at(app, Atspi.Role.TOGGLE_BUTTON, words.view, way='shift+Tab')
    app.find(role=Atspi.Role.MENU)
    app.press(*['Down'] * LIST_STEPS, 'Return')
    app.find(role=Atspi.Role.LIST, name=words.decisions)
    press_at(app, Atspi.Role.LIST_ITEM, title)
    app.find(role=Atspi.Role.HEADING, name=title)
    assert app.quit() == '', 'the program complained'
    yield 'after a restart it is in the list, and opens'


if __name__ == '__main__':
    sys.exit(prove(steps))
