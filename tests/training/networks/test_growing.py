"""A larger `tint` grown from a smaller one."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from training.networks.growing import grow
from training.networks.tint import SMALL, Tint, TintConfig

LITTLE = TintConfig(
    widths=(8, 8, 16, 16, 16), blocks=(0, 1, 0, 1), attention_blocks=1, attention_heads=2,
    global_width=16, decoder_width=16, embedding=4, scenes=3,
)  # fmt: skip
LARGE = TintConfig(
    widths=(16, 16, 24, 32, 24), blocks=(1, 2, 1, 2), attention_blocks=2, attention_heads=3,
    global_width=24, decoder_width=32, embedding=8, scenes=3,
)  # fmt: skip


def _stirred(config: TintConfig) -> Tint:
    """A network in evaluation mode, none of whose weights and statistics are at their start."""
    torch.manual_seed(1)
    network = Tint(config)
    with torch.no_grad():
        for values in network.parameters():
            values += 0.1 * torch.randn_like(values)
        for name, values in network.named_buffers():
            if name.endswith("running_mean"):
                values.normal_(0, 0.1)
            elif name.endswith("running_var"):
                values.uniform_(0.5, 1.5)
    return network.eval()


def _picture(size: int = 64) -> torch.Tensor:
    torch.manual_seed(2)
    x = torch.rand(2, 4, size, size) * 2 - 1
    x[:, 3] = 0
    x[:, 3, 20:24, 30:34] = 1
    x[:, 1:3] *= x[:, 3:]
    return x


def _without_attention(config: TintConfig) -> TintConfig:
    return dataclasses.replace(config, attention_blocks=0)


def test_growing_keeps_every_answer() -> None:
    # Layer norm is the one part that sees the new channels at once, so it is left out here.
    small, large = _stirred(_without_attention(LITTLE)), Tint(_without_attention(LARGE)).eval()
    grow(large, small)
    with torch.no_grad():
        before, after = small(_picture(), 1.0), large(_picture(), 1.0)
    torch.testing.assert_close(after.logits, before.logits, atol=2e-4, rtol=1e-4)
    torch.testing.assert_close(after.scene, before.scene, atol=2e-4, rtol=1e-4)
    # New embedding dimensions start faint, not absent: hints look almost as near as they did.
    assert (after.ab - before.ab).abs().mean() < 0.5
    torch.testing.assert_close(after.features[:, :4], before.features, atol=2e-4, rtol=1e-4)


def test_growing_with_attention_stays_close() -> None:
    small, large = _stirred(LITTLE), Tint(LARGE).eval()
    fresh = Tint(LARGE).eval()
    grow(large, small)
    with torch.no_grad():
        wanted = small(_picture(), 1.0).logits
        off = (large(_picture(), 1.0).logits - wanted).std()
        assert off < 0.5 * (fresh(_picture(), 1.0).logits - wanted).std()


def test_every_new_weight_can_learn() -> None:
    large = Tint(_without_attention(LARGE))
    grow(large, _stirred(_without_attention(LITTLE)))
    optimizer = torch.optim.SGD(large.parameters(), lr=1e-2)
    for _ in range(3):
        answer = large.train()(_picture(), 1.0)
        loss = -answer.logits.log_softmax(1)[:, 5].mean() + answer.ab.square().mean() / 100
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    for part in ("stem.0", "down4.0.0", "merge8.0.0", "blend.0.0"):
        gradient = large.get_submodule(part).weight.grad
        assert gradient is not None
        assert (gradient.flatten(1).abs().sum(1) > 0).all(), part


def test_the_shipped_sizes_fit() -> None:
    grow(Tint(scenes=2), Tint(SMALL, scenes=5))


@pytest.mark.parametrize(
    "changed",
    [{"decoder_width": 8}, {"attention_heads": 2}, {"hint_heads": 3}, {"blocks": (0, 0, 1, 1)}],
)
def test_only_a_larger_one_of_the_family_can_grow(changed: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="only grow from a smaller"):
        grow(Tint(dataclasses.replace(LARGE, **changed)), Tint(LITTLE))  # type: ignore[arg-type]
