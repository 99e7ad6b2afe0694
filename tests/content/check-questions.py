# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the content says of interviews, beyond its form: that nothing of the notes is left out
and everything has its place, that every question has enough to say, that it fits its layout, and that
both languages tell the same. check-questions.py FOLDER"""

import sys

sys.dont_write_bytecode = True
from content_checks import (check_cited, check_frameworks, check_lengths, check_same, find_cited, find_texts,
                            read_files, report)

# Statements of the notes on interviews are numbered I1 to I31; I1 is a heading.
LAST_STATEMENT = 31
HEADING = "I1"
FILES = ("questions", "question-pages", "frames", "stages")
N_QUESTIONS = 72
N_CATEGORIES = 16

# The nine questions of the notes: the statement that asks it, and all that is said about it.
MUST_HAVES = {
    "C02-1": (2, range(4, 11)),
    "C02-2": (3, (*range(4, 11), 23, 24)),
    "C03-1": (18, range(20, 25)),
    "C04-1": (12, (11, *range(13, 18))),
    "C04-2": (19, range(20, 25)),
    "C05-1": (25, (26, 27)),
    "C05-2": (31, ()),
    "C14-1": (28, (30,)),
    "C14-2": (29, (30,)),
}
# What is asked without a word on why.
NO_INTENT = "C05-2"
NO_INTENT_WORDS = ("not", "않")

# How many texts each list has.
COUNTS = {"outline": (3, 5), "good": (2, 8), "red_flags": (2, 8), "follow_ups": (2, 8)}

# What fits where: letters in English and in Korean, by the end of the path. First match counts.
LIMITS = (
    (r"categories\[\d+\]\.name$", 40, 20),
    (r"questions\[\d+\]\.text$", 130, 70),
    (r"questions\[\d+\]\.check$", 180, 110),
    (r"outline\[\d+\]$", 100, 60),
    (r"good\[\d+\]$", 130, 90),
    (r"red_flags\[\d+\]$", 130, 80),
    (r"follow_ups\[\d+\]$", 110, 70),
    (r"advice\[\d+\]\.text$", 300, 180),
    (r"steps\[\d+\]\.name$", 32, 16),
    (r"frames\[\d+\]\.name$", 32, 20),
    (r"stages\[\d+\]\.name$", 44, 20),
    (r"\.hint$", 100, 60),
    (r"\.line$", 90, 50),
    (r"\.looks_at$", 130, 80),
    (r"tasks\[\d+\]\.text$", 80, 45),
    (r"tasks\[\d+\]\.why$", 130, 80),
)


def get_questions(files):
    pages = {page["question"]: page for page in files["question-pages.json"]["question_pages"]}
    return [(question, pages.get(question["id"], {}))
            for question in files["questions.json"]["questions"]]


def find_advised(page):
    return {statement for item in page.get("advice", []) for statement in item.get("evidence", [])}


def check_must_haves(files):
    for question, page in get_questions(files):
        name = question["id"]
        if (question["origin"] == "notes") != (name in MUST_HAVES):
            yield f"{name}: is marked {question['origin']}"
        if name not in MUST_HAVES:
            continue
        asked, said = MUST_HAVES[name]
        advised = find_advised(page)
        for number in (asked, *said):
            if f"I{number}" not in question["evidence"]:
                yield f"{name}: I{number} is not named"
            if f"I{number}" not in advised:
                yield f"{name}: I{number} is not told"
        if name == NO_INTENT:
            told = [text for item in page["advice"] for text in (item["text"],)]
            for language, word in zip(("en", "ko"), NO_INTENT_WORDS):
                if not any(word in text[language] for text in told):
                    yield f"{name}: does not say that the notes give no intent ({language})"


def check_evidence(files):
    """What a question is said to rest on is told on its page, and nothing else."""
    for question, page in get_questions(files):
        named, advised = set(question["evidence"]), find_advised(page)
        for statement in sorted(named ^ advised):
            yield f"{question['id']}: {statement} is only {'named' if statement in named else 'told'}"
        if question["origin"] == "derived" and not named:
            yield f"{question['id']}: derived from nothing"
        check = question["check"]
        if ("added" in check["en"].lower()) != ("덧붙임" in check["ko"]):
            yield f"{question['id']}: what is ours is marked in one language only"


def check_pages(files):
    steps = {frame["id"]: {(step["name"]["en"], step["name"]["ko"]) for step in frame["steps"]}
             for frame in files["frames.json"]["frames"]}
    for question, page in get_questions(files):
        name = question["id"]
        for key, (least, most) in COUNTS.items():
            texts = [(text["en"], text["ko"]) for text in page.get(key, [])]
            if not least <= len(texts) <= most:
                yield f"{name}: {key}: {len(texts)}, not {least} to {most}"
            for language in (0, 1):
                if len({text[language] for text in texts}) < len(texts):
                    yield f"{name}: {key}: the same twice"
            if key == "outline" and steps[question["frame"]] & set(texts):
                yield f"{name}: outline: is the frame again"
    followed = [text["ko"] for _, page in get_questions(files) for text in page.get("outline", [])]
    for text in sorted({text for text in followed if followed.count(text) > 1}):
        yield f"outline: in more than one question: {text}"


def check_order(files):
    questions = files["questions.json"]["questions"]
    categories = [category["id"] for category in files["questions.json"]["categories"]]
    order = [question["category"] for question in questions]
    if len(questions) != N_QUESTIONS or len(categories) != N_CATEGORIES:
        yield f"{len(questions)} questions in {len(categories)} categories"
    if sorted(order) != order or sorted(categories) != categories:
        yield "the questions of a category do not stand together"
    for question in questions:
        if not question["id"].startswith(question["category"] + "-"):
            yield f"{question['id']}: is in {question['category']}"
    pages = [page["question"] for page in files["question-pages.json"]["question_pages"]]
    if pages != [question["id"] for question in questions]:
        yield "the pages are not in the order of the questions"
    used = {question["frame"] for question in questions}
    for frame in files["frames.json"]["frames"]:
        # What to do when one does not know is for every question.
        if frame["id"] not in used | {"UNKNOWN"}:
            yield f"{frame['id']}: no question has this frame"


def main(folder):
    files = read_files(folder)
    texts = list(find_texts(files, FILES))
    cited = find_cited([files[f"{name}.json"] for name in FILES])
    return report((("statements", check_cited(cited, "I", LAST_STATEMENT, elsewhere=[HEADING])),
                   ("must-haves", check_must_haves(files)),
                   ("evidence", check_evidence(files)),
                   ("pages", check_pages(files)),
                   ("order", check_order(files)),
                   ("references", check_frameworks(files, files["questions.json"]["questions"])),
                   ("lengths", check_lengths(texts, LIMITS)),
                   ("both languages tell the same", check_same(texts))))


sys.exit(main(sys.argv[1]))
