# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the content says of roles, beyond its form: that nothing of the notes is left out and
everything has its place, that it fits its layout, and that both languages tell the same.
check-roles.py FOLDER"""

import json
import pathlib
import re
import sys

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
    (r"\.(text|another_view)$", 330, 200),
)

LATIN = re.compile(r"[A-Za-z][A-Za-z0-9+#-]*(?:[./&][A-Za-z0-9]+)*")
KOREAN_UNITS = {"백": 100, "천": 1000, "만": 10**4, "억": 10**8}
ENGLISH_UNITS = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
MONTHS = ("january february march april may june july august september october november "
          "december").split()
ENGLISH_WORDS = {word: value for value, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve".split())}
ENGLISH_WORDS |= {"half": 0.5, "once": 1, "twice": 2, "first": 1, "second": 2, "third": 3,
                  "both": 2, "an": 1, "a": 1, "none": 0}
KOREAN_NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?)(백|천)?(만|억)?")
KOREAN_WORDS = ("하나|한|첫", "둘|두|양쪽", "셋|세|석", "넷|네|넉", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
ENGLISH_NUMBER = re.compile(r"(?<![A-Za-z])(\d[\d,]*(?:\.\d+)?)(?:\s(hundred|thousand|million|billion))?")


def to_number(text):
    return float(text.rstrip(",").replace(",", ""))


def find_korean(text):
    """The numbers written in digits, and all that words may stand for."""
    digits = set()
    for number, small, large in KOREAN_NUMBER.findall(text):
        digits.add(to_number(number) * KOREAN_UNITS.get(small, 1) * KOREAN_UNITS.get(large, 1))
    words = {float(value) for value, forms in enumerate(KOREAN_WORDS, 1) if re.search(forms, text)}
    return digits, words | ({0.5} if re.search("절반|반", text) else set())


def find_english(text):
    digits = {to_number(number) * ENGLISH_UNITS.get(unit, 1)
              for number, unit in ENGLISH_NUMBER.findall(text)}
    words = set()
    for word in re.findall("[a-z]+", text.lower()):
        if word in ENGLISH_WORDS:
            words.add(float(ENGLISH_WORDS[word]))
        if word in ENGLISH_UNITS:
            words.add(float(ENGLISH_UNITS[word]))
        if word in MONTHS:
            words.add(float(MONTHS.index(word) + 1))
        if word.endswith("s") and word[:-1] in ENGLISH_UNITS:
            words.add(float(ENGLISH_UNITS[word[:-1]]))
    return digits, words


def strip_names(text):
    """Digits inside names (S3, 2D) are part of the name."""
    return LATIN.sub(" ", text)


def find_differences(en, ko):
    ko_digits, ko_words = find_korean(strip_names(ko))
    en_digits, en_words = find_english(re.sub(r"\b[A-Za-z]+\d[A-Za-z0-9]*\b", " ", en))
    for number in sorted(ko_digits - en_digits - en_words):
        yield f"{number:g} in Korean only"
    for number in sorted(en_digits - ko_digits - ko_words):
        yield f"{number:g} in English only"
    lower = en.lower()
    for name in LATIN.findall(ko):
        if name.lower() not in lower:
            yield f"“{name}” in Korean only"


def walk(data, path=""):
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from walk(value, f"{path}.{key}" if path else key)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from walk(value, f"{path}[{index}]")


def find_cited(data):
    return {statement for path, value in walk(data) if path.endswith("evidence") for statement in value}


def find_texts(files):
    for name in FILES:
        for path, value in walk(files[f"{name}.json"]):
            if isinstance(value, dict) and set(value) == {"en", "ko"}:
                yield f"{name}.json: {path}", value["en"], value["ko"]


def check_faults_are_found():
    bad = (("7.4% of them", "74%예요"), ("In March 2006", "2006년 4월"), ("two of them", "3개예요"),
           ("100 million", "10억 명"), ("Use Flask", "Flask와 Django를 써요"), ("In 2021", "그때"))
    good = (("100 million people", "1억 명"), ("some 2,600,000", "260만여 건"), ("two people", "2명"),
            ("S3 came in March 2006", "S3는 2006년 3월"), ("43 minutes over 30 days", "30일에 43분"),
            ("CI/CD runs", "CI/CD를 돌려요"), ("3 roles", "세 역할"))
    for en, ko in bad:
        if not list(find_differences(en, ko)):
            yield f"not found: {en} / {ko}"
    for en, ko in good:
        for fault in find_differences(en, ko):
            yield f"found in {en} / {ko}: {fault}"


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
