"""Checkpoint files: written whole or not at all, read without executing anything."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import torch

from core.atomic import replacing
from training.config import Config, from_dict

CHECKPOINT = "checkpoint.pt"
"""Everything that a run needs to go on."""
BEST = "best.pt"
"""The averaged weights that scored best on validation."""
BEFORE_GAN = "before_gan.pt"
"""The averaged weights from before a second player joined in."""


def save_atomically(state: dict[str, Any], path: Path) -> None:
    """Write beside, flush to the disk, rename. Raises TintypeError or OSError naming the file."""
    with replacing(path) as temporary:
        try:
            torch.save(state, temporary)
        except RuntimeError as fault:  # torch's word for a full disk
            raise OSError(f"{path} cannot be written: the disk is full or gone.") from fault


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Tensors and plain values only: nothing in the file is executed."""
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def read_run(path: Path, *keys: str) -> dict[str, Any]:
    """A checkpoint that has at least these keys. Raises ValueError with one sentence."""
    try:
        state = load_checkpoint(path)
        for key in keys:
            state[key]
    except FileNotFoundError as fault:
        raise ValueError(f"{path} does not exist.") from fault
    except Exception as fault:  # torch.load raises many kinds for a file that is no checkpoint
        raise ValueError(f"{path} is not a checkpoint of this program.") from fault
    return state


def config_in(state: dict[str, Any], origin: str) -> Config:
    """The configuration that a checkpoint carries."""
    return from_dict(json.loads(state["config"]), origin)


def remove_leftovers(folder: Path) -> None:
    """Delete what a killed process left half written."""
    for name in (CHECKPOINT, BEST, BEFORE_GAN):
        for left in folder.glob(f".{name}.*.part"):
            with contextlib.suppress(OSError):
                left.unlink()
