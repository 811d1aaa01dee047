"""`--init` with the weights of a smaller `tint`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from training import networks
from training.config import Config
from training.fitting.start import load_weights
from training.networks.tint import Tint, TintConfig

LARGER = TintConfig(
    widths=(8, 16, 24, 24, 24), blocks=(1, 1, 1, 0), attention_blocks=1, attention_heads=3,
    global_width=24, decoder_width=24, embedding=8, scenes=3,
)  # fmt: skip


def _never() -> torch.Tensor:
    raise AssertionError("a checkpoint needs no example")


def test_a_checkpoint_of_a_smaller_network_grows(tiny: Config, tmp_path: Path) -> None:
    small = networks.create("tiny", 1.0, 3)
    state = {"ema": small.state_dict(), "config": json.dumps(tiny.to_dict())}
    torch.save(state, tmp_path / "best.pt")
    large = Tint(LARGER)
    fresh = large.logits.weight.clone()
    load_weights(large, tmp_path / "best.pt", 3, _never)
    width = small.logits.weight.shape[1]
    assert torch.equal(large.logits.weight[:, :width], small.logits.weight)
    assert not large.logits.weight[:, width:].any()
    assert fresh[:, width:].any()


def test_a_larger_network_does_not_shrink(tiny: Config, tmp_path: Path) -> None:
    wide = networks.create("tiny", 1.0, 3)
    state = {"ema": wide.state_dict(), "config": json.dumps(tiny.to_dict())}
    torch.save(state, tmp_path / "best.pt")
    narrow = Tint(TintConfig(**{**LARGER.__dict__, "decoder_width": 8}))
    with pytest.raises(ValueError, match=r"best\.pt do not fit the network"):
        load_weights(narrow, tmp_path / "best.pt", 3, _never)
