"""Damage for files: to bytes, and to JSON that stays JSON."""

from __future__ import annotations

import json
import random
from typing import Any

INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_NESTED = tuple(
    n
    for d in (50, 900, 980, 990, 995, 1000, 100_000)
    for n in ("[" * d + "]" * d, '{"a":' * d + "1" + "}" * d)
)
_RAW = ("NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 5000, *_NESTED)
_SIGN = "@as it is {}@"
"""Stands for text that goes into the JSON as it is."""


def bytes_damaged(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """The content with one to six kinds of damage; heads are hit more often than the rest."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        if len(data) < 8:
            break
        end = min(len(data), chance.choice((64, 512, len(data))))
        at = chance.randrange(end)
        match chance.randrange(8):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at] = chance.randrange(256)
            case 2 | 3:
                width, order = chance.choice((1, 2, 4, 8)), chance.choice(("big", "little"))
                value = chance.choice(INTERESTING) & ((1 << 8 * width) - 1)
                data[at : at + width] = value.to_bytes(width, order)
            case 4:
                del data[at : at + chance.randrange(1, 64)]
            case 5:
                data[at:at] = data[at : at + chance.randrange(1, 64)]
            case 6:
                start = chance.randrange(len(other))
                data[at : at + 32] = other[start : start + 32]
            case 7:
                del data[chance.randrange(len(data)) :]
    return bytes(data)


def _odd(chance: random.Random) -> Any:
    """A value that nobody expects."""
    if chance.random() < 0.25:
        return _SIGN.format(chance.randrange(len(_RAW)))
    return chance.choice(
        (
            None, True, False, 0, -1, 1, 0.5, 313, 2**31, 2**63, -(2**63), 10**400, 1e308, -0.0, 5e-324,
            "", " ", "a", "a" * 100_000, "\n", "two\nlines. And more", "\x00", "\x1b[31m", "\u2028", "\u202e",
            "\ud800", "é" * 300, "../../etc/passwd", "/etc/passwd", "..", ".", "C:\\x", "con", "#3f5b3a",
            "#12", [], {}, [None], [[]], [0] * 5000, ["a", "a"], {"": ""}, {"a": {"b": []}},
        )
    )  # fmt: skip


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) inside."""
    found, waiting = [], [value]
    while waiting:
        one = waiting.pop()
        keys = one if isinstance(one, dict) else range(len(one)) if isinstance(one, list) else ()
        for key in keys:
            found.append((one, key))
            waiting.append(one[key])
    return found


def json_damaged(text: bytes, chance: random.Random) -> bytes:
    """The JSON object with one to four values replaced, removed, doubled or added; now and then in
    another encoding or with another object of the same names behind it."""
    values = json.loads(text)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        if not (places := _places(values)):
            break
        # Long lists must not hide the rest.
        top = [(one, key) for one, key in places if one is values]
        holder, key = chance.choice(chance.choice((top or places, places)))
        match chance.randrange(6):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, dict):
                name = _odd(chance)
                holder[name if isinstance(name, str) else "more"] = _odd(chance)
            case 2 if isinstance(holder, list):
                holder.extend(holder[:1000])
            case _:
                holder[key] = _odd(chance)
    written = json.dumps(values)
    for number, raw in enumerate(_RAW):
        written = written.replace(f'"{_SIGN.format(number)}"', raw, 1)
    match chance.randrange(12):
        case 0 if written.startswith("{"):
            written = written[:-1] + ", " + written[1:]
        case 1:
            return written.encode(chance.choice(("utf-16", "utf-32", "utf-8-sig")), "surrogatepass")
        case 2:
            return b"\xff\xfe"[: chance.randrange(3)] + written.encode()
    return written.encode()
