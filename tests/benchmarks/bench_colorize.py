"""`tintype colorize` on a 24 MP JPEG, against the floor: libvips decodes, goes to Lab and back, encodes.

Both run as whole processes on the same machine in one run, in turns; printed are the medians and their
ratio. Usage: python tests/benchmarks/bench_colorize.py [rounds]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import skimage.data
from PIL import Image

WIDTH, HEIGHT = 6000, 4000

FLOOR = """
import sys
import pyvips
photo = pyvips.Image.new_from_file(sys.argv[1], access="sequential")
photo.colourspace("lab").colourspace("srgb").jpegsave(sys.argv[2], Q=92)
"""


def make_photo(path: Path) -> None:
    """A portrait enlarged to 24 MP, with film grain so that it costs what a scan costs."""
    grey = Image.fromarray(skimage.data.astronaut()).convert("L")
    large = np.asarray(grey.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC), np.float32)
    grain = np.random.default_rng(0).normal(0, 4, (HEIGHT, WIDTH)).astype(np.float32)
    Image.fromarray((large + grain).clip(0, 255).astype(np.uint8)).save(path, quality=92)


def seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        photo = Path(folder) / "scan.jpg"
        make_photo(photo)
        floor = [sys.executable, "-c", FLOOR, str(photo), str(Path(folder) / "floor.jpg")]
        out = str(Path(folder) / "colour.jpg")
        ours = [sys.executable, "-m", "desktop_app", "colorize", str(photo), "-o", out]
        times: list[tuple[float, float]] = []
        for number in range(rounds + 1):
            pair = seconds(floor), seconds([*ours, "--overwrite"])
            # The first round warms the caches of the disk for both.
            if number:
                times.append(pair)
    low, own = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"floor: libvips decode, Lab, back, encode  {low:5.2f} s")
    print(f"tintype colorize, 24 MP JPEG              {own:5.2f} s")
    print(f"ratio                                     {own / low:5.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
