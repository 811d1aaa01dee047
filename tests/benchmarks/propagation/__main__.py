"""Our propagation and every alternative in one table: quality on photos, time and peak memory.

    python tests/benchmarks/propagation [PLACE] [--photos 24] [--side 384] [--megapixels 1 12 24 60]
    python tests/benchmarks/propagation --quick
    python tests/benchmarks/propagation CACHE --things [tuning judging] --side 192

PLACE is a folder of colour photos or a photo cache of training; without it, the colour photos that
scikit-image brings are used. Everything starts from the default model's answer. Hints are discs of the
true colour: N at random, and N at the largest errors of each method's own picture, looked for anew
after 1, 5, 10 and 25.

PSNR (dB) is of RGB at the true luminance; bleeding `core.metrics.colour_bleeding` at 10 (and at 50)
random hints; 'ab off at marks' the distance from the hints' colours on marked pixels at 10 random
hints. Region: one thing of each photo is recoloured by clicks in the middle of the largest fault (colour
or keep), IoU of what went more than half way with what was wanted; 'far change' is the mean ab change
further than a tenth of the photo from it after the first click.

Time (of the processor) is one answer to 10 hints on a synthetic photo with edges and grain whose arrays
are in memory, without the network's own, which is the same for all; each in a process of its own with
limits. In brackets how many times the floor, one read of luminance and chroma and one write of chroma,
measured in the same run. B/px is the growth of the process's peak.

With --things only the region test is run, on the whole things marked by eye (`things.py`) that CACHE
has, with standard errors over photos; each photo's figures are saved as they are found, and what the
folder has already is not run again.

Writes table.md, figures.json and sheet.png into a folder (--out) and prints the table.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from core.propagation import LONG_SIDE
from tests.benchmarks.propagation import cost, marked, quality, report, things
from tests.benchmarks.propagation.methods import rows
from tests.benchmarks.propagation.scenes import scenes

QUICK_PHOTOS, QUICK_SIDE, QUICK_HINTS, QUICK_CLICKS, QUICK_SIZES = 1, 96, 1, 1, [0.05]
PICTURES = 3


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("place", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=24, help="0: only time and memory")
    parser.add_argument("--side", type=int, default=LONG_SIDE, help="long side for quality, px")
    parser.add_argument("--megapixels", type=float, nargs="*", default=[1.0, 12.0, 24.0, 60.0])
    parser.add_argument("--out", type=Path, default=Path("propagation-benchmark"))
    parser.add_argument("--only", nargs="*", metavar="METHOD", help="these rows, by their names")
    parser.add_argument("--seconds", type=float, default=300.0, help="for one timed answer")
    parser.add_argument("--gigabytes", type=float, default=8.0, help="for one timed answer")
    parser.add_argument("--things", nargs="*", choices=things.SETS, help="the region test alone")
    parser.add_argument("--quick", action="store_true", help="one small photo, one hint, 0.05 MP")
    chosen = parser.parse_args()
    if chosen.quick:
        chosen.photos, chosen.side, chosen.megapixels = QUICK_PHOTOS, QUICK_SIDE, QUICK_SIZES
    begun = time.perf_counter()
    if chosen.things is not None:
        if chosen.place is None:
            parser.error("--things needs the photo cache that has the photos.")
        names = chosen.only or marked.ROWS
        sets = chosen.things or things.SETS
        try:
            print(marked.run(chosen.place, sets, names, chosen.side, chosen.out))
        except (ValueError, OSError) as fault:
            parser.error(str(fault))
        return
    compared = [row for row in rows() if not chosen.only or row.name in chosen.only]
    chosen.out.mkdir(parents=True, exist_ok=True)
    names = list(dict.fromkeys(row.on_grid for row in compared))
    costs = cost.measure(chosen.megapixels, names, chosen.seconds, chosen.gigabytes)
    looked_at = list(scenes(chosen.place, chosen.photos, chosen.side))

    def save(photos: int, figures: quality.Figures) -> str:
        facts = {
            "model": looked_at[0].network.card.name if looked_at else None,
            "photos": photos,
            "machine": platform.machine(),
            "seconds": round(time.perf_counter() - begun),
        }
        table = report.markdown(figures, costs, compared)
        table += "\n" + ", ".join(f"{key} {value}" for key, value in facts.items()) + "\n"
        (chosen.out / "table.md").write_text(table, encoding="utf-8")
        everything = {"facts": facts, "quality": figures, "cost": costs}
        (chosen.out / "figures.json").write_text(json.dumps(everything, indent=1), encoding="utf-8")
        return table

    table = save(0, {})
    if looked_at:
        report.sheet(looked_at[:PICTURES], compared).save(chosen.out / "sheet.png")
    limits = (QUICK_HINTS, QUICK_CLICKS) if chosen.quick else ()
    # Saved after every photo, so that a run that is stopped has told something.
    for number, figures in enumerate(quality.measure(looked_at, compared, *limits), 1):
        table = save(number, figures)
    print(table)


if __name__ == "__main__":
    main()
