"""A batch against the same photos one after the other, in one run: time, CPU seconds and idle cores.

Compared are `tintype colorize FOLDER`, one process that opens, colours and writes the photos in turn, and
one `tintype colorize` for each photo (of a few, scaled up to all). Printed for each: seconds of the clock
and of the processor per photo, the share of all cores that was used and (on a machine with other work) wanted,
and the ratio of its time to the batch's.
Usage: python tests/benchmarks/bench_batch.py [FOLDER of photos]; without one, photos are made.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import skimage.data
from PIL import Image

SIDES = (640, 640, 640, 1600, 3000)
"""Long sides of the photos that are made: an album of small scans with some large ones."""
COUNT = 30
ALONE = 4

IN_TURN = """
import sys
from pathlib import Path
from core.batch.one_photo import colour, write
from core.batch.plan import Naming, plan
from core.document import Look
from core.imaging import ExportOptions
from core.job import quiet
from core.models.card import default_model
from core.rendering import Engine
from desktop_app.cli.opening import open_document
engine, look = Engine("cpu"), Look(default_model().name)
for target in plan([Path(sys.argv[1])], Path(sys.argv[2]), Naming()):
    document = open_document(target.source, look, None, quiet())
    field = colour(document, engine, quiet())
    write(document, field, target.source, target.output, ExportOptions(), engine, quiet())
    engine.forget(document.photo)
"""


def make_photos(folder: Path) -> None:
    """Photographs enlarged, with grain, so that they cost what scans cost."""
    seeds = [getattr(skimage.data, name)() for name in ("astronaut", "camera", "coffee", "cat")]
    chance = np.random.default_rng(0)
    for number in range(COUNT):
        grey = Image.fromarray(seeds[number % len(seeds)]).convert("L")
        scale = SIDES[number % len(SIDES)] / max(grey.size)
        size = round(grey.width * scale), round(grey.height * scale)
        large = np.asarray(grey.resize(size, Image.Resampling.BICUBIC), np.float32)
        grain = chance.normal(0, 4, large.shape)
        picture = Image.fromarray((large + grain).clip(0, 255).astype(np.uint8))
        picture.save(folder / f"{number:03d}.jpg", quality=90)


def cost(command: list[str]) -> tuple[float, float, float]:
    """Seconds of the clock, of the processor, and for which threads wanted a core, had or not: that is
    how much of the machine would be used if nothing else ran on it (Linux; elsewhere the second again)."""
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL)
    wanted: dict[str, float] = {}
    while True:
        pid, status, used = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        # Ended threads leave no trace, so what they have had is looked at now and then.
        for thread in Path(f"/proc/{process.pid}/task").glob("*/schedstat"):
            with contextlib.suppress(OSError, ValueError, IndexError):
                had, waited = thread.read_text().split()[:2]
                wanted[thread.parent.name] = (int(had) + int(waited)) / 1e9
        time.sleep(0.02)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[:3]} ended with {process.returncode}")
    busy = used.ru_utime + used.ru_stime
    return time.perf_counter() - begin, busy, max(busy, sum(wanted.values()))


def main(photos: Path | None) -> None:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        if photos is None:
            photos = root / "photos"
            photos.mkdir()
            make_photos(photos)
        names = sorted(path for path in photos.iterdir() if path.is_file())
        command = ["-m", "desktop_app", "colorize", "--device", "cpu", "-o"]
        batch = cost([*command, str(root / "batch"), str(photos)])
        turn = cost(["-c", IN_TURN, str(photos), str(root / "turn")])
        few = names[:: max(1, len(names) // ALONE)]
        each = [cost([*command, str(root / "alone"), str(path)]) for path in few]
        alone = [sum(column) / len(few) * len(names) for column in zip(*each, strict=True)]
    cores = os.cpu_count() or 1
    print(
        f"{len(names)} photos, {cores} cores      s/photo  CPU s/photo  cores busy  cores wanted"
        "  time / batch"
    )
    for title, (clock, used, wanted) in (
        ("batch", batch),
        ("one after the other", turn),
        ("a command for each", alone),
    ):
        each_clock, each_used = clock / len(names), used / len(names)
        print(
            f"{title:22}    {each_clock:8.2f}  {each_used:11.2f}  {used / clock / cores:10.0%}"
            f"  {wanted / clock / cores:12.0%}  {clock / batch[0]:12.2f}"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
