# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the program and proves something of it, step by step. Speaks TAP."""

import json
import locale
import os
import pathlib
import subprocess
import sys
import tempfile

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
SHIPPED = CHECKOUT / 'data' / 'content'
FIXTURE = CHECKOUT / 'tests' / 'fixture-content'  # what changes in the content does not reach it


def read_content(file, content=FIXTURE):
    return json.loads((content / file).read_text(encoding='utf-8'))


def install(build, target, content):
    """Installs as a packager does, and returns how to start what was installed."""
    subprocess.run(['meson', 'install', '-C', build, '--no-rebuild', '--quiet', '--destdir', target],
                   check=True, stdout=subprocess.DEVNULL)
    options = json.loads(subprocess.run(['meson', 'introspect', '--buildoptions', build],
                                        capture_output=True, check=True).stdout)
    prefix = next(option['value'] for option in options if option['name'] == 'prefix')
    root = pathlib.Path(target + prefix)
    # What a package manager's trigger does; it is left out where a DESTDIR is given.
    subprocess.run(['glib-compile-schemas', '--strict', root / 'share' / 'glib-2.0' / 'schemas'], check=True)
    return root / 'bin' / 'giljabi', {
        # The prefix is not where the program was told it would be; nothing else differs.
        'XDG_DATA_DIRS': f'{root}/share:/usr/local/share:/usr/share',
        'GSETTINGS_SCHEMA_DIR': f'{root}/share/glib-2.0/schemas',
        'GILJABI_CONTENT': f'{root}/share/giljabi/content.gresource' if content == SHIPPED else str(content),
        'GILJABI_LOCALEDIR': f'{root}/share/locale',
        'GSETTINGS_BACKEND': 'keyfile',
        # Drawn by the processor: what a machine without a graphics card says of it is not the program's.
        'GSK_RENDERER': 'cairo',
        'GDK_DISABLE': 'gl,vulkan',
    }


def prove(steps, content=FIXTURE):
    """Runs steps(program, environment, language), which yields what has been proved, with the words of
    the command line: BUILD-FOLDER en|ko G_DEBUG. Returns the exit status."""
    build, language, fatal = sys.argv[1:]
    name = {'en': 'en_US.UTF-8', 'ko': 'ko_KR.UTF-8'}[language]
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        print(f'1..0 # SKIP the locale {name} is not installed')
        return 0
    os.environ['LC_ALL'] = name
    proved = 0
    with tempfile.TemporaryDirectory() as folder:
        program, environment = install(build, folder + '/root', content)
        environment.update(XDG_CONFIG_HOME=folder + '/config', XDG_DATA_HOME=folder + '/data', G_DEBUG=fatal)
        try:
            for what in steps(program, environment, language):
                proved += 1
                print(f'ok {proved} - {what}', flush=True)
        except Exception as error:  # one line for each failure, whatever it is
            proved += 1
            print(f'not ok {proved} - after that: {type(error).__name__}: {error}', flush=True)
            print(f'1..{proved}')
            return 1
    print(f'1..{proved}')
    return 0
