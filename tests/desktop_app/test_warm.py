"""Before the first photo is asked for, what loads slowly is loaded: not before the window shows."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from desktop_app.app import run
from desktop_app.backend import Backend
slow = ("onnxruntime", "core.rendering.engine")
print(any(name in sys.modules for name in slow))
Backend("cpu").warm()
print(all(name in sys.modules for name in slow))
"""


def test_the_heavy_modules_come_when_they_are_asked_for():
    ran = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=120)
    assert ran.stdout.split() == ["False", "True"], ran.stderr
