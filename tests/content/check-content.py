# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the content says, beyond its form: languages, register, spelling, and that nothing
of the notes on frameworks is left out. check-content.py FOLDER"""

import re
import sys

sys.dont_write_bytecode = True
from content_checks import check_cited, find_cited, read_files, report, walk

# Statements of the notes on frameworks are numbered F1 to F204; F205 tells of the author's own videos.
LAST_STATEMENT = 204
CITING = ("frameworks", "guide", "scenarios")

FIRST_SYLLABLE, LAST_SYLLABLE, FINALS, FINAL_B = 0xAC00, 0xD7A3, 28, 17
QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|‘[^’]*’|“[^”]*”")
FORMAL = re.compile(r"(.)(?:니다|니까|시오)")
PLAIN = re.compile(r"다[.!?](?=\s|$)|다$")
DOUBLE_PARTICLE = re.compile(r"[을를이가은는와과로]\((?:을|를|이|가|은|는|와|과|로|으로)\)")
HANGUL = re.compile(r"[가-힣]")
MISSPELLED = re.compile(r"프론트앤드|프런트|백앤드|깃헙|밸리데이션|벨리데이션|퍼포먼스|포퍼먼스|데브옵쓰|넌블락킹|"
                        r"어플리케이션|러닝커브|메세지|컨텐츠")
ADDRESS = re.compile(r"https?://|www\.")
WHOLE_ADDRESS = re.compile(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+/(?:[A-Za-z0-9._~/+-]|%[0-9A-F]{2})*(?:#[a-z-]+)?|"
                           r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+")
PLACE_OF_ADDRESSES = re.compile(r"\.urls\[\d+\]$|\.links\.[a-z]+$")
REPOSITORY = re.compile(r"(?:^|; |\bin |\band )[A-Za-z0-9][\w-]*/[A-Za-z][\w.-]*(?: |;|,|$)")
# Where packages are downloaded from; written in parts, as no file of ours names them.
HOSTS = re.compile("|".join(re.escape(".".join(parts)) for parts in (
    ("pypi", "org"), ("pythonhosted", "org"), ("piwheels", "org"), ("npmjs", "com"),
    ("npmjs", "org"), ("crates", "io"), ("rubygems", "org"), ("debian", "org"))))


def has_final_b(syllable):
    code = ord(syllable)
    return FIRST_SYLLABLE <= code <= LAST_SYLLABLE and (code - FIRST_SYLLABLE) % FINALS == FINAL_B


def find_register(ko):
    """What is not 해요체; quoted speech may be anything."""
    spoken = QUOTED.sub("‘’", ko)
    for match in FORMAL.finditer(spoken):
        if has_final_b(match[1]):
            return f"formal ending “{match[0]}”"
    if PLAIN.search(spoken):
        return "plain ending “다”"
    return None


def find_faults(en, ko):
    if not en.strip() or not ko.strip():
        yield "one language is empty"
    if HANGUL.search(QUOTED.sub("", en)):
        yield "Korean in the English text"
    if "!" in en or "!" in ko:
        yield "exclamation mark"
    for text in (en, ko):
        if text != text.strip() or "  " in text or "\n" in text:
            yield "stray blanks"
    register = find_register(ko)
    if register:
        yield register
    if DOUBLE_PARTICLE.search(ko):
        yield "a particle given twice"
    misspelled = MISSPELLED.search(ko)
    if misspelled:
        yield f"spelling “{misspelled[0]}”"
    if ko.endswith("요.") and not en.endswith((".", "?")):
        yield "a sentence in one language only"


def find_string_faults(text, path=""):
    if PLACE_OF_ADDRESSES.search(path):
        if not WHOLE_ADDRESS.fullmatch(text):
            yield "no whole address"
    elif ADDRESS.search(text):
        yield "an address"
    if HOSTS.search(text):
        yield "a host packages are downloaded from"


def check_faults_are_found():
    bad = (("x", "합니다."), ("x", "갑니까?"), ("x", "하십시오."), ("x", "좋다."), ("x", "그렇다"),
           ("x", "장고을(를) 써요."), ("x", "백앤드예요."), ("x", ""), ("가", "나"), ("x!", "나"),
           ("x ", "나"), ("x", "나  다른"), ("x.", "‘예’라고 답했습니다."), ("x", "좋아요."))
    good = (("x.", "해요."), ("x.", "‘합니다’라고 말해요."), ("x", "다른 것"), ("x.", "니다라는 말이에요."),
            ("x.", "바다, 다 해요."), ("x", "Flask-Admin"), ("x", "아니다 싶으면"))
    for en, ko in bad:
        if not list(find_faults(en, ko)):
            yield f"not found: {en} / {ko}"
    for en, ko in good:
        for fault in find_faults(en, ko):
            yield f"found in {en} / {ko}: {fault}"
    if not list(find_string_faults("https://example.com")):
        yield "an address is not found"
    for text in ("http://example.com/", "https://example.com/a b", "https://example", "example.com"):
        if not list(find_string_faults(text, "x.urls[0]")):
            yield f"{text} passes for an address"
    if list(find_string_faults("https://example.com/a/1.0", "x.links.tutorial")):
        yield "an address is refused"
    if not list(find_string_faults(".".join(("pypi", "org")))):
        yield "a host is not found"


def check_texts(files):
    for name, data in files.items():
        for path, value in walk(data):
            if isinstance(value, dict) and ("en" in value or "ko" in value):
                if set(value) != {"en", "ko"}:
                    yield f"{name}: {path}: one language is missing"
                    continue
                for fault in find_faults(value["en"], value["ko"]):
                    yield f"{name}: {path}: {fault}: {value['en']} / {value['ko']}"


def check_strings(files):
    for name, data in files.items():
        for path, value in walk(data):
            if isinstance(value, str):
                for fault in find_string_faults(value, path):
                    yield f"{name}: {path}: {fault}: {value}"


def count_months(month):
    year, number = month.split("-")
    return int(year) * 12 + int(number)


def check_addresses(frameworks):
    """That a source which names a public repository can be opened, and a package list alone cannot."""
    for path, value in walk(frameworks):
        if isinstance(value, dict) and isinstance(value.get("source"), str):
            if bool(REPOSITORY.search(value["source"])) and not value.get("urls"):
                yield f"{path}: no address: {value['source']}"
            if value["source"].startswith("PyPI package list") and ";" not in value["source"] \
               and " and " not in value["source"] and "urls" in value:
                yield f"{path}: a package list has no address"


def check_workarounds(frameworks, as_of):
    """That no package is recommended which has had no release for two years."""
    for framework in frameworks:
        texts = [fact["workaround"] for fact in framework["today"].values() if "workaround" in fact]
        texts += framework.get("workarounds", {}).values()
        for fact in framework["today"].values():
            package = fact.get("package")
            if package and count_months(as_of) - count_months(package["released"]) > 24:
                for text in texts:
                    if package["name"].lower() in text["en"].lower():
                        yield f"{framework['id']}: {package['name']} has stopped: {text['en']}"


def check_api_parts(frameworks, levels):
    """That the points for APIs follow from the purpose and the facts."""
    values = {level["id"]: level["value"] or 0 for level in levels}
    for framework in frameworks:
        points = 2 * (framework["purposes"].get("api", {}).get("fit") == "made-for")
        for criterion in ("validation", "api-docs"):
            points += values[framework["today"].get(criterion, {}).get("level", "unknown")] >= 0.75
        if framework["numbers"]["api-parts"]["value"] != points:
            yield f"{framework['id']}: api-parts should be {points}"


def main(folder):
    files = read_files(folder)
    frameworks = files["frameworks.json"]["frameworks"]
    cited = find_cited([files[f"{name}.json"] for name in CITING])
    left_out = {item["id"] for item in files["guide.json"]["left_out"]}
    return report((("faults are found", check_faults_are_found()),
                   ("texts", check_texts(files)),
                   ("strings", check_strings(files)),
                   ("addresses", check_addresses(frameworks)),
                   ("workarounds", check_workarounds(frameworks, files["criteria.json"]["as_of"])),
                   ("points for APIs", check_api_parts(frameworks, files["criteria.json"]["scales"]["support"])),
                   ("statements", check_cited(cited, "F", LAST_STATEMENT, left_out))))


sys.exit(main(sys.argv[1]))
