# SPDX-License-Identifier: GPL-3.0-or-later
"""The window and a real tray: it shows an icon there, hides in it and comes back; without a tray it promises none.

tray.py EVENSTOCK EVENSTOCK_CLI, under a display and a session bus of its own. Ends with 77 where a tray, a window
manager or xdotool is not there.
"""
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

PATIENCE_S = 60  # a deadline that only a hang reaches
missing = [tool for tool in ("trayer", "openbox", "xdotool", "xwininfo") if not shutil.which(tool)]
if missing:
    print("not installed: " + ", ".join(missing))
    sys.exit(77)


def wait_for(what, answer):
    """Asks until there is an answer: the window changes on its own thread, in another process."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        found = answer()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit("FAIL: no " + what)


def output(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def windows():
    """The program's own windows in sight, but not its icon."""
    found = output("xdotool", "search", "--onlyvisible", "--name", "Evenstock").split()
    return [one for one in found if width(one) > 200]


def width(window):
    for line in output("xwininfo", "-id", window).splitlines():
        if "Width:" in line:
            return int(line.split()[-1])
    return 0


def icons():
    """What the tray has taken in of the program."""
    tray = output("xdotool", "search", "--class", "trayer").split()
    inside = []
    for window in tray:
        for line in output("xwininfo", "-id", window, "-tree").splitlines():
            if '"Evenstock"' in line:
                inside.append(line.split()[0])
    return inside


def start(program, place, *more):
    return subprocess.Popen([program, "--data-dir", place + "/shop", "--secret-store", "session", *more])


def close(window):
    subprocess.run(["xdotool", "windowactivate", "--sync", window, "key", "--clearmodifiers", "alt+F4"], check=True)


def with_tray(program, place):
    tray = subprocess.Popen(["trayer", "--edge", "bottom", "--widthtype", "request", "--height", "32"])
    try:
        wait_for("tray", lambda: output("xdotool", "search", "--class", "trayer").split())
        process = start(program, place)
        window = wait_for("window", windows)[0]
        icon = wait_for("icon in the tray", icons)[0]
        print("closing hides it in the tray")
        close(window)
        wait_for("hidden window", lambda: not windows())
        assert process.poll() is None, "it ended instead of hiding"
        print("the icon brings it back")
        subprocess.run(["xdotool", "mousemove", "--window", icon, "8", "8", "click", "1"], check=True)
        wait_for("window that came back", windows)
        print("at login it begins in the tray")
        process.terminate()
        assert process.wait(PATIENCE_S) == 0
        process = start(program, place, "--hidden")
        wait_for("icon in the tray", icons)
        assert not windows(), "it was to stay hidden"
        print("when the tray goes, nothing stays out of reach")
        tray.terminate()
        tray.wait()
        wait_for("window without a tray", windows)
        process.terminate()
        assert process.wait(PATIENCE_S) == 0
    finally:
        tray.kill()


def without_tray(program, place):
    process = start(program, place)
    window = wait_for("window", windows)[0]
    print("without a tray closing ends it")
    close(window)
    assert process.wait(PATIENCE_S) == 0


def main():
    program, command_line = sys.argv[1:3]
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp()
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("QT_QPA_PLATFORM", None)
    manager = subprocess.Popen(["openbox"])
    with tempfile.TemporaryDirectory() as place:
        subprocess.run([command_line, "--data-dir", place + "/shop", "--secret-store", "session", "product", "add",
                        "sku=A", "title=Lamp"],
                       check=True, stdout=subprocess.DEVNULL)
        with sqlite3.connect(place + "/shop/shop.db") as shop:
            shop.execute("INSERT OR REPLACE INTO settings (key, value) VALUES ('close_to_tray', 'true')")
        shop.close()
        try:
            with_tray(program, place)
            without_tray(program, place)
        finally:
            manager.kill()
    print("every path was walked")


main()
