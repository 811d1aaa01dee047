"""Models with and without hints, bins, temperature, features, at any multiple; cards that lie."""

import dataclasses

import numpy as np
import pytest

from core.errors import ModelError
from core.models.colorizer import Colorizer

KINDS = {
    "ab only": {},
    "bins": {"bins": True, "temperature": True},
    "bins at a fixed temperature": {"bins": True},
    "full": {"channels": 4, "bins": True, "temperature": True, "features": True},
    "multiple of 4": {"multiple": 4},
    "multiple of 256": {"channels": 4, "multiple": 256, "features": True},
}
SIZES = [(64, 64), (61, 90), (1, 1), (257, 30)]


def ramp(height, width):
    return np.tile(np.linspace(5, 95, width, dtype=np.float32), (height, 1))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_answers_with_what_it_has(forge, kind):
    colorizer = Colorizer(forge("kind", **kind), "cpu", 1)
    assert colorizer.takes_hints == (kind.get("channels") == 4)
    for height, width in SIZES:
        answer = colorizer.colorize(ramp(height, width))
        quarter = (-(-height // 4), -(-width // 4))
        assert answer.chroma.shape == (2, height, width)
        assert answer.scene == {}
        if kind.get("bins"):
            assert answer.distribution.shape == (313, *quarter)
            assert np.allclose(answer.distribution.sum(0), 1, atol=1e-4)
        else:
            assert answer.distribution is None
        assert (answer.features is not None) == kind.get("features", False)
        if answer.features is not None:
            assert answer.features.shape == (1, *quarter)


def test_the_border_that_fills_up_the_multiple_does_not_show(forge):
    small, large = (Colorizer(forge(f"m{m}", multiple=m), "cpu", 1) for m in (4, 256))
    luminance = ramp(70, 100)
    assert np.array_equal(small.colorize(luminance).chroma, large.colorize(luminance).chroma)


def test_a_hint_map_goes_only_where_hints_are_taken(forge):
    hints = np.zeros((3, 32, 32), np.float32)
    hints[:, 8:16, 8:16] = np.array([0.5, -0.25, 1], np.float32)[:, None, None]
    chroma = Colorizer(forge("four", channels=4), "cpu", 1).colorize(ramp(32, 32), hints).chroma
    assert np.allclose(chroma[:, 8:16, 8:16], np.array([55, -27.5])[:, None, None], atol=1e-4)
    with pytest.raises(ValueError, match="takes no hint map"):
        Colorizer(forge("one"), "cpu", 1).colorize(ramp(32, 32), hints)


def test_temperature_reaches_only_graphs_that_take_it(forge):
    def change(**kind):
        colorizer = Colorizer(forge("t", bins=True, **kind), "cpu", 1)
        cold, warm = (colorizer.colorize(ramp(32, 32), None, t).chroma for t in (0.3, 1.0))
        return np.abs(cold - warm).max()

    assert change(temperature=True) > 5
    assert change() == 0


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"outputs": {"chroma": "ab", "distribution": "x"}},
         r"model\.onnx names the output 'distribution', which its graph does not give\.$"),
        ({"outputs": {"chroma": "ab", "scene": "x"}}, "names the output 'scene'"),
        ({"inputs": {"input": "(N, 1, H, W)", "tau": "x"}},
         "names the input 'tau', which its graph does not take"),
        ({"inputs": {"input": "(N, 4, H, W) float32"}}, "says 4 input channels, its graph has 1"),
    ],
)  # fmt: skip
def test_a_card_that_promises_what_the_graph_lacks_is_one_sentence(forge, fields, why):
    card = forge("liar", **fields)
    with pytest.raises(ModelError, match=why) as caught:
        Colorizer(card, "cpu", 1)
    assert "\n" not in str(caught.value)


def test_an_input_that_the_card_does_not_name_is_an_error(forge):
    card = forge("shy", bins=True, temperature=True)
    card = dataclasses.replace(card, inputs={"input": card.inputs["input"]})
    with pytest.raises(ModelError, match="does not name the input 'temperature'"):
        Colorizer(card, "cpu", 1)


def test_channels_that_nobody_can_feed_are_an_error(forge):
    with pytest.raises(ModelError, match=r"shape \(N, 3, H, W\); this program can feed"):
        Colorizer(forge("rgb", channels=3), "cpu", 1)


def test_a_wrong_multiple_is_one_sentence(forge):
    card = forge("stiff", multiple=256)
    card = dataclasses.replace(card, size=dataclasses.replace(card.size, multiple=8))
    with pytest.raises(ModelError, match=r"model\.onnx cannot be run") as caught:
        Colorizer(card, "cpu", 1)
    assert "\n" not in str(caught.value)


def test_a_network_answering_in_another_shape_is_caught(forge):
    colorizer = Colorizer(forge("one"), "cpu", 1)

    class Session:
        def run(self, names, feeds, options=None):
            return [np.zeros((1, 2, 4, 4), np.float32)]

    colorizer._running = dataclasses.replace(colorizer._running, session=Session())
    with pytest.raises(ModelError, match=r"'chroma' of shape \(1, 2, 4, 4\) instead of"):
        colorizer.colorize(ramp(32, 32))
