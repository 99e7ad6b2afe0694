#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recounts the numbers of data/content/frameworks.json. README.md tells how."""

import argparse
import ast
import fnmatch
import json
import os
import re
import sys
import tomllib

HERE = os.path.dirname (os.path.abspath (__file__))
ROOT = os.path.dirname (os.path.dirname (HERE))


def norm (name):
  """The one spelling of a package name: case and separators do not count."""
  return re.sub (r'[-_.]+', '-', name.lower ())


def matches (path, patterns):
  """A pattern's * also crosses folders."""
  return any (fnmatch.fnmatchcase (path, p) for p in patterns)


def read_list (path):
  """The package list: name -> (version, month, rank, summary)."""
  packages = {}
  with open (path, encoding='utf-8') as lines:
    next (lines)
    for line in lines:
      name, version, month, rank, summary = (line.rstrip ('\n').split ('\t') + [''] * 5)[:5]
      packages[norm (name)] = (version, month, rank, summary)
  return packages


def year_before (month):
  return f'{int (month[:4]) - 1}{month[4:]}'


def ecosystem (packages, rule, month, not_real):
  """Packages named after a framework with a release in the year before the list's month."""
  kept, left_out = [], {}
  strangers, own = rule.get ('strangers', []), rule.get ('own', [])
  counted_elsewhere = tuple (rule.get ('counted_elsewhere', []))
  for name in sorted (packages):
    _, released, _, summary = packages[name]
    if released < year_before (month) or not name.startswith (tuple (rule['prefixes'])):
      continue
    if re.search (not_real, summary, re.IGNORECASE):
      why = 'a placeholder or a squatted name, by its own summary'
    elif matches (name, own):
      why = "the project's own parts"
    elif matches (name, strangers):
      why = 'something else of the same name'
    elif name.startswith (counted_elsewhere):
      why = 'counted with what it is built on'
    else:
      kept.append (name)
      continue
    left_out.setdefault (why, []).append (name)
  return {'value': len (kept), 'kept': kept, 'left_out': left_out}


def files_of (tree, patterns):
  found = []
  for folder, folders, names in os.walk (tree):
    folders.sort ()
    for name in sorted (names):
      path = os.path.relpath (os.path.join (folder, name), tree)
      if matches (path, patterns):
        found.append (path)
  return sorted (found)


def read (tree, path):
  with open (os.path.join (tree, path), encoding='utf-8', errors='replace') as file:
    return file.read ()


def summed (tree, rule, measure):
  """Adds up MEASURE over the files of a rule; keeps what each gave, and what was left out and why."""
  kept, left_out = {}, {}
  for path in files_of (tree, rule['files']):
    size = measure (read (tree, path))
    why = next ((w for w, patterns in rule.get ('left_out', {}).items () if matches (path, patterns)), None)
    if why:
      left_out.setdefault (why, {})[path] = size
    elif size:
      kept[path] = size
  return {'value': sum (kept.values ()), 'kept': kept, 'left_out': left_out}


def words (text):
  return len (text.split ())


def lines (text):
  return text.count ('\n')


def by_folder (counted, depth=3):
  """Lines of code are kept by folder: single files would tell a reviewer no more."""
  folders = {}
  for path, size in counted['kept'].items ():
    parts = path.split ('/')
    folder = '/'.join (parts[:-1][:depth]) or '.'
    folders[folder] = folders.get (folder, 0) + size
  return {**counted, 'kept': folders}


def code_blocks (text):
  """Fenced and indented blocks of a page, one string each."""
  for block in re.findall (r'^```[^\n]*\n(.*?)^```', text, re.MULTILINE | re.DOTALL):
    yield block
  for block in re.findall (r'(?:^(?:[ \t]+\S[^\n]*)?\n)+', text, re.MULTILINE):
    yield block


def hello (tree, rule):
  """Lines of the first example, known by texts it holds; blank lines and comments do not count."""
  text = read (tree, rule['file'])
  blocks = [text] if rule['file'].endswith ('.py') else list (code_blocks (text))
  kept = []
  for has in rule['has']:
    block = next ((b for b in blocks if has in b), None)
    if block is None:
      raise ValueError (f'{rule["file"]}: no example has "{has}"')
    kept += [l.strip () for l in block.splitlines () if l.strip () and not l.strip ().startswith (('#', ':', '.. '))]
  return {'value': len (kept), 'kept': {rule['file']: len (kept)}, 'left_out': {}}


def requirements (tree, path):
  """What an installation brings along, by the project's own list."""
  text = read (tree, path)
  if path.endswith ('.toml'):
    project = tomllib.loads (text)
    if 'dependencies' in project.get ('project', {}):
      return project['project']['dependencies']
    poetry = project['tool']['poetry']['dependencies']
    return [n for n, v in poetry.items () if n != 'python' and not (isinstance (v, dict) and v.get ('optional'))]
  if path.endswith ('.py'):
    found = []
    for node in ast.walk (ast.parse (text)):
      name = getattr (node, 'arg', None) or (isinstance (node, ast.Assign) and getattr (node.targets[0], 'id', None))
      if name and name.lower () in ('install_requires', 'requirements') and isinstance (node.value, (ast.List, ast.Tuple)):
        found += [e.value for e in node.value.elts if isinstance (e, ast.Constant)]
    return found
  return [l for l in text.splitlines () if l.strip () and not l.startswith (('#', '-'))]


