"""`tintype`: a command runs in the terminal; no command, or photos, open the window."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

# Platforms of Qt that need no screen of this machine.
_WITHOUT_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0, 1 (failed), 2 (wrong usage) or 130 (cancelled)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        # A file name that this terminal cannot show must not end the work.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    # Asked by scripts, so it answers before anything is loaded.
    if given == ["--version"]:
        from core import __version__

        print(f"tintype {__version__}")
        return 0
    try:
        from desktop_app.cli.app import COMMANDS, run_command

        if given and (given[0].startswith("-") or given[0] in COMMANDS):
            return run_command(given)
        return open_window(given)
    except KeyboardInterrupt:
        return 130
    except Exception as fault:
        from desktop_app.cli.faults import sentence_for

        print(sentence_for(fault), file=sys.stderr)
        return 1


def open_window(names: list[str]) -> int:
    """Open the editor with these photos or projects; says so when there is none, or no screen."""
    for name in names:
        if not Path(name).exists():
            print(
                f"There is no photo, project or command '{name}'; see tintype --help.",
                file=sys.stderr,
            )
            return 2
    if not has_screen():
        print(
            "Tintype cannot open a window because this machine has no screen (neither DISPLAY nor "
            "WAYLAND_DISPLAY is set). The command line works without one, for example: "
            f"{own_name()} colorize {names[0] if names else 'photo.jpg'} -o colour.jpg",
            file=sys.stderr,
        )
        return 1
    try:
        from desktop_app.app import run
    except ImportError as fault:
        print(
            f"Tintype cannot open a window because Qt does not load ({fault}). "
            "`python dev.py run` names the system libraries that are missing.",
            file=sys.stderr,
        )
        return 1
    return run([Path(name) for name in names])


def own_name() -> str:
    """What the person types to start this program: its path, where the name alone finds nothing."""
    beside = Path(sys.executable).with_name("tintype.exe" if sys.platform == "win32" else "tintype")
    return str(beside) if shutil.which("tintype") is None and beside.exists() else "tintype"


def has_screen() -> bool:
    """On Linux, True if a display is named or Qt was told to do without one."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    return platform in _WITHOUT_SCREEN or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


if __name__ == "__main__":
    sys.exit(main())
