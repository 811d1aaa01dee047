"""The whole way by size: a 16-bit TIFF is opened, coloured with hints and exported as a 16-bit TIFF.

Run: python tests/benchmarks/bench_whole.py [megapixels ...]

Each size in a process of its own; its peak memory must stay below 3 GB at 100 megapixels. Exit status: 0
if it does, else 1.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parent)]

from bench_imaging import MEGABYTE, deep_tiff  # noqa: E402

SIZES = (1.0, 12.0, 50.0, 100.0)
THREADS = 2
MOST_MEGABYTES = 3000


def child(source: Path, target: Path) -> None:
    """Print the seconds of each step and the peak memory in MB."""
    begin = time.perf_counter()
    from core.document import Document, Look
    from core.hints.hint import Hint
    from core.imaging import ExportOptions, open_photo
    from core.models.card import default_model
    from core.rendering import Engine, export_picture

    took = []

    def lap() -> None:
        nonlocal begin
        now = time.perf_counter()
        took.append(now - begin)
        begin = now

    engine = Engine("cpu", THREADS)
    look = Look(model=default_model().name)
    engine.colorizer(look.model)
    lap()
    photo = open_photo(source)
    lap()
    width, height = photo.width, photo.height
    radius = width / 100
    hints = (
        Hint("color", ((width * 0.3, height * 0.4),), radius, (20.0, 30.0), id=1),
        Hint("keep", ((width * 0.7, height * 0.2), (width * 0.8, height * 0.5)), radius, id=2),
        Hint("neutral", ((width * 0.5, height * 0.8),), radius, id=3),
    )
    document = Document(photo, look, hints)
    engine.field(document, engine.prepare(photo))
    lap()
    export_picture(document, target, ExportOptions(bits=16, model=look.model), engine)
    lap()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    print(*took, peak)


def main() -> int:
    if sys.argv[1:2] == ["child"]:
        child(Path(sys.argv[2]), Path(sys.argv[3]))
        return 0
    most = 0.0
    print(f"16-bit RGB TIFF to 16-bit TIFF with 3 hints, {THREADS} threads; seconds by step")
    print(
        f"{'megapixels':>10}{'load':>8}{'open':>8}{'colour':>8}{'export':>8}{'all':>8}{'peak MB':>9}"
    )
    for size in map(float, sys.argv[1:] or SIZES):
        with tempfile.TemporaryDirectory() as name:
            source, target = Path(name) / "scan.tif", Path(name) / "colour.tif"
            deep_tiff(source, size)
            command = [sys.executable, __file__, "child", str(source), str(target)]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        *took, peak = map(float, done.stdout.split())
        print(
            f"{size:>10g}", *(f"{t:7.2f}" for t in (*took, sum(took))), f"{peak:8.0f}", flush=True
        )
        most = max(most, peak)
    return 0 if most < MOST_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main())
