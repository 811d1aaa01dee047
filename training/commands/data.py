"""Commands about photos."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


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
    from training.data.cache import PhotoCache, build, list_photos

    sources = list_photos(photos, manifest, frozenset(without or ()))
    if not sources:
        raise ValueError("There is no photo to put into the cache.")

    def report(number: int) -> None:
        if number % 1000 == 0 or number == len(sources):
            typer.echo(f"{number} of {len(sources)}")

    build(sources, out, short_side, report)
    made = PhotoCache(out)
    skipped = len(sources) - len(made)
    more = f", {skipped} unreadable (see {out / 'skipped.txt'})" if skipped else ""
    typer.echo(f"{len(made)} photos in {out}{more}; licence classes {made.licence_classes}")
