"""Commands about photos."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from training.data.presets import Made

_CACHE = typer.Argument(exists=True, file_okay=False, help="Cache of photos.")
_OUT = typer.Option("--out", "-o", help="Folder to write the views to.")
_SEED = typer.Option(help="Another seed, another choice.")


class Preset(StrEnum):
    garden2 = "garden2"
    faces10x = "faces10x"
    mix = "mix"


def cache(
    photos: Annotated[
        list[Path], typer.Argument(exists=True, help="Folders or uncompressed tar files of photos.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder to write the cache to.")],
    manifest: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="CSV: file, scene, licence_class."),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(help="Leave out a licence class of the manifest; may be repeated."),
    ] = None,
    short_side: Annotated[
        int, typer.Option(min=32, max=2048, help="Largest short side that is kept, px.")
    ] = 208,
) -> None:
    """Decode photos once into a cache that training reads.

    Example: python -m training cache train-*.tar --manifest photos.csv --without research-only
    -o cache-train
    """
    from tqdm import tqdm

    from training.data.cache import PhotoCache, build
    from training.data.sources import list_photos

    sources = list_photos(photos, manifest, frozenset(without or ()))
    if not sources:
        raise ValueError("There is no photo to put into the cache.")
    with tqdm(total=len(sources), unit=" photos", disable=None) as bar:
        build(sources, out, short_side, lambda number: bar.update(number - bar.n))
    made = PhotoCache(out)
    skipped = len(sources) - len(made)
    more = f", {skipped} unreadable (see {out / 'skipped.txt'})" if skipped else ""
    typer.echo(f"{len(made)} photos in {out}{more}; licence classes {made.licence_classes}")


def split(
    photos: Annotated[Path, _CACHE],
    out: Annotated[Path, _OUT],
    shares: Annotated[
        str, typer.Option(help="train/validation/test, or train/test such as 9:1.")
    ] = "70/10/20",
    seed: Annotated[int, _SEED] = 0,
) -> None:
    """Split a cache into train, validation and test, evenly over the scenes.

    They are views: folders to be given wherever a cache is asked for, without a copy of the pixels.
    Photos with identical pixels never land on two sides.

    Example: python -m training split cache-all -o sets --shares 70/10/20 --seed 0
    """
    from training.data.cache import PhotoCache
    from training.data.splits import parse_shares, write_split

    for name, count in write_split(PhotoCache(photos), out, parse_shares(shares), seed).items():
        typer.echo(f"{count} photos in {out / name}")


def preset(
    name: Annotated[Preset, typer.Argument(help="Which set of photos.")],
    photos: Annotated[Path, _CACHE],
    out: Annotated[Path, _OUT],
    scene: Annotated[str, typer.Option(help="garden2: one of the two scenes.")] = "garden",
    other: Annotated[
        str | None, typer.Option(help="garden2: the other scene; default the largest.")
    ] = None,
    people: Annotated[
        list[str] | None, typer.Option(help="faces10x: a scene that shows people; repeatable.")
    ] = None,
    shares: Annotated[
        str, typer.Option(help="mix: proportions of sport, landscape and everything else.")
    ] = "1:1:1",
    seed: Annotated[int, _SEED] = 0,
) -> None:
    """Choose a photo set of the sources, scaled to the photos that are there, as views of a cache.

    garden2: two scenes, as many photos of each. faces10x: people, 9:1 for training and test, each
    training photo ten times an epoch. mix: sport, landscape and everything else.

    Example: python -m training preset garden2 cache-all -o garden --scene garden --other forest
    """
    from training.data import presets
    from training.data.cache import PhotoCache

    opened = PhotoCache(photos)
    made: Made
    if name == Preset.garden2:
        made = presets.garden2(opened, out, scene, other, seed)
    elif name == Preset.faces10x:
        made = presets.faces10x(opened, out, people or presets.FACES, seed)
    else:
        made = presets.mix(opened, out, _numbers(shares), seed)
    typer.echo(f"{name.value}: {made.words}")
    for side, count in made.counts.items():
        typer.echo(f"{count} photos in {out / side}")


def _numbers(text: str) -> list[float]:
    try:
        return [float(part) for part in text.replace("/", ":").split(":")]
    except ValueError as fault:
        raise ValueError(f"'{text}' are no proportions; write three, such as 1:1:1.") from fault
