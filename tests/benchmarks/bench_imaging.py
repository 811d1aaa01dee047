"""Opening and writing a 24-megapixel photo, next to libvips doing nothing but decoding and encoding;
and 16-bit TIFFs of 1, 12, 50 and 100 megapixels: time and peak memory of each, in a process of its own.

Run: python tests/benchmarks/bench_imaging.py [megapixels]
     python tests/benchmarks/bench_imaging.py sizes [megapixels ...]
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from skimage import data

from core.imaging import ExportOptions, open_photo, source_rgb, write_picture
from core.imaging.vips import pyvips
from core.rendering.verify import verify

ROUNDS = 5
SIZES = (1.0, 12.0, 50.0, 100.0)
MEGABYTE = 1024 if sys.platform != "darwin" else 1024 * 1024
"""Of what the system gives the peak memory in."""


def best(action: Callable[[], object]) -> tuple[float, float]:
    """The least seconds on the clock and of processor time (all threads) in some rounds."""
    clock, processor = [], []
    for _ in range(ROUNDS):
        begin, worked = time.perf_counter(), time.process_time()
        action()
        clock.append(time.perf_counter() - begin)
        processor.append(time.process_time() - worked)
    return min(clock), min(processor)


def decode(path: Path) -> object:
    return pyvips.Image.new_from_file(str(path), access="sequential", fail_on="error").numpy()


def row(what: str, ours: tuple[float, float], plain: tuple[float, float]) -> None:
    print(f"{what:<38}", end="")
    for one, other in zip(ours, plain, strict=True):
        print(f"{1000 * one:9.0f}{1000 * other:9.0f}{one / other:8.2f}", end="")
    print()


def photos(folder: Path, megapixels: float) -> dict[str, Path]:
    """A photograph enlarged, with grain so that the codecs work as hard as on a scan."""
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    small = pyvips.Image.new_from_array(data.astronaut())
    large = small.resize(1.5 * height / small.width, vscale=height / small.height)
    grain = pyvips.Image.gaussnoise(large.width, large.height, sigma=6)
    rgb = (large + grain).cast("uchar").copy(interpretation="srgb").copy_memory()
    grey = rgb.colourspace("b-w").copy_memory()
    wide = pyvips.Operation.call("profile_load", "p3")
    files = {}
    for name, image in (("grey JPEG", grey), ("RGB JPEG", rgb)):
        files[name] = folder / f"{name}.jpg"
        image.jpegsave(str(files[name]), Q=92)
    tagged = rgb.copy()
    tagged.set_type(pyvips.GValue.blob_type, "icc-profile-data", wide)
    files["RGB JPEG with a wide-gamut profile"] = folder / "profile.jpg"
    tagged.jpegsave(str(files["RGB JPEG with a wide-gamut profile"]), Q=92)
    deep = (grey.cast("ushort") * 257 + 3).cast("ushort").copy(interpretation="grey16")
    files["grey 16-bit TIFF"] = folder / "deep.tif"
    deep.tiffsave(str(files["grey 16-bit TIFF"]))
    deep = (rgb.cast("ushort") * 257 + 3).cast("ushort").copy(interpretation="rgb16")
    files["RGB 16-bit TIFF"] = folder / "deep-rgb.tif"
    deep.tiffsave(str(files["RGB 16-bit TIFF"]))
    return files


def deep_tiff(path: Path, megapixels: float) -> None:
    """An RGB scan of 16 bits with grain, unpacked as scanners write it; never whole in memory."""
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    width = round(megapixels * 1e6 / height)
    plane = pyvips.Image.gaussnoise(width, height, sigma=2500, mean=30000)
    rgb = plane.bandjoin([plane * 0.9, plane * 0.7]).cast("ushort")
    rgb.copy(interpretation="rgb16").tiffsave(str(path))


def child(what: str, source: Path, target: Path) -> None:
    """Do one thing and print what it took: seconds on the clock and of the processor, peak megabytes."""
    photo = rgb = None
    if what == "write":
        photo = open_photo(source)
        rgb = source_rgb(photo)
    begin, worked = time.perf_counter(), time.process_time()
    if what == "open":
        photo = open_photo(source)
    elif what == "write":
        write_picture(target, rgb, photo, ExportOptions(bits=16))
    clock, processor = time.perf_counter() - begin, time.process_time() - worked
    print(clock, processor, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE)


def measured(what: str, source: Path, target: Path) -> tuple[float, float, float]:
    command = [sys.executable, __file__, "child", what, str(source), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    clock, processor, peak = map(float, done.stdout.split())
    return clock, processor, peak


def by_size(sizes: tuple[float, ...]) -> None:
    """write holds the photo and its RGB picture, as an export does; peak memory of a process that does
    nothing is taken off before the growth is worked out."""
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name) / "scan.tif", Path(name) / "colour.tif"
        idle = measured("nothing", source, target)[2]
        print(f"16-bit RGB TIFF by size; a process that does nothing takes {idle:.0f} MB")
        print(f"{'':<8}{'megapixels':>11}{'s':>8}{'processor s':>13}{'peak MB':>9}", end="")
        print(f"{'bytes/pixel':>13}{'processor ns/pixel':>20}")
        for what in ("open", "write"):
            for size in sizes:
                deep_tiff(source, size)
                clock, processor, peak = measured(what, source, target)
                print(f"{what:<8}{size:>11g}{clock:8.2f}{processor:13.2f}{peak:9.0f}", end="")
                print(f"{(peak - idle) * 2**20 / (size * 1e6):13.1f}{1e3 * processor / size:20.0f}")


def main() -> None:
    if sys.argv[1:2] == ["child"]:
        child(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
        return
    if sys.argv[1:2] == ["sizes"]:
        by_size(tuple(map(float, sys.argv[2:])) or SIZES)
        return
    beside_libvips()
    by_size(SIZES)


def beside_libvips() -> None:
    megapixels = float(sys.argv[1]) if len(sys.argv) > 1 else 24.0
    print(f"{megapixels:g} megapixels, best of {ROUNDS}")
    print(f"{'':<38}{'on the clock, ms':^26}{'processor time, ms':^26}")
    print(f"{'':<38}" + 2 * f"{'Tintype':>9}{'libvips':>9}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for what, path in photos(folder, megapixels).items():
            row(
                f"open {what}",
                best(lambda path=path: open_photo(path)),
                best(lambda path=path: decode(path)),
            )
        photo = open_photo(folder / "grey JPEG.jpg")
        rgb = source_rgb(photo)
        image = pyvips.Image.new_from_array(rgb).copy(interpretation="srgb")
        for suffix, save in (
            (".jpg", lambda file: image.jpegsave(file, Q=92)),
            (".png", lambda file: image.pngsave(file, compression=3)),
            (
                ".tif",
                lambda file: image.tiffsave(
                    file, compression="deflate", predictor="horizontal", level=1
                ),
            ),
        ):
            target = folder / f"out{suffix}"
            ours = best(lambda target=target: write_picture(target, rgb, photo, ExportOptions()))
            row(f"write 8-bit {suffix}", ours, best(lambda: save(str(folder / f"plain{suffix}"))))  # noqa: B023
        deep = rgb.astype(np.uint16) * 257
        target = folder / "out16.tif"
        ours = best(lambda: write_picture(target, deep, photo, ExportOptions(bits=16)))
        image = pyvips.Image.new_from_array(deep).copy(interpretation="rgb16")
        plain = best(
            lambda: image.tiffsave(
                str(folder / "plain.tif"), compression="deflate", predictor="horizontal", level=1
            )
        )
        row("write 16-bit .tif", ours, plain)
        original = folder / "grey JPEG.jpg"
        both = best(lambda: (decode(original), decode(target)))
        row("verify 8-bit JPEG against 16-bit TIFF", best(lambda: verify(original, target)), both)


if __name__ == "__main__":
    main()
