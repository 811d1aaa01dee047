"""A few kills in every run of the suite; kill_campaign.py itself takes any number."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

CAMPAIGN = Path(__file__).with_name("kill_campaign.py")


def test_killing_the_program_costs_no_file_and_little_work():
    """Written down at once here, so that a journal that is not written is noticed in a short run."""
    options = [
        "--kills",
        "6",
        "--delay-ms",
        "200",
        "--bound",
        "5",
        "--longest",
        "1.5",
        "--seed",
        "3",
    ]
    done = subprocess.run(
        [sys.executable, CAMPAIGN, *options], capture_output=True, text=True, timeout=170
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = re.search(r"6 kills .* (\d+) saves, .* (\d+) recoveries", done.stdout)
    assert figures is not None, done.stdout
    assert int(figures[2]) > 0, "no kill came while something was unsaved"
