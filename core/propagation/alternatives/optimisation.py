"""Colorization as an optimisation: neighbours of similar luminance should have similar colours.

Source: Levin, Lischinski, Weiss, *Colorization using optimization*, SIGGRAPH 2004, section 2; the
window variances and their lower bounds are those of the authors' published program, as is solving
"every free pixel is the weighted mean of its neighbours" as one linear system.

Seeding is ours: the system is solved for the change against the network's chroma, which the hints
fix at their marks, with a weak pull towards no change so that what is far away stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse import csgraph, linalg

from core.hints.hint import Hint
from core.propagation.alternatives.marks import rasterised
from core.propagation.grid import WorkGrid

Float = NDArray[np.float32]
Double = NDArray[np.float64]

REACH = 0.5
"""Long sides of the photo over which a change fades to 1/e on even ground. Best mean PSNR of 0.1,
0.5 and 3 over random hints and hints at error maxima on validation photos."""
DIRECT = 1 << 21
"""Up to so many unknowns the system is factorised (about 2 kB each), above it is iterated."""

_NEIGHBOURS = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]
_VARIANCE_SHARE, _LEAST_WEIGHT, _LEAST_VARIANCE = 0.6, 0.01, 2e-6
_STEP = 0.375
"""Half the mean square of one step along an axis, over the eight neighbours."""
_TOLERANCE = 1e-6
_MOST_ROUNDS, _COARSEST = 500, 3000
_DAMPING = 0.6


def optimisation(
    grid: WorkGrid,
    hints: Sequence[Hint],
    *,
    seeded: bool = True,
    reach: float = REACH,
    chroma_weight: float = 0.0,
    direct: int = DIRECT,
) -> Float:
    """Chroma (h, w, 2) of the grid, exactly the hints' at their marks.

    reach > 0 in long sides of the photo. chroma_weight: how much a unit of the network's chroma counts
    beside one of luminance in the affinity (0: Levin's). Not seeded it is the paper: all colour comes
    from the hints. Up to `direct` unknowns are solved by LU, more by BiCGSTAB with multigrid to a
    relative residual of 1e-6; RuntimeError if that fails. Without hints: the base.
    """
    marks = rasterised(grid, hints)
    if not marks.hints:
        return grid.base.copy()
    start = grid.base if seeded else np.zeros_like(grid.base)
    guide = np.dstack([grid.luminance, grid.base * chroma_weight]).astype(np.float64) / 100
    if not chroma_weight:
        guide = guide[..., :1]
    pull = _STEP / (reach * max(grid.luminance.shape)) ** 2 if seeded else 0.0
    system = _system(guide, pull)
    marked = marks.marked.ravel()
    out = marks.wanted.copy()
    free = np.flatnonzero(~marked)
    if len(free):
        fixed = (marks.wanted - start).reshape(-1, 2)[marked].astype(np.float64)
        rows = system[free]
        right = -(rows[:, np.flatnonzero(marked)] @ fixed)
        inner = rows[:, free].tocsc()
        if len(free) <= direct:
            change = _factorised(inner)(right)
        else:
            change = _iterated(inner.tocsr(), right)
        out.reshape(-1, 2)[free] = start.reshape(-1, 2)[free] + change
    return out


def _system(guide: Double, pull: float) -> sparse.csr_array:
    """(n, n): (1 + pull) times a pixel minus the weighted mean of its neighbours; guide (h, w, C)."""
    height, width = guide.shape[:2]
    near, exists = _neighbour_values(guide)
    distance = ((near - guide) ** 2).sum(-1)
    distance[~exists] = np.inf
    count = exists.sum(0) + 1.0
    mean = (np.where(exists[..., None], near, 0).sum(0) + guide) / count[..., None]
    spread = np.where(exists, ((near - mean) ** 2).sum(-1), 0).sum(0) + ((guide - mean) ** 2).sum(
        -1
    )
    # The likest neighbour always keeps a weight of 0.01, so that nothing is cut off.
    nearest = np.where(exists.any(0), distance.min(0), 0)
    width_of = np.maximum(_VARIANCE_SHARE * spread / count, -nearest / np.log(_LEAST_WEIGHT))
    weight = np.exp(-distance / np.maximum(width_of, _LEAST_VARIANCE))
    weight /= np.maximum(weight.sum(0), np.finfo(np.float64).tiny)
    index = np.arange(height * width).reshape(height, width)
    rows, columns, values = [index.ravel()], [index.ravel()], [np.full(index.size, 1 + pull)]
    for (dy, dx), there, share in zip(_NEIGHBOURS, exists, weight, strict=True):
        rows.append(index[there])
        columns.append(index[there] + dy * width + dx)
        values.append(-share[there])
    triplets = np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))
    return sparse.coo_array(triplets, shape=(index.size, index.size)).tocsr()


def _neighbour_values(guide: Double) -> tuple[Double, NDArray[np.bool_]]:
    """Values of the eight neighbours (8, h, w, C), and whether they exist (8, h, w)."""
    height, width = guide.shape[:2]
    padded = np.pad(guide, ((1, 1), (1, 1), (0, 0)), mode="edge")
    inside = np.pad(np.ones((height, width), bool), 1)
    windows = [
        (slice(1 + dy, 1 + dy + height), slice(1 + dx, 1 + dx + width)) for dy, dx in _NEIGHBOURS
    ]
    return np.stack([padded[w] for w in windows]), np.stack([inside[w] for w in windows])


def _factorised(matrix: sparse.csc_array) -> Callable[[Double], Double]:
    """Diagonally dominant rows need no pivoting, so the ordering may go for little fill alone."""
    factors = linalg.splu(
        matrix, "MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True}
    )
    solve: Callable[[Double], Double] = factors.solve
    return solve


def _iterated(matrix: sparse.csr_array, right: Double) -> Double:
    cycle = _multigrid(matrix)
    ahead = linalg.LinearOperator(matrix.shape, cycle, dtype=np.float64)
    columns = []
    for column in right.T:
        found, failed = linalg.bicgstab(
            matrix, column, rtol=_TOLERANCE, atol=0.0, maxiter=_MOST_ROUNDS, M=ahead
        )
        if failed:
            raise RuntimeError("the optimisation did not converge")
        columns.append(found)
    return np.stack(columns, 1)


def _multigrid(matrix: sparse.csr_array) -> Callable[[Double], Double]:
    """One V-cycle of smoothed aggregation (Vanek, Mandel, Brezina, *Computing* 1996) as a function of
    the residual. Groups are made by linking every unknown to its strongest neighbour, twice, so that
    they do not reach across edges."""
    count = matrix.shape[0]
    if count <= _COARSEST:
        return _factorised(matrix.tocsc())
    gather = _groups(matrix)
    gather = gather @ _groups((gather.T @ matrix @ gather).tocsr())
    relax = _DAMPING / matrix.diagonal()
    enlarge = (gather - sparse.diags_array(relax) @ (matrix @ gather)).tocsr()
    reduce = enlarge.T.tocsr()
    coarse = _multigrid((reduce @ matrix @ enlarge).tocsr())

    def cycle(residual: Double) -> Double:
        residual = residual.ravel()
        x: Double = relax * residual
        x += relax * (residual - matrix @ x)
        x += enlarge @ coarse(reduce @ (residual - matrix @ x))
        for _ in range(2):
            x += relax * (residual - matrix @ x)
        return x

    return cycle


def _groups(matrix: sparse.csr_array) -> sparse.csr_array:
    """(n, groups) of ones: which group each unknown belongs to."""
    count = matrix.shape[0]
    links = sparse.diags_array(matrix.diagonal()) - matrix
    links = (links + links.T).tocsr()
    links.eliminate_zeros()
    degree = np.diff(links.indptr)
    order = np.lexsort((links.data, np.repeat(np.arange(count), degree)))
    strongest = np.arange(count)
    linked = degree > 0
    strongest[linked] = links.indices[order[links.indptr[1:][linked] - 1]]
    graph = sparse.csr_array((np.ones(count), (np.arange(count), strongest)), (count, count))
    groups, group = csgraph.connected_components(graph, directed=False)
    return sparse.csr_array((np.ones(count), (np.arange(count), group)), (count, groups))
