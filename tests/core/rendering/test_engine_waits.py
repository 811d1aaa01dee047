"""What of the engine waits for what."""

import threading

import numpy as np

from core.imaging import photo_from_array
from core.models.card import default_model
from core.rendering import Engine, engine


def test_a_photo_is_prepared_while_the_network_still_loads(monkeypatch):
    begun, may_end = threading.Event(), threading.Event()

    class Slow:
        def __init__(self, *_args):
            begun.set()
            may_end.wait(60)

    monkeypatch.setattr(engine, "Colorizer", Slow)
    made = Engine("cpu", 1)
    loading = threading.Thread(target=made.colorizer, args=(default_model().name,))
    loading.start()
    ready = []
    photo = photo_from_array(np.zeros((8, 8), np.uint8), "p")
    preparing = threading.Thread(target=lambda: ready.append(made.prepare(photo)))
    try:
        assert begun.wait(60)
        preparing.start()
        preparing.join(10)
        assert [one.photo for one in ready] == [photo]
    finally:
        may_end.set()
        loading.join()
        preparing.join()
