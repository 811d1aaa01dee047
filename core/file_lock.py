"""A lock that the system lets go of when its process ends, however it ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 40
    """Locks are of single bytes here and forbid reading them: one behind the end of any file."""

    def _take(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held from its making until `release`. A file with a process number in it would not do: numbers
    come again, in a container always the same ones.

    flags and mode are os.open's. Raises OSError (BlockingIOError, PermissionError) if somebody holds it
    or the file cannot be opened.
    """

    def __init__(self, path: Path, flags: int = os.O_CREAT, mode: int = 0o600) -> None:
        handle = os.open(path, os.O_RDWR | flags, mode)
        try:
            _take(handle)
            if os.fstat(handle).st_nlink == 0:
                raise BlockingIOError(errno.EWOULDBLOCK, "who held it has removed it", str(path))
        except OSError:
            os.close(handle)
            raise
        self._handle: int | None = handle

    def release(self) -> None:
        """Let go; a second time does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with contextlib.suppress(OSError):
                os.close(handle)