def dependencies (tree, rule):
  kept = set ()
  for path in rule['files']:
    for line in requirements (tree, path):
      kept.add (norm (re.match (r'[A-Za-z0-9._-]+', line.strip ()).group ()))
  kept |= set (rule.get ('also', []))
  return {'value': len (kept), 'kept': sorted (kept), 'left_out': {}}


def count_tree (tree, rule):
  counted = {}
  if 'docs' in rule:
    counted['docs-words'] = summed (tree, rule['docs'], words)
  if 'tutorial' in rule:
    counted['tutorial-words'] = summed (tree, rule['tutorial'], words)
  if 'code' in rule:
    counted['code-lines'] = by_folder (summed (tree, rule['code'], lines))
    counted['code-lines']['left_out'] = {w: sum (f.values ()) for w, f in counted['code-lines']['left_out'].items ()}
  if 'hello' in rule:
    counted['hello-world-lines'] = hello (tree, rule['hello'])
  if 'dependencies' in rule:
    counted['dependencies'] = dependencies (tree, rule['dependencies'])
  return counted


def write (path, value):
  with open (path, 'w', encoding='utf-8') as file:
    json.dump (value, file, ensure_ascii=False, indent=1)
    file.write ('\n')


def load (path):
  with open (path, encoding='utf-8') as file:
    return json.load (file)


def update (folder, slug, counted, source):
  path = os.path.join (folder, f'{slug}.json')
  facts = load (path) if os.path.exists (path) else {'framework': slug, 'counts': {}}
  for number, count in counted.items ():
    facts['counts'][number] = {'source': source, **count}
  facts['counts'] = dict (sorted (facts['counts'].items ()))
  write (path, facts)


def named_packages (content, packages, slugs):
  """Packages that the content is about or names as a way to get something."""
  text = content.lower ()
  mentioned = set (re.findall (r'[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+', text))
  return sorted ({norm (n) for n in mentioned | slugs if norm (n) in packages})


def apply (content_path, folder):
  """Puts what was counted in place of what the content says; its sources stay as they are."""
  content = load (content_path)
  for framework in content['frameworks']:
    path = os.path.join (folder, f'{framework["id"]}.json')
    for number, count in (load (path)['counts'] if os.path.exists (path) else {}).items ():
      fact = framework['numbers'].get (number)
      if fact:
        fact['value'] = count['value']
  write (content_path, content)


def main ():
  parser = argparse.ArgumentParser (description=__doc__)
  parser.add_argument ('--rules', default=os.path.join (HERE, 'rules.json'))
  parser.add_argument ('--out', default=os.path.join (ROOT, 'data', 'facts'))
  commands = parser.add_subparsers (dest='command', required=True)
  command = commands.add_parser ('packages', help='count the ecosystems from a package list')
  command.add_argument ('list')
  command.add_argument ('--content', default=os.path.join (ROOT, 'data', 'content', 'frameworks.json'))
  command = commands.add_parser ('tree', help='count a checkout of a framework at its tag')
  command.add_argument ('slug')
  command.add_argument ('tree')
  command.add_argument ('--docs', help='the checkout of its documentation, where that is a repository of its own')
  command = commands.add_parser ('apply', help='put what was counted into the content')
  command.add_argument ('--content', default=os.path.join (ROOT, 'data', 'content', 'frameworks.json'))
  args = parser.parse_args ()
  if args.command == 'apply':
    apply (args.content, args.out)
    return 0
  rules = load (args.rules)

  if args.command == 'packages':
    packages = read_list (args.list)
    for slug, rule in rules['frameworks'].items ():
      if 'ecosystem' in rule:
        update (args.out, slug, {'ecosystem-year': ecosystem (packages, rule['ecosystem'], rules['list']['month'],
                                                              rules['list']['not_real'])}, rules['list']['name'])
    slugs = {rule.get ('package', slug) for slug, rule in rules['frameworks'].items ()}
    with open (args.content, encoding='utf-8') as file:
      names = named_packages (file.read (), packages, slugs)
    with open (os.path.join (args.out, 'packages.tsv'), 'w', encoding='utf-8') as file:
      file.write ('name\tversion\tmonth\trank\n')
      for name in names:
        file.write ('\t'.join ((name, *packages[name][:3])) + '\n')
    return 0

  if args.slug not in rules['frameworks']:
    print (f'facts: there are no rules for "{args.slug}"; add them to {args.rules}', file=sys.stderr)
    return 2
  rule = rules['frameworks'][args.slug]
  docs = ('docs', 'tutorial')
  own = {k: v for k, v in rule.items () if not ('docs_tree' in rule and k in docs)}
  update (args.out, args.slug, count_tree (args.tree, own), rule['tree'])
  if args.docs:
    update (args.out, args.slug, count_tree (args.docs, {k: rule[k] for k in docs if k in rule}), rule['docs_tree'])
  return 0


if __name__ == '__main__':
  sys.exit (main ())
