"""What a run has done so far, in a file beside its results that outlives any kill of the program.

One JSON object a line, appended and on the disk before the next photo: what an earlier run was sure of
is never done again, and what it was at when it ended is done afresh.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import threading
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from core.batch.plan import Target, is_finished, is_whole
from core.batch.report import make_folder
from core.errors import ExportError

NAME = ".tintype-batch.jsonl"
_PART = re.compile(r"\.(.+)\.[0-9a-f]{8}\.part", re.DOTALL)
"""The name of an unfinished file, see core.atomic."""


class State:
    """The state of all runs into one folder. A context: inside, no other run writes there.

    Thread-safe. Raises ExportError if the folder cannot be written, or another run is at work in it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / NAME
        self._lock = threading.Lock()
        self._ended: dict[str, dict[str, Any]] = {}
        self._begun: dict[str, dict[str, Any]] = {}
        self.numbers: dict[str, int] = {}
        """What {number} stood for, by the absolute path of the source."""
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        make_folder(self._path)
        try:
            self._file = self._path.open("a+b")
        except OSError as fault:
            raise ExportError(
                f"{self._folder} cannot be written to: {fault.strerror or fault}."
            ) from fault
        if not _locked(self._file):
            self._file.close()
            raise ExportError(
                f"Another run is writing to {self._folder}; wait for it or choose another folder."
            )
        self._read(self._file)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        assert self._file is not None
        # Closing unlocks; so does the end of the program, however it comes. It writes once more what a full
        # disk refused, of which the person was told.
        with contextlib.suppress(OSError):
            self._file.close()

    def plans(self, targets: Sequence[Target]) -> None:
        """Keep the numbers of these targets for later runs, and remove what a killed run left unfinished."""
        fresh = {str(t.source.absolute()): t.number for t in targets}
        fresh = {source: n for source, n in fresh.items() if self.numbers.get(source) != n}
        if fresh:
            self.numbers.update(fresh)
            self._append({"numbers": fresh})
        self._sweep(targets)

    def is_done(self, target: Target, options: str, also: Iterable[Path] = ()) -> bool:
        """True if the target's output is whole and was made of this very source with these options
        (`recipe_digest`). An output of which nothing is known must be newer than the source and `also`."""
        key = self._key(target.output)
        ended, begun = self._ended.get(key), self._begun.get(key)
        if ended is not None:
            same = ended["options"] == options and _is_same(target.source, ended)
            return same and is_whole(target.output)
        if begun is not None:
            # Killed between the last byte of the result and its line here, or before.
            try:
                made = target.output.stat().st_mtime_ns
            except OSError:
                return False
            same = begun["options"] == options and made >= begun["at"]
            return same and _is_same(target.source, begun) and is_whole(target.output)
        return is_finished(target, *also)

    def begins(self, target: Target, options: str) -> None:
        """Work on the target begins."""
        key = self._key(target.output)
        entry = {"begins": key, "options": options, "at": time.time_ns(), **_stamp(target.source)}
        with self._lock:
            self._ended.pop(key, None)
            self._begun[key] = entry
        self._append(entry, sure=False)

    def ends(self, target: Target, options: str, sha256: str, facts: dict[str, Any]) -> None:
        """The target's output is written. facts are for people who read the file."""
        key = self._key(target.output)
        with self._lock:
            begun: dict[str, Any] = self._begun.pop(key, {})
        # The source as it was when the work began: it may have been changed since.
        stamp: dict[str, Any] = {n: begun[n] for n in ("size", "mtime_ns") if n in begun}
        entry = {"ends": key, "options": options, "sha256": sha256, **stamp, **facts}
        with self._lock:
            self._ended[key] = entry
        self._append(entry)

    def _key(self, output: Path) -> str:
        return os.path.relpath(output, self._folder).replace(os.sep, "/")

    def _append(self, entry: dict[str, Any], sure: bool = True) -> None:
        assert self._file is not None
        line = json.dumps(entry).encode() + b"\n"
        try:
            with self._lock:
                self._file.write(line)
                self._file.flush()
                if sure:
                    os.fsync(self._file.fileno())
        except OSError as fault:
            raise ExportError(
                f"{self._path} cannot be written: {fault.strerror or fault}."
            ) from fault

    def _read(self, file: IO[bytes]) -> None:
        """Take in what earlier runs wrote; the last line may have broken off."""
        file.seek(0)
        data = file.read()
        if data and not data.endswith(b"\n"):
            file.write(b"\n")
        for line in data.splitlines():
            try:
                self._take(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError):
                continue

    def _take(self, entry: dict[str, Any]) -> None:
        if "numbers" in entry:
            numbers: dict[str, int] = entry["numbers"]
            self.numbers.update({str(k): int(v) for k, v in numbers.items()})
        elif "begins" in entry:
            int(entry["at"]), str(entry["options"]), int(entry["size"]), int(entry["mtime_ns"])
            self._ended.pop(entry["begins"], None)
            self._begun[entry["begins"]] = entry
        elif "ends" in entry:
            str(entry["options"]), str(entry["sha256"]), int(entry["size"]), int(entry["mtime_ns"])
            self._begun.pop(entry["ends"], None)
            self._ended[entry["ends"]] = entry

    def _sweep(self, targets: Sequence[Target]) -> None:
        folders: dict[Path, set[str]] = {}
        for target in targets:
            folders.setdefault(target.output.parent, set()).add(target.output.name[:80])
        for folder, names in folders.items():
            try:
                found = [e.name for e in os.scandir(folder) if e.name.endswith(".part")]
                for name in found:
                    part = _PART.fullmatch(name)
                    if part is not None and part[1] in names:
                        (folder / name).unlink()
            except OSError:
                continue


def recipe_digest(*parts: object) -> str:
    """Equal for two runs exactly if everything that decides the pixels is: parts in their written form."""
    return hashlib.sha256("\n".join(map(repr, parts)).encode(errors="replace")).hexdigest()[:32]


def _stamp(source: Path) -> dict[str, int]:
    try:
        found = source.stat()
    except OSError:
        return {"size": -1, "mtime_ns": -1}
    return {"size": found.st_size, "mtime_ns": found.st_mtime_ns}


def _is_same(source: Path, entry: dict[str, Any]) -> bool:
    """True if source is the file it was: untouched, or copied here byte by byte."""
    now = _stamp(source)
    if now["size"] != entry["size"]:
        return False
    if now["mtime_ns"] == entry["mtime_ns"]:
        return True
    if not entry.get("sha256"):
        return False
    try:
        with source.open("rb") as stream:
            return str(entry["sha256"]) == hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return False


def _locked(file: IO[bytes]) -> bool:
    """Take the file for this process alone; False if another has it. True where locks are unknown."""
    try:
        import fcntl
    except ImportError:
        return _locked_on_windows(file)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _locked_on_windows(file: IO[bytes]) -> bool:
    import importlib

    # By its name, since the checker of types knows it on Windows only.
    msvcrt = importlib.import_module("msvcrt")
    try:
        # Far behind the end, so that the text itself can be read and appended to.
        file.seek(1 << 30)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True
