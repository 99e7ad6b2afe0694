# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the content's words have in common: reading, walking, counting, reporting."""

import json
import pathlib
import re

from same_words import find_differences


def walk(data, path=""):
    """Every value with its path."""
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from walk(value, f"{path}.{key}" if path else key)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from walk(value, f"{path}[{index}]")


def find_cited(data):
    return {statement for path, value in walk(data) if path.endswith("evidence") for statement in value}


def find_texts(files, names):
    """The path, English and Korean of every text in the files of these names."""
    for name in names:
        for path, value in walk(files[f"{name}.json"]):
            if isinstance(value, dict) and set(value) == {"en", "ko"}:
                yield f"{name}.json: {path}", value["en"], value["ko"]


def check_cited(cited, letter, last, elsewhere=()):
    """That the statements of a letter, from 1 to the last, are cited, or are elsewhere; and no others."""
    for number in range(1, last + 1):
        statement = f"{letter}{number}"
        if statement not in cited and statement not in elsewhere:
            yield f"{statement} is cited nowhere"
        if statement in cited and statement in elsewhere:
            yield f"{statement} is both cited and left out"
    for statement in sorted(cited):
        if statement[0] == letter and not 1 <= int(statement[1:]) <= last:
            yield f"{statement} is cited but is no statement"


def check_frameworks(files, items):
    """That the frameworks which items name are there."""
    frameworks = {framework["id"] for framework in files["frameworks.json"]["frameworks"]}
    for item in items:
        for framework in item.get("frameworks", []):
            if framework not in frameworks:
                yield f"{item['id']}: there is no framework {framework}"


def check_lengths(texts, limits):
    """That texts fit: limits are letters in English and in Korean, by path; the first match counts."""
    for path, en, ko in texts:
        for pattern, most_en, most_ko in limits:
            if re.search(pattern, path):
                break
        else:
            yield f"{path}: there is no limit for it"
            continue
        for text, most in ((en, most_en), (ko, most_ko)):
            if len(text) > most:
                yield f"{path}: {len(text)} letters, over {most}: {text}"


def check_same(texts):
    for path, en, ko in texts:
        for fault in find_differences(en, ko):
            yield f"{path}: {fault}: {en} / {ko}"


def read_files(folder):
    return {path.name: json.loads(path.read_text(encoding="utf-8"))
            for path in sorted(pathlib.Path(folder).glob("*.json"))}


def report(checks):
    """Runs checks, pairs of a name and the faults found, and tells in TAP. Returns the exit status."""
    print(f"1..{len(checks)}")
    failed = False
    for number, (name, faults) in enumerate(checks, 1):
        faults = list(faults)
        failed = failed or bool(faults)
        for fault in faults:
            print(f"# {fault}")
        print(f"{'not ok' if faults else 'ok'} {number} {name}")
    return 1 if failed else 0
