"""A larger `tint` that starts as the smaller one it grew from, so that what was learnt is not lost.

Function-preserving growth after Chen, Goodfellow, Shlens, *Net2Net*, ICLR 2016, with fresh channels
in place of their copied ones: old outputs take nothing from new channels at first (those weights are
0), new channels take what they like from old ones, and added residual and attention blocks start as
the identity. One thing changes at once: layer norm in the attention blocks has more channels to look
at, so the grown network differs a little from the small one until it has trained for some steps.
"""

from __future__ import annotations

import re

import torch
from torch import Tensor

from training.networks.tint import Tint, TintConfig

_Parts = tuple[int, ...]
_WHOLE: tuple[_Parts, _Parts] = ((), ())
_FACTS = ("bins", "log_weights")
_FAINT = 0.1
"""Share of their usual size at which new dimensions of the hint embedding start: larger ones would
change which hint is near, none at all would never get a gradient."""


@torch.no_grad()
def grow(large: Tint, small: Tint) -> None:
    """Put the weights of `small` into the freshly made `large`, in place.

    The colour prior of `large` stays, and its scene rows if the numbers of scenes differ. Raises
    ValueError if `large` is narrower or shallower anywhere, or has other hint heads or other channels
    per attention head.
    """
    _check(large.config, small.config)
    before, after = _parts(small.config), _parts(large.config)
    old, new = small.state_dict(), large.state_dict()
    for name, values in new.items():
        key = _key(name)
        if name not in old:
            if key.startswith("attention.position."):
                values.zero_()  # the rest of an added block is the identity already
            continue
        source = old[name]
        if key in _FACTS or (key.startswith("scene.") and len(source) != len(values)):
            continue
        if values.ndim == 0:
            values.copy_(source)
            continue
        old_parts, new_parts = before.get(key, _WHOLE), after.get(key, _WHOLE)
        rows = _places(source.shape[0], values.shape[0], old_parts[0], new_parts[0])
        if key == "embed.weight":
            values *= _FAINT
        if values.ndim == 1:
            values[rows] = source
            continue
        columns = _places(source.shape[1], values.shape[1], old_parts[1], new_parts[1])
        values[rows] = 0
        values[rows[:, None], columns] = source
    large.load_state_dict(new)


def _check(large: TintConfig, small: TintConfig) -> None:
    widths = [*zip(large.widths, small.widths, strict=True)]
    widths += [*zip(large.blocks, small.blocks, strict=True)]
    widths += [
        (large.attention_blocks, small.attention_blocks),
        (large.attention_heads, small.attention_heads),
        (large.global_width, small.global_width),
        (large.decoder_width, small.decoder_width),
        (large.embedding, small.embedding),
    ]
    per_head = [c.widths[4] // c.attention_heads for c in (large, small)]
    same = large.hint_heads == small.hint_heads and per_head[0] == per_head[1]
    if not same or any(new < old for new, old in widths):
        raise ValueError("A network can only grow from a smaller one of the same family.")


def _key(name: str) -> str:
    """The name without the numbers of attention blocks, which are all alike."""
    return re.sub(r"^attention\.\d+\.", "attention.", name)


def _parts(config: TintConfig) -> dict[str, tuple[_Parts, _Parts]]:
    """Of layers whose output or input channels are several things in a row: how many of each."""
    _, w1, w2, w3, w4 = config.widths
    width, hints = config.decoder_width, 3 * config.hint_heads
    thrice = (w4,) * 3
    parts: dict[str, tuple[_Parts, _Parts]] = {
        "attention.qkv.weight": (thrice, ()),
        "attention.qkv.bias": (thrice, ()),
        "merge8.0.0.weight": ((), (w3 // 2, w3)),
        "merge4.0.0.weight": ((), (width, w2)),
        "blend.0.0.weight": ((), (width, hints)),
        "detail.0.0.weight": ((), (16, w1, 2)),
    }
    for at, channels in ((16, w4), (8, w3), (4, width)):
        parts[f"film{at}.linear.weight"] = parts[f"film{at}.linear.bias"] = ((channels,) * 2, ())
    return parts


def _places(old: int, new: int, old_parts: _Parts, new_parts: _Parts) -> Tensor:
    """Where the `old` channels go among the `new` ones: each part to the start of its part."""
    old_parts, new_parts = old_parts or (old,), new_parts or (new,)
    starts = [sum(new_parts[:i]) for i in range(len(new_parts))]
    pairs = zip(starts, old_parts, strict=True)
    return torch.cat([start + torch.arange(count) for start, count in pairs])
