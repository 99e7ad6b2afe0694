#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py MANIFEST DESKTOP-FILE METAINFO SERVICE ICONS-FOLDER

What the linter of Flathub asks of a manifest and of the files that an app exports, as far as that can
be told without building: names, permissions, texts, icons. Speaks TAP.
"""

import configparser
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

PERMISSIONS = ['--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri']
# What the format knows and this project uses: a misspelled word is ignored by flatpak-builder.
TOP_WORDS = {'id', 'runtime', 'runtime-version', 'sdk', 'command', 'desktop-file-name-suffix', 'finish-args',
             'separate-locales', 'cleanup', 'modules'}
MODULE_WORDS = {'name', 'buildsystem', 'builddir', 'config-opts', 'run-tests', 'test-rule', 'test-commands', 'sources'}
POOR_CATEGORIES = {'GTK', 'Qt', 'KDE', 'GNOME', 'Motif', 'Java', 'Application', 'XFCE', 'DDE', ''}
LONGEST_NAME = 20
LONGEST_SUMMARY = 35
LARGEST_SYMBOL = 16
SVG = '{http://www.w3.org/2000/svg}svg'
LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'


def check_id(app_id):
    parts = app_id.split('.')
    yield 'the id has 4 or 5 parts, as one at a code host has', 4 <= len(parts) <= 5, app_id
    yield 'its parts are made of letters and digits', all(re.fullmatch(r'[A-Za-z_][\w-]*', part) for part in parts), app_id
    yield 'it begins as ids of this code host do', app_id.startswith('io.github.'), app_id
    yield 'it is not too long and does not end in desktop', len(app_id) <= 255 and parts[-1] != 'desktop', app_id


def check_manifest(path, manifest):
    words = set(manifest)
    yield 'the file has the name of the id', path.name == manifest['id'] + '.json', path.name
    yield 'the manifest has no word the format does not know', words <= TOP_WORDS, words - TOP_WORDS
    yield 'the runtime is GNOME\'s, of a version', (
        manifest['runtime'] == 'org.gnome.Platform' and manifest['sdk'] == 'org.gnome.Sdk'
        and re.fullmatch(r'\d+', manifest['runtime-version'])), manifest['runtime-version']
    yield 'the command is a name, not a path', '/' not in manifest['command'], manifest['command']
    yield 'the permissions are these four', manifest['finish-args'] == PERMISSIONS, manifest['finish-args']
    yield 'what helps to debug is not thrown away', not any(
        item.startswith('/lib/debug') for item in manifest['cleanup']), manifest['cleanup']
    # A single-file bundle holds the app alone: with its languages apart, it would have none.
    yield 'languages are in the app itself', manifest['separate-locales'] is False, manifest['separate-locales']
    for module in manifest['modules']:
        words = set(module)
        yield f'module {module["name"]} has no unknown word', words <= MODULE_WORDS, words - MODULE_WORDS
        yield f'module {module["name"]} runs its tests', module['run-tests'] is True, module
        yield f'module {module["name"]} fetches nothing while building', 'build-options' not in module, module


def check_pair(path, manifest):
    """The two variants differ in what makes them two, and in nothing else."""
    other_id = manifest['id'].removesuffix('.Devel') if manifest['id'].endswith('.Devel') else manifest['id'] + '.Devel'
    other = json.loads((path.parent / f'{other_id}.json').read_text(encoding='utf-8'))
    pair = sorted([manifest, other], key=lambda item: item['id'])
    released, devel = (json.loads(json.dumps(item)) for item in pair)
    devel['id'] = devel['id'].removesuffix('.Devel')
    suffix = devel.pop('desktop-file-name-suffix', None)
    options = devel['modules'][0].pop('config-opts', None)
    yield 'the development variant is told apart by its name', bool(suffix), suffix
    yield 'and built with the development profile', options == ['-Dprofile=development'], options
    differing = [word for word in sorted(set(released) | set(devel)) if released.get(word) != devel.get(word)]
    yield 'the variants differ in nothing else', not differing, differing


def check_desktop(path, app_id):
    desktop = configparser.ConfigParser(interpolation=None, delimiters='=', strict=True)
    desktop.optionxform = str
    desktop.read(path, encoding='utf-8')
    entry = desktop['Desktop Entry']
    yield 'the desktop file has the name of the id', path.name == app_id + '.desktop', path.name
    yield 'its icon has the name of the id', entry.get('Icon') == app_id, entry.get('Icon')
    yield 'it starts the program itself', entry['Exec'].split()[0] == 'giljabi', entry['Exec']
    yield 'it is shown', not {'Hidden', 'NoDisplay'} & set(entry), dict(entry)
    categories = set(entry['Categories'].split(';'))
    yield 'it has a category that says something', bool(categories - POOR_CATEGORIES), categories
    yield 'it speaks Korean', {'Name[ko]', 'Comment[ko]', 'Keywords[ko]'} <= set(entry), set(entry)


def check_service(path, app_id):
    service = configparser.ConfigParser(interpolation=None, delimiters='=')
    service.optionxform = str
    service.read(path, encoding='utf-8')
    # Others are not exported.
    yield 'the D-Bus service has the name of the id', path.name == app_id + '.service', path.name
    yield 'and serves the id', service['D-BUS Service']['Name'] == app_id, service['D-BUS Service']['Name']


def check_metainfo(path, app_id):
    root = xml.parse(path).getroot()

    def plain(tag):
        return next((item.text for item in root.findall(tag) if LANGUAGE not in item.attrib), '')

    name, summary = plain('name'), plain('summary')
    yield 'the metainfo file has the name of the id', path.name == app_id + '.metainfo.xml', path.name
    yield 'its component is the id', plain('id') == app_id, plain('id')
    yield 'it is a desktop application', root.get('type') == 'desktop-application', root.attrib
    launchable = root.find('launchable')
    yield 'it launches the desktop file', launchable is not None and launchable.text == app_id + '.desktop', launchable
    yield f'its name has at most {LONGEST_NAME} characters', 0 < len(name) <= LONGEST_NAME, name
    yield f'its summary has at most {LONGEST_SUMMARY} characters and no full stop', (
        0 < len(summary) <= LONGEST_SUMMARY and not summary.endswith('.')), summary
    yield 'it names licenses and developer', bool(
        plain('metadata_license') and plain('project_license') and root.findtext('developer/name')), ''
    yield 'it has addresses for home page, bugs and source', {'homepage', 'bugtracker', 'vcs-browser'} <= {
        item.get('type') for item in root.findall('url')}, ''
    releases = root.findall('releases/release')
    yield 'every release has version and date', bool(releases) and all(
        item.get('version') and item.get('date') for item in releases), releases
    yield 'it has a content rating and colours', (
        root.find('content_rating') is not None and len(root.findall('branding/color')) == 2), ''
    shots = root.findall('screenshots/screenshot')
    images = [image.text for shot in shots for image in shot.findall('image')]
    yield 'every picture has a caption', bool(shots) and all(shot.findtext('caption') for shot in shots), shots
    yield 'pictures are bitmaps, found over https', all(
        image.startswith('https://') and image.endswith('.png') for image in images), images


def check_icons(folder, app_id):
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob(f'{app_id}*.*')}
    wanted = {f'hicolor/scalable/apps/{app_id}.svg', f'hicolor/symbolic/apps/{app_id}-symbolic.svg'}
    yield 'there is an icon and a symbolic one', wanted <= set(found), set(found)
    for name in sorted(wanted & set(found)):
        root = xml.parse(found[name]).getroot()
        size = [float(value) for value in root.get('viewBox', '0 0 0 0').split()]
        width, height = size[2:]
        symbolic = name.endswith('-symbolic.svg')
        yield f'{name} is a square drawing', root.tag == SVG and width == height > 0, size
        yield f'{name} has the size of its kind', width == LARGEST_SYMBOL if symbolic else 64 <= width <= 512, size


def checks(arguments):
    path, desktop, metainfo, service, icons = (pathlib.Path(argument) for argument in arguments)
    manifest = json.loads(path.read_text(encoding='utf-8'))
    app_id = manifest['id']
    yield from check_id(app_id)
    yield from check_manifest(path, manifest)
    yield from check_pair(path, manifest)
    yield from check_desktop(desktop, app_id)
    yield from check_service(service, app_id)
    yield from check_metainfo(metainfo, app_id)
    yield from check_icons(icons, app_id)


def main():
    count = bad = 0
    for what, holds, seen in checks(sys.argv[1:]):
        count += 1
        bad += not holds
        print(f'ok {count} - {what}' if holds else f'not ok {count} - {what}: {seen}')
    print(f'1..{count}')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
