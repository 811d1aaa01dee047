"""Semantic interpretability: does a classifier trained on colour photos know what it sees?

Zhang, Isola, Efros 2016, section 3.1: a classifier that was never fine-tuned reads grey, colorized
and true photos; colours that make sense raise its accuracy from that on grey towards that on the truth.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PIL import Image

from training.evaluation.runtime import Classifier


class Interpretability:
    """What a classifier says about each photo in several colourings.

    A photo counts for top-1 if one of the classifier's labels is its scene (case does not matter).
    Agreement, the share of photos on which the classifier says the same as on the true photo, needs no
    labels and counts all photos.
    """

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._known = frozenset().union(*classifier.names)
        self._photos = 0
        self._right: dict[str, list[bool]] = {}
        self._same: dict[str, list[bool]] = {}

    def add(self, scene: str, pictures: dict[str, np.ndarray]) -> None:
        """One photo, scene '' if unknown: RGB bytes (H, W, 3) by colouring, 'truth' among them."""
        side = (self._classifier.size,) * 2
        small = [
            np.asarray(Image.fromarray(p).resize(side, Image.Resampling.BICUBIC))
            for p in pictures.values()
        ]
        said = dict(zip(pictures, map(int, self._classifier.choose(small)), strict=True))
        self._photos += 1
        name = scene.lower().replace("_", " ")
        for colouring, choice in said.items():
            if name in self._known:
                right = name in self._classifier.names[choice]
                self._right.setdefault(colouring, []).append(right)
            self._same.setdefault(colouring, []).append(choice == said["truth"])

    def summary(self) -> dict[str, Any]:
        """photos and labelled count; top1 by colouring (empty without labels), agreement likewise."""
        return {
            "photos": self._photos,
            "labelled": len(self._right.get("truth", ())),
            "top1": {name: float(np.mean(hits)) for name, hits in self._right.items()},
            "agreement": {name: float(np.mean(hits)) for name, hits in self._same.items()},
        }
