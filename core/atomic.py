"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from core.errors import ExportError, TintypeError

_CAUSES = {
    errno.EACCES: "you have no permission to write there",
    errno.EPERM: "you have no permission to write there",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file would be larger than this disk allows",
    errno.ENOENT: "its folder does not exist",
    errno.ENOTDIR: "its folder does not exist",
    errno.ENAMETOOLONG: "its name is too long",
}
_FULL = 1 << 20
"""With less room than this (bytes) after a failed write, the disk is called full."""


@contextlib.contextmanager
def replacing(path: Path, error_type: type[TintypeError] = ExportError) -> Iterator[Path]:
    """Give a new empty file beside `path` to write to; on success it takes the place of `path`.

    On any error, Cancelled included, it is removed and `path` stays what it was. An OSError, and a
    failed write on a full disk, become an error_type with one sentence.
    """
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        if path.is_dir():
            raise error_type(f"{path.name} cannot be written: there is a folder of that name.")
        # Made by hand, not by tempfile, so that the person's own default permissions hold.
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except (OSError, ValueError) as error:
        raise error_type(_sentence(path, error)) from error
    try:
        yield temporary
        with temporary.open("r+b") as file:
            os.fsync(file.fileno())
        if path.exists():
            os.chmod(temporary, stat.S_IMODE(path.stat().st_mode))
        os.replace(temporary, path)
    except OSError as error:
        raise error_type(_sentence(path, error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    _sync_folder(path.parent)


def full_disk(path: Path) -> bool:
    """True if there is hardly any room left where `path` lies."""
    try:
        return shutil.disk_usage(path.parent).free < _FULL
    except OSError:
        return False


def _sentence(path: Path, error: Exception) -> str:
    cause = _CAUSES.get(getattr(error, "errno", None) or 0)
    if cause is None:
        text = getattr(error, "strerror", None) or "its name is not a valid one"
        cause = f"{text[:1].lower()}{text[1:]}"
    return f"{path.name} cannot be written: {cause}."


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can open folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
