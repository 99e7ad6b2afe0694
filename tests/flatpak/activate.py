#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""activate.py ID attach|start: opens the app as a desktop does, by its D-Bus name, and ends when the
app has ended. With attach the app is already starting and this waits for it."""

import os
import sys
import time

from gi.repository import Gio, GLib

PATIENCE = 60  # seconds; the first start in a sandbox is slow


def call(bus, method, parameters, answer):
    return bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', method,
                         parameters, GLib.VariantType(answer), Gio.DBusCallFlags.NONE, -1, None).unpack()


def owned(bus, name):
    return call(bus, 'NameHasOwner', GLib.Variant('(s)', (name,)), '(b)')[0]


def main():
    name, way = sys.argv[1:]
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    if way == 'start':
        if owned(bus, name):
            sys.exit(f'{name} is already running')
        here = {key: os.environ[key] for key in ('DISPLAY', 'LANG', 'LC_ALL', 'LANGUAGE') if key in os.environ}
        call(bus, 'UpdateActivationEnvironment', GLib.Variant('(a{ss})', (here,)), '()')
        bus.call_sync(name, '/' + name.replace('.', '/'), 'org.freedesktop.Application', 'Activate',
                      GLib.Variant('(a{sv})', ({},)), None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)
    end = time.monotonic() + PATIENCE
    while not owned(bus, name):
        if time.monotonic() > end:
            sys.exit(f'{name} did not appear on the session bus')
        time.sleep(0.1)
    while owned(bus, name):
        time.sleep(0.1)


main()
