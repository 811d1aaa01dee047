"""The real program, played by a timer until it is killed: it edits, saves and exports without rest.

    python tests/end_to_end/killed_editor.py FOLDER DELAY_MS SEED

FOLDER holds photo.png. Every deed is written to FOLDER/log.txt: "deed number seconds", a wish before it
is done, a result after. The document with number n has the one hint that `hint` says.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from core.hints.hint import Hint

SIDE = 96


def hint(number: int) -> Hint:
    """Of the document with that number, from 1."""
    place = (float(7 * number % SIDE), float(11 * number % SIDE))
    return Hint("color", (place,), 3.0, (number % 60 - 30.0, 20.5), note=str(number), id=1)


def play(folder: Path, chance: random.Random) -> Iterator[Callable[[], bool]]:
    from PySide6.QtWidgets import QApplication

    from core.document import Look
    from core.imaging import ExportOptions
    from desktop_app.dialogs.recovery import RecoveryDialog
    from desktop_app.features.recovery import Recovery, recovery_folder
    from desktop_app.windows import all_windows

    log = (folder / "log.txt").open("a", buffering=1)
    project, photo = folder / "work.tintype", folder / "photo.png"

    def say(deed: str, number: object = 0) -> None:
        log.write(f"{deed} {number} {time.time()}\n")

    (folder / "where.txt").write_text(str(recovery_folder()))
    yield lambda: bool(all_windows())
    window = all_windows()[0]
    session, recovery = window.session, window.findChild(Recovery)
    yield lambda: not recovery._lane.busy
    # Answers are delivered by the event loop, after the lane is done with them.
    QApplication.processEvents()
    dialog = window.findChild(RecoveryDialog)
    if dialog is not None:
        say("recovering")
        dialog.recover.click()
    else:
        window.files.open(project if project.exists() else photo)
    yield lambda: session.field is not None
    session.saved.connect(lambda _path: say("saved", saving[0]))
    session.exported.connect(lambda path: say("exported", path.name))
    saving, number = [0], int(session.hints[0].note) if session.hints else 0
    say("opened", number)
    rest = [0.0]
    while True:
        deed = chance.random()
        if deed < 0.1 and not session.writing:
            saving[0] = number
            say("saving", number)
            session.save(project)
        elif deed < 0.2 and not session.writing:
            session.export(folder / f"picture-{chance.randrange(3)}.png", ExportOptions())
        else:
            number += 1
            document = session.committed.with_hints((hint(number),))
            session.edit(document.with_look(Look("plain")), "Edit")
            say("edit", number)
        rest[0] = time.monotonic() + chance.uniform(0.01, 0.08)
        yield lambda: time.monotonic() > rest[0]


def main(folder: Path, delay_ms: int, seed: int) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.__main__ import main as tintype
    from desktop_app.features import recovery

    recovery.DELAY_MS = delay_ms
    _app = QApplication(sys.argv[:1])
    story = play(folder, random.Random(seed))
    waiting = [next(story)]

    def step() -> None:
        if waiting[0]():
            waiting[0] = next(story)

    timer = QTimer(interval=10)
    timer.timeout.connect(step)
    timer.start()
    return tintype([])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
