"""Write a file whole or not at all.

An unfinished file is locked while it is written: what a killed program leaves is one that nobody holds,
and goes when something is next written into its folder.
"""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import re
import secrets
import shutil
import stat
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

from core.errors import ExportError, TintypeError
from core.file_lock import FileLock

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
_HERE = f"{zlib.crc32(platform.node().encode()) & 0xFFFF:04x}"
"""This machine, in the names of its unfinished files: another one's locks may not be seen from here."""
_UNFINISHED = re.compile(rf"\..+\.{_HERE}[0-9a-f]{{4}}\.part", re.DOTALL)
_TRIES = 100
_AGAIN = 60.0
"""Seconds until a folder is swept once more."""
_REST = 60.0 if sys.platform == "win32" else 0.0
"""Seconds that an unfinished file must have been left alone: Windows renames none that is locked."""
_swept: dict[Path, float] = {}


@contextlib.contextmanager
def replacing(path: Path, error_type: type[TintypeError] = ExportError) -> Iterator[Path]:
    """Give a new empty file beside `path` to write to; on success it takes the place of `path`.

    On any error, Cancelled included, it is removed and `path` stays what it was. An OSError, and a
    failed write on a full disk, become an error_type with one sentence.
    """
    try:
        if path.is_dir():
            raise error_type(f"{path.name} cannot be written: there is a folder of that name.")
        _sweep(path.parent)
        temporary, lock = _begin(path)
    except (OSError, ValueError) as error:
        raise error_type(_sentence(path, error)) from error
    try:
        yield temporary
        with temporary.open("r+b") as file:
            os.fsync(file.fileno())
        if path.exists():
            os.chmod(temporary, stat.S_IMODE(path.stat().st_mode))
        if lock is not None and sys.platform == "win32":
            lock.release()
        os.replace(temporary, path)
    except OSError as error:
        raise error_type(_sentence(path, error)) from error
    finally:
        if lock is not None and sys.platform == "win32":
            lock.release()
        with contextlib.suppress(OSError):
            temporary.unlink()
        if lock is not None:
            lock.release()
    _sync_folder(path.parent)


def refuse_place(path: Path, error_type: type[TintypeError] = ExportError) -> None:
    """Raise error_type, as `replacing` would, if no file can be begun beside `path`; nothing is left there."""
    try:
        temporary, lock = _begin(path)
    except (OSError, ValueError) as error:
        raise error_type(_sentence(path, error)) from error
    if lock is not None and sys.platform == "win32":
        lock.release()
    with contextlib.suppress(OSError):
        temporary.unlink()
    if lock is not None:
        lock.release()


def _begin(path: Path) -> tuple[Path, FileLock | None]:
    """A new empty file beside path, and its lock; None on a disk that knows no locks. Raises OSError."""
    for _ in range(_TRIES):
        temporary = path.with_name(f".{path.name[:80]}.{_HERE}{secrets.token_hex(2)}.part")
        try:
            # Made by hand, not by tempfile, so that the person's own default permissions hold.
            return temporary, FileLock(temporary, os.O_CREAT | os.O_EXCL, 0o666)
        except (FileExistsError, BlockingIOError):  # or another program is sweeping just there
            continue
        except OSError:
            if not temporary.exists():
                raise
            return temporary, None
    raise FileExistsError(errno.EEXIST, "too many unfinished files lie there", str(path))


def _sweep(folder: Path) -> None:
    """Remove the unfinished files that programs on this machine left in the folder when they were killed.

    One that is being written is locked; where there are no locks nothing is removed.
    """
    now = time.monotonic()
    if now - _swept.get(folder, -_AGAIN) < _AGAIN:
        return
    _swept[folder] = now
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _UNFINISHED.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                _remove_abandoned(Path(entry.path))


def _remove_abandoned(path: Path) -> None:
    with contextlib.suppress(OSError):
        if _REST and time.time() - path.stat().st_mtime < _REST:
            return
        lock = FileLock(path, 0)
        try:
            if sys.platform == "win32":
                lock.release()
            path.unlink()
        finally:
            lock.release()


def full_disk(path: Path) -> bool:
    """True if there is hardly any room left where `path` lies."""
    free = free_bytes(path.parent)
    return free is not None and free < _FULL


def free_bytes(folder: Path) -> int | None:
    """The room on the disk; None for a folder that tells of none (not there, or no disk: /proc)."""
    try:
        usage = shutil.disk_usage(folder)
    except (OSError, ValueError):
        return None
    return usage.free if usage.total > 0 else None


def cause_of(error: BaseException) -> str:
    """Why a file could not be written, as a clause: "the disk is full"."""
    cause = _CAUSES.get(getattr(error, "errno", None) or 0)
    if cause is None:
        text = getattr(error, "strerror", None) or "its name is not a valid one"
        cause = f"{text[:1].lower()}{text[1:]}"
    return cause


def _sentence(path: Path, error: Exception) -> str:
    cause = cause_of(error)
    if getattr(error, "errno", None) == errno.ENOENT and path.parent.is_dir():
        cause = "no files can be made in that folder"
    return f"{path.name} cannot be written: {cause}."


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can open folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
