"""Broken image files by the thousand: each must be a photo or one PhotoError, in bounded time and memory.

Run: python tests/fuzz/images.py [--minutes 5] [--seed 1] [--keep FOLDER] [--formats jpeg,tiff]

Small files of every format that can be read are mutated and opened in a process of their own, so that
an abort inside a codec is seen and named. Whatever is found is kept in FOLDER as a file. Exit status: 0
nothing found, 1 something.
"""

from __future__ import annotations

import argparse
import io
import multiprocessing as mp
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.errors import PhotoError  # noqa: E402
from core.imaging import photo_from_bytes  # noqa: E402
from core.imaging.kinds import has_codec  # noqa: E402
from core.imaging.vips import pyvips  # noqa: E402

SECONDS, MEGABYTES = 10.0, 1500
"""What one small broken file may cost."""
PER_PROCESS = 2000
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def corpus() -> dict[str, bytes]:
    """Small files of many kinds, the same every time."""
    noise = np.random.default_rng(3)
    rgb = np.clip(noise.normal(128, 40, (24, 37, 3)), 0, 255).astype(np.uint8)
    grey = rgb[..., 0].copy()
    found = {}

    def pillow(name: str, pixels: np.ndarray, form: str, mode: str = "", **options: object) -> None:
        stream = io.BytesIO()
        picture = Image.fromarray(pixels)
        picture = picture.convert(mode) if mode else picture
        picture.save(stream, form, **options)
        found[name] = stream.getvalue()

    exif = Image.Exif()
    exif[271], exif[274], exif[0x8769] = "Epson", 6, {0x9003: "1952:06:01 12:00:00"}
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta>"
    icc = bytes(pyvips.Operation.call("profile_load", "p3"))
    everything = {"exif": exif, "icc_profile": icc}
    pillow("jpeg", rgb, "JPEG", xmp=packet, **everything)
    pillow("jpeg progressive", rgb, "JPEG", progressive=True)
    pillow("jpeg cmyk", rgb, "JPEG", "CMYK")
    pillow("png", rgb, "PNG", **everything)
    pillow("png palette", rgb, "PNG", "P")
    pillow("webp", rgb, "WEBP", xmp=packet, **everything)
    pillow("webp lossless", rgb, "WEBP", lossless=True)
    pillow("avif", rgb, "AVIF", **everything)
    pillow("gif", grey, "GIF")
    pillow("bmp", rgb, "BMP")
    pillow("bmp palette", rgb, "BMP", "P")
    pillow("jp2", rgb, "JPEG2000")
    pillow("jp2 grey", grey, "JPEG2000")
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        pillow(f"tiff {compression}", rgb, "TIFF", compression=compression, icc_profile=icc)
    pillow("tiff group4", grey, "TIFF", "1", compression="group4")
    pillow("tiff palette", rgb, "TIFF", "P")
    pillow("tiff cmyk", rgb, "TIFF", "CMYK")
    second = [Image.fromarray(grey)]
    pillow("tiff pages", rgb, "TIFF", save_all=True, append_images=second)
    image = pyvips.Image.new_from_array(rgb).copy(interpretation="srgb")
    found["tiff tiled"] = image.tiffsave_buffer(tile=True, tile_width=16, tile_height=16)
    found["tiff big"] = image.tiffsave_buffer(bigtiff=True, compression="deflate")
    found["tiff float"] = (image / 255).cast("float").tiffsave_buffer()
    found["tiff lab"] = image.colourspace("lab").tiffsave_buffer()
    found["png 16 interlaced"] = image.colourspace("rgb16").pngsave_buffer(interlace=True)
    found["pgm"] = b"P5\n37 24\n255\n" + grey.tobytes()
    found["ppm text"] = b"P3\n2 2\n255\n" + b"1 2 3 " * 4
    if has_codec("heic"):
        import pillow_heif

        stream = io.BytesIO()
        pillow_heif.from_pillow(Image.fromarray(rgb)).save(stream, quality=60)
        found["heic"] = stream.getvalue()
    if has_codec("jxl"):
        import pillow_jxl  # noqa: F401

        pillow("jxl", rgb, "JXL")
    return found


