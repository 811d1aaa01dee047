import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from core.propagation import prepare_guide
from core.propagation.geodesic import Terrain
from core.propagation.guide import stepping

LIMIT = 21.0

pytestmark = pytest.mark.usefixtures("each_way")


def by_dijkstra(right, down, y, x):
    height, width = right.shape[0], down.shape[1]
    index = np.arange(height * width).reshape(height, width)
    starts = np.concatenate([index[:, :-1].ravel(), index[:-1].ravel()])
    ends = np.concatenate([index[:, 1:].ravel(), index[1:].ravel()])
    costs = np.concatenate([right.ravel(), down.ravel()])
    graph = coo_matrix((costs, (starts, ends)), (height * width,) * 2).tocsr()
    return dijkstra(graph, directed=False, indices=y * width + x).reshape(height, width)


def start(size, y, x):
    field = np.full(size, np.inf, np.float32)
    field[y, x] = 0
    return field


@pytest.mark.parametrize("seed", range(4))
def test_distances_are_dijkstras_on_rough_ground(seed):
    rng = np.random.default_rng(seed)
    right = rng.exponential(0.8, (60, 79)).astype(np.float32)
    down = rng.exponential(0.8, (59, 80)).astype(np.float32)
    y, x = int(rng.integers(60)), int(rng.integers(80))
    exact = by_dijkstra(right, down, y, x)
    found = Terrain(right, down).distances(start((60, 80), y, x), LIMIT)
    near = exact < LIMIT
    assert (found - exact)[near].mean() < 0.01
    assert (found - exact)[near].max() < 0.2
    assert (found - exact)[near].min() > -0.01
    assert (found[exact > LIMIT + 1] > LIMIT).all()


def test_distances_are_dijkstras_on_a_photo(photo_lab, network, grid_of):
    lab = photo_lab("astronaut", 256)
    guide = prepare_guide(grid_of(lab[..., 0], network(lab[..., 1:])))
    right, down = stepping(guide.values)
    terrain = Terrain(right, down)
    for y, x in ((60, 60), (130, 100), (200, 220)):
        exact = by_dijkstra(right, down, y, x)
        found = terrain.distances(start(terrain.size, y, x), LIMIT)
        near = exact < LIMIT
        assert np.abs(found - exact)[near].mean() < 0.002
        assert np.abs(found - exact)[near].max() < 0.1


def test_it_goes_around_a_wall_with_one_gap():
    right = np.full((50, 49), 0.1, np.float32)
    down = np.full((49, 50), 0.1, np.float32)
    right[:45, 24] = 100
    found = Terrain(right, down).distances(start((50, 50), 5, 5), LIMIT)
    assert found[5, 45] == pytest.approx(0.1 * (40 + 2 * 40), abs=0.01)


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1)])
def test_the_smallest_grids(size):
    height, width = size
    ground = Terrain(
        np.ones((height, width - 1), np.float32), np.ones((height - 1, width), np.float32)
    )
    found = ground.distances(start(size, 0, 0), LIMIT)
    assert np.allclose(found.ravel(), np.arange(height * width))
