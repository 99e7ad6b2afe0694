#!/usr/bin/env python3
"""The recounting of facts: what it counts and leaves out, and that the content says what was counted."""

import importlib.util
import os
import sys
import tempfile

ROOT = sys.argv[1]
spec = importlib.util.spec_from_file_location ('facts', os.path.join (ROOT, 'tools', 'facts', 'facts.py'))
facts = importlib.util.module_from_spec (spec)
spec.loader.exec_module (facts)

results = []


def check (name, problems):
  results.append (not problems)
  print (f'{"not ok" if problems else "ok"} {len (results)} - {name}')
  for problem in problems:
    print (f'# {problem}')


def differs (what, found, wanted):
  return [] if found == wanted else [f'{what}: {found!r} instead of {wanted!r}']


def put (folder, path, text):
  path = os.path.join (folder, path)
  os.makedirs (os.path.dirname (path), exist_ok=True)
  with open (path, 'w', encoding='utf-8') as file:
    file.write (text)


def packages_case (folder):
  put (folder, 'list.tsv', 'name\tversion\tmonth\trank\tsummary\n'
       'Kite_Mail\t1.0\t2026-05\t\tMail for Kite\n'
       'kite.forms\t1.0\t2025-11\t\tForms\n'
       'kite-old\t1.0\t2025-10\t\tForms of long ago\n'
       'kite-fake\t0.0.1\t2026-05\t\tReserved name placeholder\n'
       'kite-core\t1.0\t2026-05\t\tCore of Kite\n'
       'kite-surf\t1.0\t2026-05\t\tWeather for surfers\n'
       'kitten\t1.0\t2026-05\t\tCats\n')
  counted = facts.ecosystem (facts.read_list (os.path.join (folder, 'list.tsv')),
                             {'prefixes': ['kite-'], 'own': ['kite-core'], 'strangers': ['kite-surf']},
                             '2026-11', 'reserved name')
  return (differs ('kept', counted['kept'], ['kite-forms', 'kite-mail'])
          + differs ('value', counted['value'], 2)
          + differs ('left out', sorted (sum (counted['left_out'].values (), [])),
                     ['kite-core', 'kite-fake', 'kite-surf']))


def tree_case (folder):
  put (folder, 'docs/index.md', 'one two three\n\n```python\nimport kite\n\n# a comment\nkite.run ()\n```\n')
  put (folder, 'docs/news/1.md', 'four five\n')
  put (folder, 'docs/learn/first.md', 'six\n')
  put (folder, 'kite/app.py', 'a = 1\n\nb = 2\n')
  put (folder, 'kite/tests/test.py', 'c = 3\n')
  put (folder, 'pyproject.toml', '[project]\ndependencies = ["Wind_Up>=1", "string; python_version<\'3.9\'", "string>2"]\n')
  put (folder, 'setup.py', 'setup (install_requires=["wind", "string[all]>=2"])\n')
  counted = facts.count_tree (folder, {
    'docs': {'files': ['docs/*.md'], 'left_out': {'release notes': ['docs/news/*']}},
    'tutorial': {'files': ['docs/learn/*']},
    'code': {'files': ['kite/*.py'], 'left_out': {'tests': ['*/tests/*']}},
    'hello': {'file': 'docs/index.md', 'has': ['import kite']},
    'dependencies': {'files': ['pyproject.toml']},
  })
  return (differs ('words', counted['docs-words']['value'], 3 + 9 + 1)
          + differs ('words left out', counted['docs-words']['left_out'], {'release notes': {'docs/news/1.md': 2}})
          + differs ('tutorial', counted['tutorial-words']['value'], 1)
          + differs ('lines', counted['code-lines']['value'], 3)
          + differs ('lines left out', counted['code-lines']['left_out'], {'tests': 1})
          + differs ('hello', counted['hello-world-lines']['value'], 2)
          + differs ('dependencies', counted['dependencies']['kept'], ['string', 'wind-up'])
          + differs ('setup.py', facts.requirements (folder, 'setup.py'), ['wind', 'string[all]>=2']))


def kept_case (counted):
  problems = []
  for slug, counts in counted.items ():
    for number, count in counts.items ():
      kept = count['kept']
      total = sum (kept.values ()) if isinstance (kept, dict) else len (set (kept))
      problems += differs (f'{slug} {number}', count['value'], total)
  return problems


def content_case (counted):
  content = facts.load (os.path.join (ROOT, 'data', 'content', 'frameworks.json'))
  problems = []
  for framework in content['frameworks']:
    slug = framework['id']
    if slug not in counted:
      problems.append (f'{slug}: nothing was counted for it')
      continue
    for number, count in counted[slug].items ():
      problems += differs (f'{slug} {number}', framework['numbers'].get (number, {}).get ('value'), count['value'])
  return problems


def list_case ():
  """Versions, months and ranks that the content takes from the package list are those of its excerpt."""
  rules = facts.load (os.path.join (ROOT, 'tools', 'facts', 'rules.json'))
  packages = facts.read_list (os.path.join (ROOT, 'data', 'facts', 'packages.tsv'))
  content = facts.load (os.path.join (ROOT, 'data', 'content', 'frameworks.json'))
  problems = []
  for framework in content['frameworks']:
    said = {**framework['glance'], **framework['numbers']}
    version, month, rank, _ = packages.get (facts.norm (framework['id']), ('', '', '', ''))
    wanted = {'version': version, 'released': month, 'download-rank': int (rank) if rank else None}
    for key, value in wanted.items ():
      if said[key]['source'].startswith (rules['list']['name']) and version:
        problems += differs (f'{framework["id"]} {key}', said[key]['value'], value)
  return problems


def main ():
  folder = os.path.join (ROOT, 'data', 'facts')
  counted = {name[:-5]: facts.load (os.path.join (folder, name))['counts']
             for name in sorted (os.listdir (folder)) if name.endswith ('.json')}
  print ('1..5')
  with tempfile.TemporaryDirectory () as scratch:
    check ('packages of an ecosystem', packages_case (scratch))
  with tempfile.TemporaryDirectory () as scratch:
    check ('a tree at its tag', tree_case (scratch))
  check ('every count is what was kept', kept_case (counted))
  check ('the content says what was counted', content_case (counted))
  check ('the content says what the package list says', list_case ())
  return 0 if all (results) else 1


sys.exit (main ())
