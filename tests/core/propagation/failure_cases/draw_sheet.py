"""Draw every failure case as one picture sheet:

    python tests/core/propagation/failure_cases/draw_sheet.py sheet.jpg
    python tests/core/propagation/failure_cases/draw_sheet.py --golden

Left the photo with its hints and the outline of what a person wants coloured, right the answer.
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
from failure_scenes import CASES, Painted, paint  # noqa: E402
from golden import FOLDER, GOLDEN, small_picture  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402
from scipy.ndimage import binary_erosion  # noqa: E402

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


def cell(painted: Painted) -> Image.Image:
    """One case: both pictures, its title, what would be ideal, and the figures."""
    width = 2 * VIEW[0] + 2
    out = Image.new("RGB", (width, VIEW[1] + LINES), PAPER)
    for at, picture in ((0, before(painted)), (VIEW[0] + 2, Image.fromarray(painted.rgb()))):
        picture.thumbnail(VIEW)
        out.paste(picture, (at, (VIEW[1] - picture.height) // 2))
    draw = ImageDraw.Draw(out)
    figures = f"coloured {painted.coloured:.0%}"
    if painted.case.other.any():
        figures += f", other tinted {painted.tinted:.0%}, IoU {painted.iou:.2f}"
    draw.text((0, VIEW[1] + 1), painted.case.title, INK, ImageFont.load_default(10))
    draw.text((0, VIEW[1] + 12), f"wanted: {painted.case.ideal}", INK, ImageFont.load_default(9))
    draw.text((0, VIEW[1] + 22), figures, INK, ImageFont.load_default(9))
    return out


def sheet() -> Image.Image:
    """All cases, in the order in which they are written down."""
    cells = [cell(paint(make())) for make in CASES.values()]
    wide, tall = cells[0].width + 2 * MARGIN, cells[0].height + MARGIN
    size = (COLUMNS * wide, MARGIN + math.ceil(len(cells) / COLUMNS) * tall)
    out = Image.new("RGB", size, PAPER)
    for k, picture in enumerate(cells):
        out.paste(picture, (MARGIN + k % COLUMNS * wide, MARGIN + k // COLUMNS * tall))
    return out


def main() -> None:
    if sys.argv[1:] == ["--golden"]:
        FOLDER.mkdir(exist_ok=True)
        for name in GOLDEN:
            path = FOLDER / f"{name}.png"
            Image.fromarray(small_picture(paint(CASES[name]()))).save(path, optimize=True)
            print(f"{path.name}: {path.stat().st_size / 1024:.1f} KB")
        return
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    path = Path(sys.argv[1])
    sheet().save(path, quality=50, optimize=True)
    print(f"{path}: {len(CASES)} cases, {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
