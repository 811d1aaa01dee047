"""What stands beside the shipped weights of the learnt colour steps is true of them."""

from __future__ import annotations

import hashlib
import json

import numpy as np

from core.resources import resource_path


def test_the_card_is_that_of_the_weights() -> None:
    card = json.loads(resource_path("propagation", "colour-steps.json").read_text("utf-8"))
    path = resource_path("propagation", card["file"])
    assert hashlib.sha256(path.read_bytes()).hexdigest() == card["sha256"]
    with np.load(path, allow_pickle=False) as file:
        layers = [file[name] for name in file.files if name not in ("mean", "spread")]
    assert sum(plane.size for plane in layers) == card["parameters"]
