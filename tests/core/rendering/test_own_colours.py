"""What the person's own colour photos change, with a network that expects grey of everything."""

from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from core.colour.bins import BINS, COUNT
from core.colour.lab import lab_to_srgb
from core.document import Look
from core.errors import ModelError, PhotoError
from core.models.colorizer import Answer
from core.rendering.own_colours import BANDS, OwnColours
from core.rendering.own_photos import LARGEST, learn_own_colours
from core.rendering.prepared import PreparedPhoto

OWN_DECODE = (1.0, 0.0)


class Expecting:
    """An engine whose network expects the same everywhere: mostly colours near ab."""

    def __init__(self, ab=(0.0, 0.0), bins=True):
        away = ((BINS - np.array(ab)) ** 2).sum(-1)
        self.shares = np.exp(-away / (2 * 25.0**2))
        self.shares /= self.shares.sum()
        self.asked = 0
        self.card = SimpleNamespace(
            has_bins=bins, title="Made by code", sha256="0" * 64, prior=(), temperature=1.0,
            rebalancing_shift=0.0,
        )  # fmt: skip

    def colorizer(self, model):
        return SimpleNamespace(card=self.card)

    def prepare(self, photo, job=None):
        return PreparedPhoto(photo)

    def forget(self, photo):
        pass

    def answer(self, document, prepared, job=None):
        assert document.photo.source_chroma is None
        self.asked += 1
        return self.everywhere(12, 16)

    def everywhere(self, height, width):
        shares = np.broadcast_to(self.shares[:, None, None], (COUNT, height, width))
        return Answer(np.zeros((2, 4 * height, 4 * width), np.float32), shares.astype(np.float32))


def album(folder, *colours):
    """Photos half of one colour and half of another, in tones from dark to light."""
    folder.mkdir(exist_ok=True)
    light = np.tile(np.linspace(20, 80, 64, dtype=np.float32), (48, 1))
    for number, (one, other) in enumerate(colours):
        ab = np.zeros((48, 64, 2), np.float32)
        ab[:24], ab[24:] = one, other
        rgb = lab_to_srgb(np.dstack([light, ab])).clip(0, 1)
        Image.fromarray((rgb * 255 + 0.5).astype(np.uint8)).save(folder / f"{number}.png")
    return sorted(folder.iterdir())


def mean_pull(own, engine):
    light = np.tile(np.linspace(20, 80, 64, dtype=np.float32), (48, 1))
    return own.pull(engine.everywhere(12, 16), light, OWN_DECODE, ()).mean((1, 2))


BROWNS = [
    ((22, 24), (-16, 20)),
    ((20, 22), (-18, 22)),
    ((24, 22), (-17, 24)),
    ((19, 25), (-18, 18)),
]


def test_colours_of_ones_own_draw_gently_towards_them(tmp_path):
    engine, look = Expecting(), Look("any")
    own = learn_own_colours(album(tmp_path / "own", *BROWNS), engine, look)
    assert own.helps
    a, b = mean_pull(own, engine)
    assert 2 < b < 15
    assert abs(a) < 3
    assert np.abs(own.log_ratios).max() <= np.log(LARGEST)
    again = learn_own_colours(album(tmp_path / "own", *BROWNS), engine, look)
    assert np.array_equal(own.log_ratios, again.log_ratios)
    assert own.digest == again.digest


def test_photos_that_do_not_agree_change_nothing(tmp_path):
    """Each photo says something else, so what the others say does not help it."""
    pairs = [((25, -25), (-15, -35)), ((-30, 25), (20, 35))]
    own = learn_own_colours(album(tmp_path / "own", *pairs), Expecting(), Look("any"))
    assert not own.helps
    assert np.abs(mean_pull(own, Expecting())).max() == 0


def test_one_photo_alone_proves_nothing(tmp_path):
    assert not learn_own_colours(album(tmp_path / "own", BROWNS[0]), Expecting(), Look("any")).helps


def test_what_was_learnt_is_kept_by_content_and_damage_is_made_good(tmp_path):
    photos, engine = album(tmp_path / "own", *BROWNS[:2]), Expecting()
    first = learn_own_colours(photos, engine, Look("any"), tmp_path)
    asked = engine.asked
    second = learn_own_colours(photos, engine, Look("any"), tmp_path)
    assert engine.asked == asked
    assert np.array_equal(first.log_ratios, second.log_ratios)
    (kept,) = tmp_path.glob(".tintype-own-colours-*.npy")
    for damage in (b"", b"\x93NUMPY nonsense", kept.read_bytes()[:-9]):
        kept.write_bytes(damage)
        again = learn_own_colours(photos, engine, Look("any"), tmp_path)
        assert np.array_equal(first.log_ratios, again.log_ratios)
    album(tmp_path / "own", *BROWNS[1:3])
    assert learn_own_colours(photos, engine, Look("any"), tmp_path).digest != first.digest


def test_what_has_no_colours_is_left_out(tmp_path):
    photos = album(tmp_path / "own", *BROWNS[:2])
    Image.new("L", (40, 30), 90).save(tmp_path / "grey.png")
    sepia = np.outer(np.linspace(60, 200, 30), np.ones(40))[..., None] * np.array([1, 0.9, 0.7])
    Image.fromarray(sepia.astype(np.uint8)).save(tmp_path / "sepia.png")
    (tmp_path / "broken.jpg").write_bytes(b"none")
    others = [tmp_path / "grey.png", tmp_path / "sepia.png", tmp_path / "broken.jpg"]
    engine, look = Expecting(), Look("any")
    mixed = learn_own_colours([*photos, *others], engine, look)
    assert np.array_equal(mixed.log_ratios, learn_own_colours(photos, engine, look).log_ratios)
    with pytest.raises(PhotoError, match="is in colour"):
        learn_own_colours(others, engine, look)


def test_a_model_without_shares_says_so(tmp_path):
    with pytest.raises(ModelError, match=r"'Made by code' states no shares of colours"):
        learn_own_colours(album(tmp_path / "own", BROWNS[0]), Expecting(bins=False), Look("any"))
    own = OwnColours("any", np.zeros((BANDS, COUNT), np.float32), "")
    with pytest.raises(ValueError, match="no distribution"):
        own.pull(
            Answer(np.zeros((2, 4, 4), np.float32)), np.zeros((4, 4), np.float32), OWN_DECODE, ()
        )
