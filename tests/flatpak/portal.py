#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""portal.py FOLDER: the person in front of the file dialog, who saves everything in FOLDER.

The desktop's half of the portal that shows file dialogs. The half that talks to the sandbox and hands
the file over is the system's own xdg-desktop-portal.
"""

import pathlib
import sys

from gi.repository import Gio, GLib

NAME = 'org.freedesktop.impl.portal.desktop.giljabi'
INTERFACE = Gio.DBusNodeInfo.new_for_xml('''
<node>
  <interface name="org.freedesktop.impl.portal.FileChooser">
    <method name="SaveFile">
      <arg type="o" name="handle" direction="in"/>
      <arg type="s" name="app_id" direction="in"/>
      <arg type="s" name="parent_window" direction="in"/>
      <arg type="s" name="title" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="u" name="response" direction="out"/>
      <arg type="a{sv}" name="results" direction="out"/>
    </method>
  </interface>
</node>''').interfaces[0]


def save_file(_connection, _sender, _path, _interface, _method, parameters, invocation):
    options = parameters.unpack()[4]
    target = pathlib.Path(sys.argv[1], options['current_name']).resolve()
    results = {'uris': GLib.Variant('as', [target.as_uri()])}
    invocation.return_value(GLib.Variant('(ua{sv})', (0, results)))


def acquired(connection, _name):
    connection.register_object('/org/freedesktop/portal/desktop', INTERFACE, save_file, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, acquired, None, None)
GLib.MainLoop().run()
