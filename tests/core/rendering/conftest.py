"""A real photograph, a real model: what rendering is for."""

import numpy as np
import pytest
import skimage.data
from PIL import Image

from core.document import Document
from core.imaging import photo_from_array
from core.rendering import Engine


@pytest.fixture(scope="session")
def colours():
    """True colours (h, w, 3) uint8 of a portrait."""
    return np.asarray(Image.fromarray(skimage.data.astronaut()).crop((60, 0, 380, 256)))


@pytest.fixture(scope="session")
def portrait(colours):
    """Document of the same portrait in black and white, 320 x 256."""
    return Document(photo_from_array(np.asarray(Image.fromarray(colours).convert("L")), "portrait"))


@pytest.fixture(scope="session")
def engine():
    return Engine("cpu", 2)
