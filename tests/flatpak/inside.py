# SPDX-License-Identifier: GPL-3.0-or-later
"""Run inside the sandbox, as `python3 - PORT MARKER`: what can be reached from there.

PORT is one that somebody listens on outside, MARKER a file of the user outside. Speaks TAP without
a plan.
"""

import configparser
import os
import pathlib
import socket
import sys

ALLOWED = {'shared': {'ipc'}, 'sockets': {'wayland', 'x11', 'fallback-x11'}, 'devices': {'dri'}}
ELSEWHERE = '192.0.2.1'  # reserved for documentation: an address that is nowhere


def reaches(address):
    try:
        socket.create_connection(address, timeout=3).close()
    except OSError as error:
        return str(error)
    return None


def context():
    """The permissions that were granted, as the sandbox itself is told them."""
    info = configparser.ConfigParser(interpolation=None, delimiters='=')
    info.optionxform = str
    info.read('/.flatpak-info', encoding='utf-8')
    granted = {key: set(filter(None, value.split(';'))) for key, value in info['Context'].items()}
    buses = [section for section in info.sections() if section.endswith('Bus Policy')]
    return granted, {name: dict(info[name]) for name in buses}


def writable(folder):
    try:
        path = pathlib.Path(folder, 'giljabi-test')
        path.touch()
        path.unlink()
    except OSError:
        return False
    return True


def proofs(port, marker):
    interfaces = sorted(name for _, name in socket.if_nameindex())
    yield 'the only network interface is the loopback', interfaces in ([], ['lo']), interfaces
    for address in ((ELSEWHERE, 80), ('127.0.0.1', port)):
        error = reaches(address)
        yield f'no connection to {address[0]}', error is not None, error
    try:
        found = socket.getaddrinfo('example.org', 80)
    except OSError as error:
        yield 'no name is resolved', True, error
    else:
        yield 'no name is resolved', False, found

    home = pathlib.Path.home()
    seen = sorted(entry.name for entry in home.iterdir()) if home.exists() else []
    yield 'nothing of the home folder is seen', set(seen) <= {'.var'}, seen
    yield 'a file of the user cannot be opened', not os.path.exists(marker), marker
    other = [app.name for app in (home / '.var' / 'app').glob('*')]
    yield 'nor the data of other apps', set(other) <= {os.environ['FLATPAK_ID']}, other
    for folder in ('/app', '/usr'):
        yield f'nothing is written to {folder}', not writable(folder), folder
    yield 'the app has a data folder of its own', writable(os.environ['XDG_DATA_HOME']), os.environ['XDG_DATA_HOME']

    granted, buses = context()
    extra = {key: values - ALLOWED.get(key, set()) for key, values in granted.items()}
    yield 'no permission but the four', not any(extra.values()), granted
    yield 'no bus names but its own', not any(buses.values()), buses


def main():
    bad = 0
    for what, holds, seen in proofs(int(sys.argv[1]), sys.argv[2]):
        bad += not holds
        print(f'{"ok" if holds else "not ok"} - {what}' + ('' if holds else f': {seen}'), flush=True)
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