def mutated(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """The content with one to six kinds of damage; heads are hit more often than the rest."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        if len(data) < 8:
            break
        end = min(len(data), chance.choice((64, 512, len(data))))
        at = chance.randrange(end)
        match chance.randrange(8):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at] = chance.randrange(256)
            case 2 | 3:
                width, order = chance.choice((1, 2, 4, 8)), chance.choice(("big", "little"))
                value = chance.choice(INTERESTING) & ((1 << 8 * width) - 1)
                data[at : at + width] = value.to_bytes(width, order)
            case 4:
                del data[at : at + chance.randrange(1, 64)]
            case 5:
                data[at:at] = data[at : at + chance.randrange(1, 64)]
            case 6:
                start = chance.randrange(len(other))
                data[at : at + 32] = other[start : start + 32]
            case 7:
                del data[chance.randrange(len(data)) :]
    return bytes(data)


def child(pipe: Connection, current: Path, seed: int, names: list[str]) -> None:
    """Open mutants until there were enough, telling of each one: (name, seconds, megabytes, fault)."""
    seeds = corpus()
    chance = random.Random(seed)
    for _ in range(PER_PROCESS):
        name = chance.choice(names)
        data = mutated(seeds[name], seeds[chance.choice(names)], chance)
        current.write_bytes(data)
        pipe.send((name, 0.0, 0, "begins"))
        begin, fault = time.perf_counter(), ""
        try:
            photo = photo_from_bytes(data, "broken")
            if not np.isfinite(photo.luminance).all():
                fault = "luminance is not finite"
            ending = "opened"
        except PhotoError as error:
            ending = "refused"
            text = str(error)
            if not text.endswith(".") or ". " in text or "\n" in text:
                fault = f"not one sentence: {text}"
        except BaseException as error:
            ending, fault = "fault", f"{type(error).__name__}: {error}"
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        pipe.send((name, time.perf_counter() - begin, peak, fault or ending))
    pipe.send(None)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "tintype-fuzz")
    parser.add_argument("--formats", default="", help="parts of names, comma between")
    options = parser.parse_args()
    parts = options.formats.split(",")
    names = [name for name in corpus() if any(part in name for part in parts)]
    options.keep.mkdir(parents=True, exist_ok=True)
    until = time.monotonic() + 60 * options.minutes
    counts: Counter[str] = Counter()
    findings, slowest, seed = [], (0.0, ""), options.seed

    def finding(name: str, what: str, current: Path) -> None:
        kept = options.keep / f"{len(findings):03d}-{name.replace(' ', '-')}"
        kept.write_bytes(current.read_bytes())
        findings.append(f"{kept}: {what}")
        print(findings[-1], flush=True)

    context = mp.get_context("spawn")
    while time.monotonic() < until:
        ours, theirs = context.Pipe()
        current = options.keep / "current"
        process = context.Process(target=child, args=(theirs, current, seed, names))
        process.start()
        theirs.close()
        seed, name, heavy = seed + 1, "", False
        while time.monotonic() < until:
            try:
                message = ours.recv() if ours.poll(SECONDS if name else 60) else "late"
            except EOFError:
                process.join()
                finding(name, f"the process ended with {process.exitcode}", current)
                break
            if message == "late":
                finding(name, f"took more than {SECONDS:g} s", current)
                break
            if message is None:
                break
            name, seconds, peak, ending = message
            if ending == "begins":
                continue
            counts[ending if ending in ("opened", "refused") else "fault"] += 1
            slowest = max(slowest, (seconds, name))
            if ending not in ("opened", "refused"):
                finding(name, ending, current)
            if peak > MEGABYTES and not heavy:
                heavy = True
                finding(name, f"memory rose to {peak} MB", current)
        process.kill()
        process.join()
    print(
        f"{sum(counts.values())} files, {dict(counts)}; slowest {slowest[0]:.2f} s ({slowest[1]})"
    )
    print(f"{len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
