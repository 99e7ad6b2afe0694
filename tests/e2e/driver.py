# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a program from outside: keys go in as from a keyboard, what it says is read as a screen
reader reads it."""

import os
import signal
import subprocess
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds; a slow machine is not a broken program
MOST_TABS = 60

# What GTK says of every popover on X11 from 4.20 on, of a menu button's empty one too.
NOT_OURS = 'gdk_frame_timings_submitted'


class Timeout(AssertionError):
    """Something did not come about in time."""


class App:
    """A running program and its tree of accessible objects."""

    def __init__(self, command, name, environment=None):
        self.name = name
        self.announcements = []
        self._listener = Atspi.EventListener.new(self._announced)
        self._listener.register('object:announcement')
        self._last_focused = None
        self._focus_listener = Atspi.EventListener.new(self._focus_moved)
        self._focus_listener.register('object:state-changed:focused')
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})},
                                        stderr=subprocess.PIPE, text=True)
        self.root = self.wait(self._find_root, f'{name} on the accessibility bus')
        window = self.find(role=Atspi.Role.FRAME)
        self.wait(lambda: window.get_state_set().contains(Atspi.StateType.SHOWING), 'a window that shows')
        # Nobody hands out the keyboard where there is no window manager.
        self.window_id = self.wait(self._find_window_id, 'an X window')
        subprocess.run(['xdotool', 'windowfocus', '--sync', self.window_id], check=True)

    def _announced(self, event):
        text = event.any_data
        self.announcements.append(text.get_string() if isinstance(text, GLib.Variant) else str(text))

    def _focus_moved(self, event):
        if event.detail1:
            self._last_focused = event.source

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def _find_window_id(self):
        found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid)],
                               capture_output=True, text=True, check=False).stdout.split()
        return found[-1] if found else None

    def wait(self, ask, what):
        """Asks again and again, letting events in, until the answer is true. Returns it."""
        end = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        while time.monotonic() < end:
            while context.iteration(False):
                pass
            if self.process.poll() is not None:
                raise AssertionError(f'the program ended with {self.process.returncode}: '
                                     f'{self.process.stderr.read()}')
            try:
                answer = ask()
            except GLib.Error:  # the object went away while it was looked at
                answer = None
            if answer:
                return answer
            time.sleep(0.05)
        raise Timeout(f'waited in vain for {what}')

    def walk(self, start=None):
        """Every object that shows, parents first."""
        todo = [start or self.root]
        while todo:
            accessible = todo.pop()
            yield accessible
            children = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
            todo.extend(child for child in reversed(children) if child is not None)

    def seek(self, role=None, name=None, start=None):
        """The first object with this role whose name contains this text, or None."""
        for accessible in self.walk(start):
            if role is not None and accessible.get_role() != role:
                continue
            if name is not None and name not in (accessible.get_name() or ''):
                continue
            if accessible.get_state_set().contains(Atspi.StateType.SHOWING) or role == Atspi.Role.FRAME:
                return accessible
        return None

    def find(self, role=None, name=None, start=None):
        return self.wait(lambda: self.seek(role, name, start), f'{role} named {name}')

    def focused(self):
        """The object that has the keyboard, or None."""
        # Looking through all of them takes a second or more on a busy machine, and is seldom needed.
        if self._last_focused is not None and self._has_focus(self._last_focused):
            return self._last_focused
        self._last_focused = next((accessible for accessible in self.walk() if self._has_focus(accessible)), None)
        return self._last_focused

    @staticmethod
    def _has_focus(accessible):
        try:
            return accessible.get_state_set().contains(Atspi.StateType.FOCUSED)
        except GLib.Error:  # it is no more
            return False

    def tab_to(self, role, name='', key='Tab'):
        """Presses Tab until an object with this role and text in its name has the keyboard; with
        'shift+Tab', backwards."""
        for _ in range(MOST_TABS):
            accessible = self.focused()
            if accessible is not None and accessible.get_role() == role and name in accessible.get_name():
                return accessible
            before = accessible
            self.press(key)
            self.wait(lambda before=before: self.focused() != before, f'{key} to move the keyboard')
        raise Timeout(f'{MOST_TABS} times {key} did not lead to {role} named {name}')

    def press(self, *keys):
        subprocess.run(['xdotool', 'key', '--delay', '60', *keys], check=True)

    def heard(self, text):
        return self.wait(lambda: any(text in said for said in self.announcements),
                         f'an announcement with “{text}”; heard: {self.announcements}')

    def quit(self):
        """Ends the program as a user does, and returns what it wrote to standard error."""
        self.press('ctrl+q')
        try:
            _, errors = self.process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
            raise Timeout('the program did not end on Ctrl+Q') from None
        self._listener.deregister('object:announcement')
        self._focus_listener.deregister('object:state-changed:focused')
        if self.process.returncode != 0:
            raise AssertionError(f'the program ended with {self.process.returncode}: {errors}')
        return '\n'.join(line for line in errors.splitlines() if line and NOT_OURS not in line)
