# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates content files against their schemas.

validate-schema.py SCHEMAS FILE...       each FILE against the schema of its name
validate-schema.py --walk SCHEMAS FILE...  also: the schema refuses each FILE with a key more or a
                                         required key less, wherever that is
"""

import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

# Keys that may be missing, by name; every other one is required where it stands.
OPTIONAL = {"levels", "through", "missing", "notes_scope", "workaround", "workarounds", "inferred",
            "opinion", "suspect", "choose", "avoid", "few_users", "urls", "links", "tutorial",
            "purpose", "purposes", "notes_purposes", "package", "clash", "level_names", "and"}
# Tables by id: what is in them may be missing, and what it is called is not for the schema to say.
TABLES = {"thresholds", "numbers", "today", "workarounds", "notes", "purposes", "notes_purposes",
          "level_names"}


def load_validators(folder):
    schemas = {path.name: json.loads(path.read_text(encoding="utf-8"))
               for path in folder.glob("*.schema.json")}
    registry = Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in schemas.items())
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    return {name.removesuffix(".schema.json"): Draft202012Validator(schema, registry=registry)
            for name, schema in schemas.items()}


def show(path):
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def validate(validator, path):
    data = json.loads(path.read_text(encoding="utf-8"))
    errors = sorted(validator.iter_errors(data), key=lambda error: list(map(str, error.path)))
    for error in errors:
        print(f"# {path.name}: {show(error.absolute_path)}: {error.message[:300]}")
    return not errors


def find_objects(data, path=()):
    if isinstance(data, dict):
        yield path
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in items if isinstance(data, (dict, list)) else ():
        if isinstance(value, (dict, list)):
            yield from find_objects(value, (*path, key))


def at(data, path):
    for step in path:
        data = data[step]
    return data


def is_optional_of_role(path, key):
    """What a page must have the schema cannot tell, as that is by the role's tier."""
    if path[-1] == "facets":
        return key not in ("does", "handover", "neighbours", "sources")
    # An opinion needs evidence, and another view an opinion.
    has_opinion = "hard" in path or path[-1] == "crowd"
    if key in ("evidence", "opinion"):
        return not has_opinion or (key == "opinion" and path[-1] == "crowd")
    return key in ("another_view", "frameworks") or path[-1] == "levels" or (
        key == "role" and "neighbours" in path)


def is_optional(path, key):
    # What can be built is told once for all; and what is said of a sum needs the sum.
    if key in ("purposes", "purpose") and path in ((), ("scales",)):
        return False
    if key == "through" and path and path[-1] == "measure":
        return False
    in_statement = key == "check" and "notebook" in path
    in_number = key == "note" and len(path) > 2 and path[-2] == "numbers"
    in_table = bool(path) and path[-1] in TABLES
    # Advice rests on facts or evidence; where it has both, either may go.
    in_advice = key in ("facts", "evidence") and len(path) > 2 and path[-2] in ("choose", "avoid")
    # Of a journey: what is ours has no evidence, and few stations have all there can be.
    in_station = bool(path) and path[0] == "stations" and (
        key in ("scene", "both_ways", "era", "evidence") or path[-1] == "eras")
    in_era = key == "evidence" and len(path) == 2 and path[0] == "eras"
    in_framework = key == "questions" and len(path) == 2 and path[0] == "frameworks"
    if path and path[0] in ("questions", "question_pages", "stages"):
        return key in ("frameworks", "looks_at", "advice") or (
            key == "evidence" and path[0] != "questions")
    if path and path[0] in ("pages", "comparison", "timelines", "types", "roles"):
        return is_optional_of_role(path, key)
    return in_station or in_era or in_advice or in_framework or key in OPTIONAL or in_statement or in_number or in_table


def walk(validator, path):
    data = json.loads(path.read_text(encoding="utf-8"))
    taken = []
    for place in find_objects(data):
        changed = copy.deepcopy(data)
        at(changed, place)["stranger"] = 7
        if validator.is_valid(changed):
            taken.append(f"{show(place)} with a stranger")
        for key in at(data, place):
            changed = copy.deepcopy(data)
            del at(changed, place)[key]
            if key == "notes_scope":
                continue
            if validator.is_valid(changed) != is_optional(place, key):
                taken.append(f"{show(place)} without {key}")
    for what in taken:
        print(f"# {path.name}: not as expected: {what}")
    return not taken


def main(arguments):
    walks = arguments[:1] == ["--walk"]
    folder, *files = map(pathlib.Path, arguments[1:] if walks else arguments)
    validators = load_validators(folder)

    print(f"1..{len(files)}")
    failed = False
    for number, path in enumerate(files, 1):
        validator = validators[path.stem]
        sound = validate(validator, path) and (not walks or walk(validator, path))
        failed = failed or not sound
        print(f"{'ok' if sound else 'not ok'} {number} {path.name}")
    return 1 if failed else 0


sys.exit(main(sys.argv[1:]))
