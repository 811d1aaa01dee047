"""A file's bytes, read where they are needed; and one sentence for each file that has none to give."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.errors import PhotoError
from core.imaging import vips
from core.job import Job

_BLOCK = 1 << 18
"""Bytes that a digest is made of at a time: making room for more would keep the interpreter for long."""
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Not blocking, since to open a pipe would otherwise wait for somebody to write into it."""
_CAUSES = {
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "its link leads back to itself",
    errno.ENXIO: "it is a pipe or a device",
    errno.ENODEV: "it is a pipe or a device",
}


class FileBytes:
    """What bytes are, for slices and len(), without holding them.

    Not a memory map: a file that shrinks, or a disk that is pulled, would end the process.
    """

    def __init__(self, handle: int, path: Path) -> None:
        self._handle, self._path = handle, path
        self._state = _state(os.fstat(handle))
        self._size = os.fstat(handle).st_size
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, part: slice) -> bytes:
        start, stop, step = part.indices(self._size)
        with self._lock:
            os.lseek(self._handle, start, os.SEEK_SET)
            found: list[bytes] = []
            left = max(0, stop - start)
            # As a rule one piece: reading leaves the interpreter to others, putting pieces together does not.
            while left and (more := os.read(self._handle, left)):
                found.append(more)
                left -= len(more)
        whole = found[0] if len(found) == 1 else b"".join(found)
        return whole if step == 1 else whole[::step]

    def source(self) -> Any:
        """The file as a libvips source: opened once more, since two readers of one handle would move
        each other's place in it."""
        return vips.file_source(self._path)

    @property
    def changed(self) -> bool:
        """True if the name stands for another file by now, or the file was written to."""
        try:
            return _state(os.stat(self._path)) != self._state
        except OSError:
            return True


def _state(facts: os.stat_result) -> tuple[int, int, int, int]:
    return facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns


def _opened(path: Path, name: str) -> int:
    try:
        return os.open(path, _OPEN_FLAGS)
    except ValueError:  # a zero byte
        raise PhotoError(f"{name!r} cannot be read: its name is not a valid one.") from None


Data = bytes | FileBytes


def source_of(data: Data) -> Any:
    """A libvips source over the bytes, which must outlive it."""
    return data.source() if isinstance(data, FileBytes) else vips.memory_source(data)


def digest(data: Data, job: Job) -> str:
    """SHA-256 in hexadecimal digits. Raises Cancelled."""
    found = hashlib.sha256()
    for at in range(0, len(data), _BLOCK):
        job.check()
        found.update(data[at : at + _BLOCK])
    return found.hexdigest()


@contextlib.contextmanager
def reading(path: Path) -> Iterator[FileBytes]:
    """The bytes of a file. Raises PhotoError where there are none, and for all that is no plain file."""
    name = path.name or str(path)
    handle = -1
    try:
        handle = _opened(path, name)
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError
        if not stat.S_ISREG(mode):
            raise PhotoError(f"{name} is a pipe or a device, not a photo.")
        data = FileBytes(handle, path)
        yield data
        if data.changed:
            raise PhotoError(f"{name} was changed while it was read; open it again.")
    except IsADirectoryError:
        raise PhotoError(f"{name} is a folder, not a photo.") from None
    except FileNotFoundError:
        raise PhotoError(f"{name} is not there; it was moved, renamed or deleted.") from None
    except PermissionError:
        if path.is_dir():  # what Windows says of folders
            raise PhotoError(f"{name} is a folder, not a photo.") from None
        raise PhotoError(f"{name} cannot be read: you have no permission for it.") from None
    except MemoryError:
        raise PhotoError(f"{name} needs more memory than this computer has free.") from None
    except OSError as error:
        cause = _CAUSES.get(error.errno or 0) or error.strerror or "the disk gives no reason"
        raise PhotoError(f"{name} cannot be read: {cause[:1].lower()}{cause[1:]}.") from None
    finally:
        if handle >= 0:
            os.close(handle)
