"""Runs the program under watch and writes down every way out of this computer that it takes.

    python tests/end_to_end/watched.py LOG commands ARGUMENTS.json
    python tests/end_to_end/watched.py LOG window PHOTO PROJECT PICTURE
    python tests/end_to_end/watched.py LOG leak

ARGUMENTS.json is a list of lists; `leak` opens what must be noticed. LOG is JSON: status, the sockets
Python made, those that the system lists as this process's at the end, and the network's interfaces.
"""

from __future__ import annotations

import json
import os
import re
import socket
import sys
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parent)]

NOTICED: list[str] = []
_AWAY = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "urllib.Request",
)
_LOCAL = getattr(socket, "AF_UNIX", None)


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__":
        if arguments[1] != _LOCAL:
            NOTICED.append(f"{event} of family {arguments[1]!r}")
    elif event in _AWAY:
        own = arguments[0]
        if not (isinstance(own, socket.socket) and own.family == _LOCAL):
            NOTICED.append(f"{event} {arguments[1:]!r}")


def listed() -> list[str]:
    """The sockets of this process, by the system's own lists of those that lead away; also those
    that libraries opened without Python."""
    own = set()
    for handle in Path("/proc/self/fd").glob("*") if sys.platform == "linux" else ():
        try:
            if found := re.fullmatch(r"socket:\[(\d+)\]", os.readlink(handle)):
                own.add(found[1])
        except OSError:
            continue
    found = []
    for name in ("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6", "packet", "netlink"):
        try:
            lines = Path("/proc/self/net", name).read_text().splitlines()[1:]
        except OSError:
            continue
        found += [f"{name}: {line.strip()}" for line in lines if own & set(line.split())]
    return found


def interfaces() -> list[str]:
    """Names of the network interfaces, where the system lists them as files: to ask takes a socket."""
    try:
        lines = Path("/proc/self/net/dev").read_text().splitlines()[2:]
    except OSError:
        return []
    return [line.split(":")[0].strip() for line in lines]


def commands(arguments: Path) -> int:
    from desktop_app.__main__ import main

    return max(main(words) for words in json.loads(arguments.read_text()))


def window(photo: str, project: str, picture: str) -> int:
    from PySide6.QtWidgets import QApplication
    from test_story import inside

    _app = QApplication(sys.argv[:1])
    return inside(Path(photo), Path(project), Path(picture))


def leak() -> int:
    """Kept open, so that every watch has its chance."""
    global _leak
    _leak = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    _leak.bind(("127.0.0.1", 0))
    return 0


def main(log: Path, what: str, *arguments: str) -> int:
    sys.addaudithook(watch)
    actions = {"commands": lambda: commands(Path(arguments[0])), "leak": leak}
    status = actions[what]() if what in actions else window(*arguments)
    found = {
        "status": status,
        "made": NOTICED,
        "listed": listed(),
        "interfaces": interfaces(),
        "modules": sorted(sys.modules),
    }
    log.write_text(json.dumps(found))
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
