"""Python's collector passes over what stays to the end."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import gc
from desktop_app import app
before = len(gc.get_objects())
app.spare_modules()
print(len(gc.get_objects()) * 20 < before)
"""


def test_the_collector_leaves_out_what_is_loaded_at_the_start() -> None:
    ran = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=60)
    assert ran.stdout.split() == ["True"], ran.stderr
