"""Qt's classes are made ready a few at a time."""

from __future__ import annotations

import subprocess
import sys

CODE = """
from PySide6 import QtCore, QtWidgets
from desktop_app.window.warming import Warming

app = QtWidgets.QApplication([])
kinds = ("QProcess", "QFileSystemWatcher")
print(*(name in vars(QtCore) for name in kinds), "QGraphicsTextItem" in vars(QtWidgets))
warming = Warming(app)
turns = []
beat = QtCore.QTimer(interval=0)
beat.timeout.connect(lambda: turns.append("QGraphicsTextItem" in vars(QtWidgets)))
beat.start()
warming.begin()
while warming.busy:
    app.processEvents()
print(*(name in vars(QtCore) for name in kinds), "QGraphicsTextItem" in vars(QtWidgets))
print(turns.count(False) > 5)
warming.begin()
while warming.busy:
    app.processEvents()
"""


def test_every_class_is_made_with_turns_of_the_loop_between() -> None:
    ran = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=60)
    assert ran.stdout.split() == ["False"] * 3 + ["True"] * 4, ran.stderr
