# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the content says of roles, beyond its form: that nothing of the notes is left out and
everything has its place, that it fits its layout, and that both languages tell the same.
check-roles.py FOLDER"""

import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from same_words import check_faults_are_found, find_differences, walk

LAST_STATEMENT = 53
FILES = ("roles", "role-pages", "history", "company-types", "attitudes")
# Left out in few: the story and the analogy are told where there is one.
PAGE_FACETS = ("mission", "does", "day", "handover", "skills", "tools", "measure", "growth", "hard",
               "fit", "neighbours", "myths", "prepare", "sources")
CARD_FACETS = ("does", "handover", "neighbours", "sources")
MAIN_ROLES = ("frontend", "backend", "devops", "qa")
SIDES = {"does": {"does", "does-not"}, "handover": {"receives", "gives"}, "growth": {"grows", "limits"}}

# Where statements of the notes belong: on a page, in some of its facets (none: in any).
HOMES = (
    ((*range(1, 17), 22), "frontend", ("growth", "hard", "fit", "measure")),
    ((5, *range(17, 22)), "backend", ("skills", "fit", "measure")),
    ((*range(23, 27), *range(35, 39)), "frontend", ()),
    ((*range(23, 27), *range(35, 39)), "backend", ()),
    ((33, 34), "publisher", ()),
    ((34,), "designer", ()),
    (range(39, 52), "devops", ()),
    ((52, 53), "qa", ()),
)
# The same for files that are no pages.
FILE_HOMES = (
    ([f"R{number}" for number in range(27, 35)], "history"),
    ([f"R{number}" for number in (*range(23, 27), *range(35, 39), *range(40, 44))], "journey"),
    (["I23", "I24"], "company-types"),
)

# What fits where: letters in English and in Korean, by the end of the path. First match counts.
LIMITS = (
    (r"roles\.json: roles\[\d+\]\.name$", 40, 28),
    (r"roles\.json: roles\[\d+\]\.line$", 90, 60),
    (r"facets\[\d+\]\.name$", 28, 16),
    (r"cells\[\d+\]\.text$", 90, 60),
    (r"rows\[\d+\]\.name$", 32, 16),
    (r"attitudes\[\d+\]\.name$", 24, 12),
    (r"attitudes\[\d+\]\.question$", 80, 50),
    (r"attitudes\[\d+\]\.description$", 180, 110),
    (r"\.note$", 100, 60),
    (r"\.when$", 24, 16),
    (r"\.title$", 40, 24),
    (r"types\[\d+\]\.name$", 32, 20),
    (r"\.line$", 120, 80),
    (r"\bintro$", 300, 200),
    (r"\.source$", 110, 80),
    (r"\.(text|another_view)$", 330, 200),
)


def find_cited(data):
    return {statement for path, value in walk(data) if path.endswith("evidence") for statement in value}


def find_texts(files):
    for name in FILES:
        for path, value in walk(files[f"{name}.json"]):
            if isinstance(value, dict) and set(value) == {"en", "ko"}:
                yield f"{name}.json: {path}", value["en"], value["ko"]


def check_statements(files):
    cited = set()
    for name in FILES:
        cited |= find_cited(files[f"{name}.json"])
    for number in range(1, LAST_STATEMENT + 1):
        if f"R{number}" not in cited:
            yield f"R{number} is cited nowhere"
    for statement in cited:
        if statement[0] == "R" and not 1 <= int(statement[1:]) <= LAST_STATEMENT:
            yield f"{statement} is cited but is no statement"


def check_homes(files):
    pages = {page["role"]: page["facets"] for page in files["role-pages.json"]["pages"]}
    for numbers, role, facets in HOMES:
        cited = set()
        for facet in facets or pages[role]:
            cited |= find_cited({facet: pages[role][facet]})
        for number in numbers:
            if f"R{number}" not in cited:
                where = ", ".join(facets) if facets else "any facet"
                yield f"R{number} is not on the page {role} ({where})"
    for statements, name in FILE_HOMES:
        cited = find_cited(files[f"{name}.json"])
        for statement in statements:
            if statement not in cited:
                yield f"{statement} is not in {name}.json"


def check_pages(files):
    tiers = {role["id"]: role["tier"] for role in files["roles.json"]["roles"]}
    for page in files["role-pages.json"]["pages"]:
        role, facets = page["role"], page["facets"]
        wanted = set(CARD_FACETS if tiers[role] == 3 else PAGE_FACETS)
        if role in MAIN_ROLES:
            wanted |= {"history", "analogy"}
        for facet in sorted(wanted - set(facets)):
            yield f"{role}: no {facet}"
        for facet, items in facets.items():
            parts = {item.get("part") for item in items}
            if parts != SIDES.get(facet, {None}):
                yield f"{role}: {facet}: has not each of its parts"
            order = [item.get("part") for item in items]
            if len([part for index, part in enumerate(order) if part not in order[:index]]) != len(
                    [part for index, part in enumerate(order) if index == 0 or part != order[index - 1]]):
                yield f"{role}: {facet}: items of a part do not stand together"
            if any(item.get("role") == role for item in items):
                yield f"{role}: {facet}: is told from itself"
        if "tools" in facets and not any("as_of" in item for item in facets["tools"]):
            yield f"{role}: tools: nothing is dated"
        if not any("as_of" in item for item in facets["sources"]):
            yield f"{role}: sources: nothing is dated"


def check_references(files):
    frameworks = {framework["id"] for framework in files["frameworks.json"]["frameworks"]}
    for role in files["roles.json"]["roles"]:
        for framework in role.get("frameworks", []):
            if framework not in frameworks:
                yield f"{role['id']}: there is no framework {framework}"


def check_lengths(files):
    for path, en, ko in find_texts(files):
        for pattern, most_en, most_ko in LIMITS:
            if re.search(pattern, path):
                break
        else:
            yield f"{path}: there is no limit for it"
            continue
        if len(en) > most_en:
            yield f"{path}: {len(en)} letters, over {most_en}: {en}"
        if len(ko) > most_ko:
            yield f"{path}: {len(ko)} letters, over {most_ko}: {ko}"


def check_same(files):
    for path, en, ko in find_texts(files):
        # What a role is called is no translation: in Korean it is the DBA.
        if path.startswith("roles.json:") and path.endswith(".name"):
            continue
        for fault in find_differences(en, ko):
            yield f"{path}: {fault}: {en} / {ko}"


def main(folder):
    files = {path.name: json.loads(path.read_text(encoding="utf-8"))
             for path in sorted(pathlib.Path(folder).glob("*.json"))}
    checks = (("faults are found", check_faults_are_found()),
              ("statements", check_statements(files)),
              ("homes", check_homes(files)),
              ("pages", check_pages(files)),
              ("references", check_references(files)),
              ("lengths", check_lengths(files)),
              ("both languages tell the same", check_same(files)))

    print(f"1..{len(checks)}")
    failed = False
    for number, (name, faults) in enumerate(checks, 1):
        faults = list(faults)
        failed = failed or bool(faults)
        for fault in faults:
            print(f"# {fault}")
        print(f"{'not ok' if faults else 'ok'} {number} {name}")
    return 1 if failed else 0


sys.exit(main(sys.argv[1]))
