"""The cases whose pictures are kept, and how small they are kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from failure_scenes import Painted
from numpy.typing import NDArray
from PIL import Image

FOLDER = Path(__file__).with_name("golden")
GOLDEN = (
    "soft_edge_with_keep_hints",
    "soft_edge_of_6",
    "hair",
    "sky",
    "tone_without_a_line",
    "hole_only_this",
    "branches",
    "frame_edge",
    "grass",
    "tear_with_two_clicks",
    "on_an_edge",
    "keep_inside",
)
WHOLE = ("scratches", "wires", "stripes", "sky", "grass", "beam", "soft_edge_of_20", "camera_man")
"""Those of the program itself."""


def small_picture(painted: Painted) -> NDArray[np.uint8]:
    """The answer as it is kept: 90 pixels wide, RGB."""
    picture = Image.fromarray(painted.rgb())
    height = round(90 * picture.height / picture.width)
    return np.asarray(picture.resize((90, height), Image.Resampling.BOX))
