"""A disk that forgets: what a power cut leaves of files and names that were never flushed.

The real files stay in a folder of the real disk. Beside them this keeps what would survive: the
content of a file as of its last fsync, the names in a folder as of the folder's last fsync. Before
and after every call that changes or flushes something it notes what the disk could hold if the
power went just there, in several tempers of the disk:

- *lazy*: nothing reached the disk but what was flushed;
- *eager names*: every name did, but no content (the empty files that ext4 was known for);
- *torn*: every name did, and half of the content that was not flushed;
- *eager content*: all content did, but no name.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pytest

Files = dict[str, bytes]
"""What a disk holds: content by path relative to its folder."""

CHANGING = ("replace", "rename", "link", "unlink", "remove", "mkdir", "rmdir", "write", "ftruncate")
FLUSHING = "fsync"


@dataclass
class Cut:
    """What the disk holds after the power went at one moment.

    Attributes
    ----------
    acknowledged : list
        What the program had been told was safe by then.
    """

    moment: str
    temper: str
    files: Files
    acknowledged: list[Any]

    def is_like(self, other: "Cut") -> bool:
        """Return whether another cut leaves the same."""
        return (self.files, self.acknowledged) == (other.files, other.acknowledged)

    def restore(self, folder: Path) -> None:
        """Lay the files down in an empty folder."""
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


Content = Callable[[bytes | None, bytes], bytes]
"""What is found of a file: from what was flushed (None: nothing ever) and what it held last."""


def _flushed(flushed: bytes | None, _: bytes) -> bytes:
    return flushed or b""


def _torn(flushed: bytes | None, last: bytes) -> bytes:
    kept = flushed if flushed is not None and last.startswith(flushed) else b""
    rest = last[len(kept) :]
    return kept + rest[: len(rest) // 2] if rest else last


TEMPERS: dict[str, tuple[bool, Content]] = {
    "lazy": (False, _flushed),
    "eager names": (True, _flushed),
    "torn": (True, _torn),
    "eager content": (False, lambda _, last: last),
}
"""By name: whether names reach the disk unasked, and what is found of a file."""


class ForgetfulDisk:
    """The disk below `folder`; what is there when it is made is safe."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.acknowledged: list[Any] = []
        self.cuts: list[Cut] = []
        self._handles: dict[int, BinaryIO] = {}
        self._safe_content: dict[int, bytes] = {}
        self._safe_names: dict[Path, dict[str, int]] = {}
        for place in [folder, *folder.rglob("*")]:
            self._flush(place)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Note every moment while the block runs."""
        with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
            for name in (*CHANGING, FLUSHING):
                patch.setattr(os, name, self._noting(name, getattr(os, name)))
            yield
            self._note("the end")
            for handle in self._handles.values():
                stack.callback(handle.close)

    def _noting(self, name: str, really: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*args: Any, **kwargs: Any) -> Any:
            self._note(f"before {name}")
            result = really(*args, **kwargs)
            if name == FLUSHING:
                self._flush(Path(f"/proc/self/fd/{args[0]}").readlink())
            self._note(f"after {name}")
            return result

        return noted

    def _flush(self, path: Path) -> None:
        if not path.is_relative_to(self.folder) or not path.exists():
            return
        if path.is_dir():
            self._safe_names[path] = self._names(path)
        else:
            self._safe_content[self._number(path)] = path.read_bytes()

    def _names(self, folder: Path) -> dict[str, int]:
        return {path.name: self._number(path) for path in folder.iterdir()}

    def _number(self, path: Path) -> int:
        """Return the number of a file, and keep it from being given to another one."""
        number = path.stat().st_ino
        if path.is_file() and number not in self._handles:
            self._handles[number] = path.open("rb")
        return number

    def _note(self, moment: str) -> None:
        for temper, (eager_names, content) in TEMPERS.items():
            files: Files = {}
            self._collect(self.folder, eager_names, content, files)
            cut = Cut(moment, temper, files, list(self.acknowledged))
            if not any(cut.is_like(other) for other in self.cuts[-8:]):
                self.cuts.append(cut)

    def _collect(self, folder: Path, eager_names: bool, content: Content, files: Files) -> None:
        names = self._safe_names.get(folder, {})
        if eager_names and folder.is_dir():
            names = self._names(folder)
        for name, number in names.items():
            path = folder / name
            if number in self._handles:
                handle = self._handles[number]
                last = os.pread(handle.fileno(), os.fstat(handle.fileno()).st_size, 0)
                files[str(path.relative_to(self.folder))] = content(
                    self._safe_content.get(number), last
                )
            else:
                self._collect(path, eager_names, content, files)
