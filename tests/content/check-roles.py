# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the content says of roles, beyond its form: that nothing of the notes is left out and
everything has its place, that it fits its layout, and that both languages tell the same.
check-roles.py FOLDER"""

import sys

sys.dont_write_bytecode = True
from content_checks import (check_cited, check_frameworks, check_lengths, check_same, find_cited, find_texts,
                            read_files, report)
from same_words import check_faults_are_found

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


def check_attitudes(files):
    """Every role can be ranked by what one enjoys and by what one minds."""
    kinds = {attitude["id"]: attitude["kind"] for attitude in files["attitudes.json"]["attitudes"]}
    told = {role["role"]: {kinds[attitude] for attitude in role["levels"]}
            for role in files["attitudes.json"]["roles"]}
    for role in files["roles.json"]["roles"]:
        for kind in sorted({"like", "mind"} - told.get(role["id"], set())):
            yield f"{role['id']}: nothing is told of what one may {kind}"


def main(folder):
    files = read_files(folder)
    texts = list(find_texts(files, FILES))
    # What a role is called is no translation: in Korean it is the DBA.
    told = [text for text in texts if not (text[0].startswith("roles.json:") and text[0].endswith(".name"))]
    cited = find_cited([files[f"{name}.json"] for name in FILES])
    return report((("faults are found", check_faults_are_found()),
                   ("statements", check_cited(cited, "R", LAST_STATEMENT)),
                   ("homes", check_homes(files)),
                   ("pages", check_pages(files)),
                   ("references", check_frameworks(files, files["roles.json"]["roles"])),
                   ("attitudes", check_attitudes(files)),
                   ("lengths", check_lengths(texts, LIMITS)),
                   ("both languages tell the same", check_same(told))))


sys.exit(main(sys.argv[1]))
