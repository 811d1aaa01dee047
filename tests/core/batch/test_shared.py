"""What guides all photos of a series: it decides the results, and hints of a photo's own come first."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import skimage.data
from PIL import Image

from core.batch.plan import is_whole
from core.batch.recipe import Recipe
from core.batch.shared import Shared, share
from core.document import Document, Look
from core.errors import PhotoError
from core.hints.hint import Hint
from core.imaging import ExportOptions, open_photo, photo_from_array, write_picture
from core.job import quiet
from core.models.card import default_model
from core.rendering import PreparedPhoto


class Preparing:
    """As much of an engine as a reference photo needs."""

    followed: object = "unset"

    def use_own_colours(self, own: object) -> None:
        self.followed = own

    def prepare(self, photo, job=None):
        return PreparedPhoto(photo)

    def care(self, prepared):
        return SimpleNamespace(photo_share=None)


@pytest.fixture
def coloured(tmp_path: Path) -> Path:
    path = tmp_path / "reference.png"
    Image.fromarray(skimage.data.astronaut()[::2, ::2]).save(path)
    return path


def test_a_reference_photo_gives_hints_except_near_ones_own(tmp_path, coloured):
    engine = Preparing()
    shared = share(None, coloured, engine, Look("any"), None, quiet())
    assert engine.followed is None
    Image.open(coloured).convert("L").save(tmp_path / "grey.png")
    document = Document(open_photo(tmp_path / "grey.png"), Look("any"))
    free = shared.guided(document, engine, quiet())
    assert len(free.hints) >= 3
    assert len({hint.id for hint in free.hints}) == len(free.hints)
    taken = free.hints[0].points[0]
    own = document.add_hint(Hint("neutral", (taken,), 4.0))
    both = shared.guided(own, engine, quiet())
    assert both.hints[0].kind == "neutral"
    assert all(hint.points[0] != taken for hint in both.hints[1:])
    again = shared.guided(document, engine, quiet())
    assert again.hints == free.hints


def test_what_was_shared_decides_whether_work_is_done_again():
    look = Look(default_model().name)
    made = [
        Recipe(None, look, ExportOptions(), None, shared=shared).digest(None)
        for shared in (None, Shared("one"), Shared("other"), Shared("one"))
    ]
    assert made[1] == made[3]
    assert len(set(made)) == 3


def test_a_grey_reference_and_an_empty_folder_are_one_sentence(tmp_path):
    Image.new("L", (40, 30), 120).save(tmp_path / "grey.png")
    with pytest.raises(PhotoError, match="must be a colour photo"):
        share(None, tmp_path / "grey.png", Preparing(), Look("any"), None, quiet())
    (tmp_path / "empty").mkdir()
    with pytest.raises(PhotoError, match=r"no photo in .*empty to learn"):
        share(tmp_path / "empty", None, Preparing(), Look("any"), tmp_path / "new", quiet())


def test_an_avif_file_that_broke_off_is_not_whole(tmp_path):
    rgb = skimage.data.astronaut()[::8, ::8]
    path = tmp_path / "a.avif"
    write_picture(path, rgb, photo_from_array(rgb, "a"), ExportOptions(bits=8))
    assert is_whole(path)
    path.write_bytes(path.read_bytes()[:-1])
    assert not is_whole(path)
    path.write_bytes(np.random.default_rng(0).bytes(4) + b"ftyp" + bytes(20))
    assert not is_whole(path)
