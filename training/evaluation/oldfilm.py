"""The kind of photo that has no truth: validation photos as an old print would show them.

The network sees the aged luminance, its colours are laid on the true luminance and judged against the
true colours. So what is measured is how far ageing misleads it, and nothing of the ageing itself.
"""

from __future__ import annotations

import numpy as np
import torch

from training.data.dice import Dice
from training.data.lab import linear_of_codes
from training.data.oldfilm import age

OLD_FILM = "old_film"
"""Its name beside people, indoor, landscape and other."""

HARM = 0.5
"""The worse half of what the network was trained on (`training.data.oldfilm.age`)."""

_SEED = 1926


def aged(rgb: np.ndarray, index: int) -> np.ndarray:
    """Luminance (H, W), 0..100, float32 of photo number index, RGB bytes (H, W, 3), after ageing.

    Depends on the photo, its size and its number only.
    """
    codes = torch.from_numpy(rgb.copy()).permute(2, 0, 1)[None]
    dice = Dice(_SEED, 0, torch.tensor([index]), OLD_FILM)
    with torch.no_grad():
        found: np.ndarray = age(linear_of_codes(codes), dice, HARM)[0, 0].numpy()
    return found
