"""Draw every failure case as one picture sheet:

    python tests/core/propagation/failure_cases/draw_sheet.py sheet.jpg
    python tests/core/propagation/failure_cases/draw_sheet.py --whole sheet_whole.jpg
    python tests/core/propagation/failure_cases/draw_sheet.py --golden

Left the photo with its hints and the outline of what a person wants coloured, right the answer: on a
network made up for the case, or with --whole of the program itself, figures of both below each other.
--golden draws the small pictures anew that test_failure_golden.py compares with: look at them first.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[4]), str(Path(__file__).parent)]

import damage_scenes  # noqa: E402, F401
import edge_scenes  # noqa: E402, F401
import hint_scenes  # noqa: E402, F401
import numpy as np  # noqa: E402
import texture_scenes  # noqa: E402, F401
from failure_scenes import CASES, Painted, answer  # noqa: E402
from golden import FOLDER, GOLDEN, WHOLE, small_picture  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402
from scipy.ndimage import binary_erosion  # noqa: E402
from whole_program import ONE_PHOTO_WITH, whole_answer  # noqa: E402

COLUMNS = 4
VIEW = (180, 120)
LINES = 34
MARGIN = 6
INK, PAPER = (40, 40, 40), (250, 250, 248)
MARKS = {"color": (255, 60, 60), "keep": (60, 220, 255), "neutral": (240, 240, 240)}


def before(painted: Painted) -> Image.Image:
    """The photo in black and white with the thing's outline and the hints."""
    case = painted.case
    rgb = painted.rgb(np.zeros_like(painted.ab)).copy()
    rgb[case.thing & ~binary_erosion(case.thing, border_value=1)] = (255, 210, 0)
    picture = Image.fromarray(rgb)
    draw = ImageDraw.Draw(picture)
    size = max(2.0, rgb.shape[1] / 90)
    for hint in case.hints:
        colour = MARKS[hint.kind]
        if hint.is_stroke:
            draw.line(hint.points, fill=colour, width=max(1, round(size / 2)))
        else:
            (x, y) = hint.points[0]
            draw.ellipse((x - size, y - size, x + size, y + size), outline=colour, width=2)
    return picture


def figures(painted: Painted) -> str:
    said = f"coloured {painted.coloured:.0%}"
    if painted.case.other.any():
        said += f", other tinted {painted.tinted:.0%}, IoU {painted.iou:.2f}"
    return said


def cell(painted: Painted, said: str) -> Image.Image:
    """One case: both pictures, its title, what would be ideal, and the figures."""
    width = 2 * VIEW[0] + 2
    out = Image.new("RGB", (width, VIEW[1] + LINES), PAPER)
    for at, picture in ((0, before(painted)), (VIEW[0] + 2, Image.fromarray(painted.rgb()))):
        picture.thumbnail(VIEW)
        out.paste(picture, (at, (VIEW[1] - picture.height) // 2))
    draw = ImageDraw.Draw(out)
    draw.text((0, VIEW[1] + 1), painted.case.title, INK, ImageFont.load_default(10))
    draw.text((0, VIEW[1] + 12), f"wanted: {painted.case.ideal}", INK, ImageFont.load_default(9))
    draw.text((0, VIEW[1] + 22), said, INK, ImageFont.load_default(9))
    return out


def sheet(whole: bool) -> Image.Image:
    """All cases, in the order in which they are written down; their table goes to stdout."""
    cells = []
    for name in CASES:
        found, said = answer(name), figures(answer(name))
        if whole and name in ONE_PHOTO_WITH:
            continue
        if whole:
            found = whole_answer(name)
            print(f"| {found.case.title} | {said} | {figures(found)} |", flush=True)
            said = f"{figures(found)} (made up: {answer(name).coloured:.0%}, {answer(name).tinted:.0%})"
        cells.append(cell(found, said))
    wide, tall = cells[0].width + 2 * MARGIN, cells[0].height + MARGIN
    size = (COLUMNS * wide, MARGIN + math.ceil(len(cells) / COLUMNS) * tall)
    out = Image.new("RGB", size, PAPER)
    for k, picture in enumerate(cells):
        out.paste(picture, (MARGIN + k % COLUMNS * wide, MARGIN + k // COLUMNS * tall))
    return out


def main() -> None:
    if sys.argv[1:] == ["--golden"]:
        FOLDER.mkdir(exist_ok=True)
        kept = dict.fromkeys(GOLDEN, answer) | {f"whole_{n}": whole_answer for n in WHOLE}
        for name, painted in kept.items():
            path = FOLDER / f"{name}.png"
            picture = small_picture(painted(name.removeprefix("whole_")))
            Image.fromarray(picture).save(path, optimize=True)
            print(f"{path.name}: {path.stat().st_size / 1024:.1f} KB")
        return
    whole = sys.argv[1:2] == ["--whole"]
    if len(sys.argv) != 2 + whole:
        sys.exit(__doc__)
    path = Path(sys.argv[-1])
    sheet(whole).save(path, quality=50, optimize=True)
    print(f"{path}: {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
