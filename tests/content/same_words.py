# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether two texts in two languages tell the same numbers and names. For the checks beside it."""

import re

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
    """Digits inside names (S3, 2D, HTTP/2) are part of the name."""
    return LATIN.sub(" ", text)


def find_differences(en, ko):
    ko_digits, ko_words = find_korean(strip_names(ko))
    en_digits, en_words = find_english(re.sub(r"\b[A-Za-z]+[/+]?\d[A-Za-z0-9]*\b", " ", en))
    for number in sorted(ko_digits - en_digits - en_words):
        yield f"{number:g} in Korean only"
    for number in sorted(en_digits - ko_digits - ko_words):
        yield f"{number:g} in English only"
    lower = en.lower()
    for name in LATIN.findall(ko):
        if name.lower() not in lower:
            yield f"“{name}” in Korean only"


def check_faults_are_found():
    bad = (("7.4% of them", "74%예요"), ("In March 2006", "2006년 4월"), ("two of them", "3개예요"),
           ("100 million", "10억 명"), ("Use Flask", "Flask와 Django를 써요"), ("In 2021", "그때"),
           ("HTTP/2", "HTTP/3"))
    good = (("100 million people", "1억 명"), ("some 2,600,000", "260만여 건"), ("two people", "2명"),
            ("S3 came in March 2006", "S3는 2006년 3월"), ("43 minutes over 30 days", "30일에 43분"),
            ("CI/CD runs", "CI/CD를 돌려요"), ("HTTP/2 and N+1", "HTTP/2와 N+1"), ("3 roles", "세 역할"))
    for en, ko in bad:
        if not list(find_differences(en, ko)):
            yield f"not found: {en} / {ko}"
    for en, ko in good:
        for fault in find_differences(en, ko):
            yield f"found in {en} / {ko}: {fault}"
