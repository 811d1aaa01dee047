"""Where hints lie on the work grid, and what fields are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.hints.hint import Hint
from core.propagation.influence import Influence

Float = NDArray[np.float32]
Pair = tuple[Hint, Influence]


@dataclass(frozen=True, eq=False)
class Places:
    """The marked work pixels of all hints in a row: rows and columns (K), weights (K) that sum to 1 for
    every hint, and where each hint's begin."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    weights: Float
    begins: NDArray[np.intp]

    @classmethod
    def of(cls, pairs: Sequence[Pair]) -> Places:
        rows, columns, weights, begins = [], [], [], [0]
        for _, its in pairs:
            ys, xs = np.nonzero(its.marks.mask)
            mask = its.marks.mask[ys, xs]
            rows.append(ys + its.marks.y0)
            columns.append(xs + its.marks.x0)
            weights.append(mask / mask.sum())
            begins.append(begins[-1] + len(ys))
        return cls(
            np.concatenate(rows),
            np.concatenate(columns),
            np.concatenate(weights).astype(np.float32),
            np.array(begins[:-1]),
        )

    def means(self, field: Float) -> Float:
        """Mean of field (h, w, ...) under each hint's marks: (N, ...)."""
        values = field[self.rows, self.columns]
        weights = self.weights.reshape(-1, *(1,) * (values.ndim - 1))
        return np.add.reduceat(values * weights, self.begins, 0)
