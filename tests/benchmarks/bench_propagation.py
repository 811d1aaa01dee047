"""How long hints take, beside the physical floor: python tests/benchmarks/bench_propagation.py

Prints nanoseconds per pixel of upsampling next to plain bilinear and a memory copy, the latency of a
new and of a recoloured hint up to the painted 1 MP preview of a 16 MP photo (chroma, edges in detail, pins
and RGB), and the chroma field of 24 and 60 MP exports. Beside every time stands how many copies of its
result's memory would have taken as long, measured in the same run: on a loaded machine that is the figure
to compare. The photo is one of skimage's, enlarged; nothing is read or written. TINTYPE_COMPILED=0 times
NumPy's way.

    --export   also a whole export of a synthetic 100 MP photo: seconds, peak memory, time to cancel
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from skimage import color, data, transform

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.colour.compose import compose_rgb
from core.compiled import door
from core.hints import Hint
from core.imaging import photo_from_array
from core.propagation import (
    Guide,
    WorkChroma,
    WorkGrid,
    bilinear,
    combine,
    influence,
    prepare_guide,
    upsample,
    work_scale,
    work_size,
)
from core.propagation.detail import Detailed
from core.rendering.prepared import PreparedPhoto

Float = NDArray[np.float32]
STRIP = 128
PREVIEW_BYTES = 816 * 1224 * 2 * 4


def seconds(work: Callable[[], object], repeats: int = 7) -> list[float]:
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return sorted(times)


def show(what: str, times: list[float], size: int = PREVIEW_BYTES) -> None:
    """One row; size is the bytes of the result, whose copy is timed right after."""
    middle, slow = times[len(times) // 2], times[min(len(times) - 1, int(len(times) * 0.95))]
    one = np.zeros(size // 8, np.float64)
    other = one.copy()
    copy = seconds(lambda: np.copyto(other, one))[3]
    figures = f"{times[0] * 1e3:9.1f}{middle * 1e3:9.1f}{slow * 1e3:9.1f} ms"
    print(f"{what:<58}{figures}{middle / copy:9.0f} copies")


def scene(height: int, width: int) -> tuple[WorkGrid, Detailed]:
    """A photo's work grid, and 1 MP of its luminance as the window has it, a quarter of a photo's size."""
    size = work_size(height, width)
    rgb = transform.resize(data.coffee(), size, anti_aliasing=True)
    lab = color.rgb2lab(rgb).astype(np.float32)
    base = (0.5 * gaussian_filter(lab[..., 1:], (6, 6, 0))).astype(np.float32)
    features = np.random.default_rng(0).normal(size=(64, 96, 24)).astype(np.float32)
    grid = WorkGrid(lab[..., 0].copy(), base, features, work_scale(height, width, size))
    whole = transform.resize(data.coffee(), (4 * 816, 4 * 1224), order=0)
    photo = photo_from_array((color.rgb2gray(whole) * 255).astype(np.uint8), "coffee")
    preview = PreparedPhoto(photo).detailed(2, (0, 0, 1224, 816))
    assert isinstance(preview, Detailed)
    return grid, preview


def per_pixel(grid: WorkGrid, full: tuple[int, int]) -> None:
    luminance = bilinear(grid.luminance[..., None], full, slice(1000, 1000 + STRIP))[..., 0].copy()
    pixels = luminance.size
    out = np.moveaxis(np.empty((2, *luminance.shape), np.float32), 0, 2)
    rows = slice(1000, 1000 + STRIP)
    target = np.empty_like(out)
    for what, work in (
        ("joint bilateral upsampling", lambda: upsample(
            grid.base, grid.luminance, luminance, 1000, full, out=out)),
        ("plain bilinear in NumPy", lambda: bilinear(grid.base, full, rows)),
        ("memory copy of the result", lambda: np.copyto(target, out)),
    ):  # fmt: skip
        best = seconds(work)[0]
        print(f"{what:<58}{best / pixels * 1e9:9.2f} ns per pixel")


def export(work: WorkChroma, full: tuple[int, int], luminance: Float, threads: int) -> None:
    """The chroma of every strip; the luminance of one strip stands for all."""

    def strip(y: int) -> None:
        rows = min(STRIP, full[0] - y)
        work.strip(luminance[:rows], y, full)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(strip, range(0, full[0], STRIP)))


def grown(guide: Guide) -> list[float]:
    """Seconds for every sample of a stroke that is painted across the photo."""
    along = np.linspace(300, 5700, 60)
    line = [(float(x), float(2000 + 900 * np.sin(x / 700))) for x in along]
    times = []
    for count in range(2, len(line) + 1):
        hint = Hint("color", tuple(line[:count]), 20, (30.0, -20.0))
        begun = time.perf_counter()
        influence(guide, hint)
        times.append(time.perf_counter() - begun)
    return sorted(times[1:])


def main() -> None:
    sys.setswitchinterval(0.0005)  # as in the editor (desktop_app/jobs/lane.py)
    print(f"kernels: {'compiled' if door.compiled else 'NumPy'}")
    full = (4000, 6000)
    grid, preview = scene(*full)
    per_pixel(grid, full)
    print(f"\n{'':<58}{'best':>9}{'median':>9}{'95th':>9}")
    show("guide of a photo (once)", seconds(lambda: prepare_guide(grid)))
    guide = prepare_guide(grid)
    rng = np.random.default_rng(1)

    def some_hint() -> Hint:
        x, y = float(rng.uniform(50, 5950)), float(rng.uniform(50, 3950))
        return Hint("color", ((x, y),), 20, (30.0, -20.0))

    hints = [some_hint() for _ in range(10)]
    maps = [influence(guide, hint) for hint in hints]

    def paint(work: WorkChroma) -> None:
        """As the window does: by strips on two threads."""

        def strip(y: int) -> None:
            rows = preview[y : y + STRIP, :]
            compose_rgb(rows.means, work.strip(rows, y, preview.shape))

        list(pool.map(strip, range(0, len(preview.means), STRIP)))

    def new_hint(spread: float) -> None:
        hint = some_hint()
        added = [*maps, influence(guide, hint)]
        paint(combine(guide, None, [*hints, hint], added, spread))

    def recolour() -> None:
        changed = [replace(hints[0], ab=(5.0, 60.0)), *hints[1:]]
        paint(combine(guide, None, changed, maps, 0.0))

    pool = ThreadPoolExecutor(2)

    show("one influence", seconds(lambda: influence(guide, some_hint()), 40))
    show("a stroke with one sample more", grown(guide))
    show("combine 10 hints", seconds(lambda: combine(guide, None, hints, maps, 0.0), 20))
    work = combine(guide, None, hints, maps, 0.0)
    show("upsample a 1 MP preview, one thread", seconds(
        lambda: upsample(grid.base, grid.luminance, preview.means, 0, preview.shape)))  # fmt: skip
    plain, whole = (work.strip(light, 0, preview.shape) for light in (preview.means, preview))
    share = float((plain != whole).any(2).mean())
    show(f"the same with hints, {share:.1%} of it in detail", seconds(
        lambda: work.strip(preview, 0, preview.shape)))  # fmt: skip
    show("compose a 1 MP preview, one thread", seconds(lambda: compose_rgb(preview.means, whole)))
    show("the same, three times as vivid", seconds(lambda: compose_rgb(preview.means, 3 * whole)))
    show("new hint to painted 1 MP (11 hints)", seconds(lambda: new_hint(0.0), 40))
    show("new hint to painted 1 MP, spread 1", seconds(lambda: new_hint(1.0), 10))
    show("recolour to painted 1 MP (10 hints)", seconds(recolour, 20))
    many = [some_hint() for _ in range(200)]
    begun = time.perf_counter()
    many_maps = [influence(guide, hint) for hint in many]
    print(f"{'influences of 200 hints':<58}{(time.perf_counter() - begun) * 1e3:9.1f} ms")
    show("combine 200 hints", seconds(lambda: combine(guide, None, many, many_maps, 0.0), 3))
    pool.shutdown()
    for full in ((4000, 6000), (6320, 9480)):
        strip = bilinear(grid.luminance[..., None], full, slice(0, STRIP))[..., 0].copy()
        for threads in (1, 2):
            megapixels = round(full[0] * full[1] / 1e6)
            what = f"chroma of a {megapixels} MP export, {threads} thread{'s' * (threads > 1)}"
            show(what, seconds(lambda n=threads, f=full, s=strip: export(work, f, s, n), 3),
                 full[0] * full[1] * 8)  # fmt: skip
    if "--export" in sys.argv:
        large_export()


def large_export() -> None:
    """Time, memory beyond the open photo, and time from cancelling to the end, at 100 MP."""
    import tempfile

    from core.document import Document
    from core.errors import Cancelled
    from core.imaging import ExportOptions, photo_from_array
    from core.job import Job
    from core.rendering import Engine, export_picture

    y, x = np.mgrid[:8200, :12300].astype(np.uint16)
    document = Document(photo_from_array(((x // 9 + y // 13) % 256).astype(np.uint8), "large"))
    del y, x
    document = document.add_hint(Hint("color", ((4000.0, 3000.0),), 60, (30.0, 20.0)))
    engine = Engine("cpu")
    engine.field(document, engine.prepare(document.photo))
    Path("/proc/self/clear_refs").write_text("5")  # Linux: the peak starts anew

    def peak() -> int:
        line = next(s for s in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in s)
        return int(line.split()[1]) * 1024

    before, stopped = peak(), 0.0

    def stop(share: float, _what: str) -> None:
        nonlocal stopped
        if share > 0.6 and not stopped:
            stopped = time.perf_counter()
            job.cancel()

    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        export_picture(document, Path(folder) / "large.tif", ExportOptions(bits=8), engine)
        print(f"{'export of 100 MP as 8-bit TIFF':<58}{time.perf_counter() - begun:9.1f} s")
        pixels = document.photo.width * document.photo.height
        print(
            f"{'  its peak memory beyond the open photo':<58}{(peak() - before) / pixels:9.1f} bytes a pixel"
        )
        job = Job(stop)
        try:
            export_picture(document, Path(folder) / "other.tif", ExportOptions(bits=8), engine, job)
        except Cancelled:
            print(
                f"{'  from cancelling to its end':<58}{(time.perf_counter() - stopped) * 1e3:9.1f} ms"
            )


if __name__ == "__main__":
    main()
