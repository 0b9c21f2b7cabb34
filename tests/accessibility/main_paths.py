# SPDX-License-Identifier: GPL-3.0-or-later
"""The main paths of the window as a screen reader walks them: by name and role over AT-SPI, on the sample shop.

main_paths.py EVENSTOCK, under a display and a session bus of its own. Ends with 77 where AT-SPI is not there.
"""
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

PATIENCE_S = 60  # a deadline that only a hang reaches
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

try:
    import pyatspi
except ImportError:
    print("python3-pyatspi is not installed")
    sys.exit(77)
if not os.path.exists(LAUNCHER):
    print("at-spi2-core is not installed")
    sys.exit(77)


def wait_for(what, answer):
    """Asks until there is an answer: the window changes on its own thread, in another process."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = answer()
        except Exception:  # what was found is gone by now
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit("FAIL: no " + what)


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def search(node, role, begins):
    """The first shown one of this role whose name begins so; what is not shown is not walked through."""
    if node.getRoleName() == role and node.name.startswith(begins) and is_shown(node):
        return node
    if node.getRoleName() in ("table", "tree table"):
        return None
    for child in children(node):
        if node.getRoleName() not in ("application",) and not is_shown(child):
            continue
        found = search(child, role, begins)
        if found:
            return found
    return None


class Window:
    def __init__(self, program, place):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        environment["PATH"] = os.path.dirname(program) + ":" + environment["PATH"]
        environment.pop("QT_QPA_PLATFORM", None)
        self.process = subprocess.Popen(
            [program, "--sample-shop", "--data-dir", place + "/shop", "--secret-store", "session"], env=environment)
        self.database = place + "/shop-sample/data/shop.db"
        self.application = wait_for("evenstock on the accessibility bus", self.find_application)

    @staticmethod
    def find_application():
        for application in children(pyatspi.Registry.getDesktop(0)):
            if application.name == "evenstock":
                return application
        return None

    def check(self):
        if self.process.poll() is not None:
            raise SystemExit("FAIL: evenstock ended with %d" % self.process.poll())

    def search(self, role, begins):
        self.check()
        return search(self.application, role, begins)

    def may_be_pressed(self, node):
        self.check()
        return node.getState().contains(pyatspi.STATE_SENSITIVE)

    def find(self, role, begins):
        return wait_for("%s “%s”" % (role, begins), lambda: self.search(role, begins))

    def press(self, role, begins):
        node = self.find(role, begins)
        wait_for("%s “%s” that can be pressed" % (role, begins),
                 lambda: self.may_be_pressed(node))
        action = node.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        for name in ("Press", "Toggle"):
            if name in names:
                action.doAction(names.index(name))
                return
        raise SystemExit("FAIL: “%s” has no action of its own: %s" % (begins, names))

    def rows(self, role, begins):
        node = self.find(role, begins)
        return wait_for("rows in “%s”" % begins, lambda: node.queryTable().nRows)

    def number(self, sql):
        self.check()
        with sqlite3.connect("file:%s?mode=ro" % self.database, uri=True) as database:
            return database.execute(sql).fetchone()[0]

    def close(self):
        self.process.terminate()
        return self.process.wait(PATIENCE_S)


def walk(window):
    for view in ("Dashboard", "Catalogue", "Orders", "Sync", "Conflicts", "Errors", "History", "Channels", "Settings"):
        window.find("list item", view)
    window.find("push button", "Sync now")
    window.find("push button", "Pause all")
    window.find("text", "Search")
    wait_for("conflicts to practise on",
             lambda: window.number("SELECT count(*) FROM conflicts WHERE state = 'open'") == 3)
    print("decide a conflict")
    window.press("push button", "Open conflicts: 3")
    window.press("radio button", "On ")
    window.press("push button", "Save 1 decision")
    wait_for("decision in the store",
             lambda: window.number("SELECT count(*) FROM conflicts WHERE state = 'open'") == 2)
    print("look at products, errors and runs")
    window.press("list item", "Catalogue")
    assert window.rows("table", "Products") > 1
    window.press("list item", "Errors")
    window.find("label", "Errors")
    window.press("list item", "History")
    assert window.rows("table", "Runs") > 1
    print("sync by the button with a menu beside it")
    before = window.number("SELECT coalesce(max(id), 0) FROM runs")
    window.press("push button", "Sync now")
    wait_for("run that was asked for",
             lambda: window.number("SELECT count(*) FROM runs WHERE cause = 'manual' AND id > %d" % before) > 0)
    print("pause and go on")
    window.press("push button", "Pause all")
    window.press("push button", "Resume")
    window.find("push button", "Pause all")
    print("begin to add a channel")
    window.press("list item", "Channels")
    window.press("push button", "Add channel")
    window.find("dialog", "Add channel")
    window.press("push button", "Cancel")


def main():
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"])
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
            window = Window(sys.argv[1], place)
            try:
                walk(window)
            finally:
                ended = window.close()
    finally:
        launcher.terminate()
    if ended != 0:
        raise SystemExit("FAIL: evenstock ended with %d" % ended)
    print("every path was walked")


main()
