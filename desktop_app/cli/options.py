"""Options that several commands share, and the checks that make wrong ones an error of usage."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from core.document import Look
    from core.propagation.alternatives import Method

OWN = "tintype"
"""The program's own propagation."""


class Bits(StrEnum):
    eight = "8"
    sixteen = "16"


class Profile(StrEnum):
    srgb = "srgb"
    source = "source"


Photo = Annotated[Path, typer.Argument(metavar="PHOTO", show_default=False)]
Out = Annotated[Path, typer.Option("--output", "-o", metavar="OUT", show_default=False)]
Model = Annotated[str | None, typer.Option(metavar="NAME", help="The model, see `tintype models`.")]
Device = Annotated[str, typer.Option(metavar="DEVICE", help="auto, cpu, cuda, directml or coreml.")]
Threads = Annotated[
    int | None,
    typer.Option(min=1, metavar="N", help="Processor threads; all of them if not given."),
]
Quality = Annotated[
    int, typer.Option(min=1, max=100, metavar="1..100", help="Of JPEG and WebP files.")
]
BitsPerChannel = Annotated[
    Bits | None, typer.Option("--bits", help="Per channel; the photo's own if not given.")
]
ColourProfile = Annotated[Profile, typer.Option(help="Colour space of the result.")]
Propagation = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Another way of spreading hints, for comparison: optimisation, geodesic-blending, ...",
    ),
]
Family = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Family colours, as the editor exports them, that hints may name: "
        '{"family": "Rosa\'s coat"} in place of "color".',
    ),
]
WithSidecar = Annotated[
    bool,
    typer.Option(
        "--sidecar",
        help="Also write PICTURE.tintype.json, from which `tintype render` makes the same bytes again.",
    ),
]
Prior = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Colour photos of yours (same family, place or film), towards whose colours all results are "
        "drawn a little; for models that state shares of colours.",
    ),
]
Reference = Annotated[
    Path | None,
    typer.Option(
        metavar="PHOTO", help="A colour photo whose colours go to what looks alike in every photo."
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Answer in JSON on stdout.")]


def read_device(name: str) -> str:
    """Raises BadParameter for a device that no machine has."""
    from core.errors import ModelError
    from core.models.devices import check_device

    try:
        return check_device(name)
    except ModelError as fault:
        raise typer.BadParameter(str(fault), param_hint="--device") from fault


def read_propagation(name: str) -> Method | None:
    """Another method of spreading hints, or None for our own. Raises BadParameter for an unknown one."""
    if name == OWN:
        return None
    # Brings scipy with it, which nothing else here does.
    from core.propagation.alternatives import METHODS

    methods = {
        known.replace(",", "").replace(" ", "-"): method for known, method in METHODS.items()
    }
    if name not in methods:
        raise typer.BadParameter(
            f"'{name}' is none of {', '.join(methods)}.", param_hint="--propagation"
        )
    return methods[name]


def check_sidecar(wanted: bool, propagation: str) -> None:
    """Raises BadParameter for a way of spreading hints that a sidecar does not know."""
    if wanted and propagation != OWN:
        raise typer.BadParameter(
            "A sidecar knows the program's own way of spreading hints only.", param_hint="--sidecar"
        )


def read_look(settings: Sequence[str], model: str | None) -> Look:
    """A look from 'name=value' words (several may be joined by commas) and a model's name.

    Raises BadParameter for what no look has, ModelError if no model is installed.
    """
    from core.document.look import RANGES, Look
    from core.errors import TintypeError

    values: dict[str, float] = {}
    for word in (part for setting in settings for part in setting.split(",")):
        name, equals, number = (side.strip() for side in word.partition("="))
        if not equals or name not in RANGES:
            known = ", ".join(f"{n}={low:g}..{high:g}" for n, (low, high) in RANGES.items())
            raise typer.BadParameter(
                f"'{word}' is no setting of a look; known are {known}.", param_hint="--look"
            )
        try:
            values[name] = float(number)
        except ValueError as fault:
            raise typer.BadParameter(
                f"'{number}' is not a number (in '{word}').", param_hint="--look"
            ) from fault
    chosen = model_name(model)
    try:
        return Look(model=chosen, **values)
    except TintypeError as fault:
        raise typer.BadParameter(str(fault), param_hint="--look") from fault


def model_name(wish: str | None) -> str:
    """The wished model's name, or the default one's. Raises BadParameter, ModelError."""
    from core.models.card import default_model, list_models

    default = default_model().name
    known = [card.name for card in list_models()]
    if wish is not None and wish not in known:
        raise typer.BadParameter(
            f"There is no model '{wish}'; installed are {', '.join(known)}.", param_hint="--model"
        )
    return wish or default
