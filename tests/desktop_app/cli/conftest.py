from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image

from core.models.colorizer import Colorizer
from desktop_app.__main__ import main


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


Tintype = Callable[..., Ran]


_loaded = functools.cache(Colorizer)


@pytest.fixture(autouse=True)
def model_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The model stays loaded from test to test; everything else happens as in a program of its own."""
    monkeypatch.setattr("core.rendering.engine.Colorizer", _loaded)


@pytest.fixture
def tintype(capfd: pytest.CaptureFixture[str]) -> Tintype:
    """Runs `tintype ARGUMENTS` in this process."""

    def run(*arguments: str | Path) -> Ran:
        capfd.readouterr()
        status = main([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return Ran(status, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def portrait() -> np.ndarray:
    """(160, 128) uint8: a black-and-white crop of a person."""
    grey = Image.fromarray(skimage.data.astronaut()).convert("L").crop((128, 0, 384, 320))
    return np.asarray(grey.resize((128, 160)))


@pytest.fixture
def photo(tmp_path: Path, portrait: np.ndarray) -> Path:
    path = tmp_path / "collins.png"
    Image.fromarray(portrait).save(path)
    return path
