"""What an earlier session left behind: told in a line, or brought back with all its steps."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from siteselect.core.errors import InputError, SiteSelectError, StudyFileError
from siteselect.core.words import say
from siteselect.io.disk_stamp import DiskStamp, checksum_of, stamp_of
from siteselect.io.journal import BASE, BLOBS, STEPS, BlobFolder
from siteselect.io.journal_delta import part_digests, with_delta
from siteselect.io.journal_state import JournalState, StudySource
from siteselect.io.journal_values import Blobs, Plain, from_plain
from siteselect.io.packaged import packaged_studies
from siteselect.io.record_file import read_records
from siteselect.io.safe_write import GENERATIONS, generation_path
from siteselect.io.study_file import read_study
from siteselect.study.history import Step
from siteselect.study.study import Study

S = TypeVar("S")

NOT_OURS = (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError)


@dataclass(frozen=True, slots=True)
class LostWork:
    """What stands in a journal beyond the study on disk.

    Attributes
    ----------
    title : str
        What the window called the study.
    path : Path or None
        Where the study was saved.
    packaged : str
        Name of the packaged study it began with.
    n_steps : int
        Steps between the study on disk and where it stood.
    since : datetime
        When the first of them was taken, in UTC.
    last_text : str
        Name of the step it stood at.
    has_sketch : bool
        Whether something was half drawn.
    """

    title: str
    path: Path | None
    packaged: str
    n_steps: int
    since: datetime
    last_text: str
    has_sketch: bool


@dataclass(frozen=True, slots=True)
class Recovered:
    """An earlier session brought back.

    Attributes
    ----------
    base : Study
        The study among the steps that a file holds.
    source : StudySource
        That file, and where the planner saves.
    """

    state: JournalState
    base: Study
    source: StudySource


def lost_work(folder: Path) -> LostWork | None:
    """Return what would be lost with a journal; None when nothing would.

    Raises
    ------
    ValueError, KeyError, TypeError, IndexError, OSError
        When it cannot be read, or is of another program.
    """
    records = _records(folder)
    if not records:
        return None
    end = _played(records, lambda _, plain: plain)
    at = end.position if end.saved is None else end.saved
    if end.sketch is None and end.position == at and end.saved is not None:
        return None
    first = 1 if end.saved is None else min(at, end.position) + 1
    return LostWork(
        end.begin["title"],
        None if end.begin["path"] is None else Path(end.begin["path"]),
        end.begin["packaged"],
        end.position if end.saved is None else abs(end.position - at),
        datetime.fromisoformat(end.steps[min(first, len(end.steps) - 1)]["at"]),
        from_plain(end.steps[end.position]["text"], BlobFolder(folder / BLOBS)),
        end.sketch is not None,
    )


def recovered(folder: Path) -> Recovered:
    """Return an earlier session with its steps.

    Raises
    ------
    StudyFileError
        When the study it started from is not found any more, or the journal is of another program.
    """
    try:
        records, blobs = _records(folder), BlobFolder(folder / BLOBS)
        base, source = _base(folder, records[0])
        first = _first_steps(records[0], base, blobs)
        end = _played(records, lambda before, plain: _step(plain, before, blobs), first)
        state = JournalState(end.steps, end.position, end.saved, end.sketch)
        return Recovered(state, base, source)
    except NOT_OURS as error:
        if isinstance(error, SiteSelectError):
            raise
        raise StudyFileError(
            say("What was not saved cannot be brought back: {reason}", reason=str(error)),
            where=str(folder),
            fix=say("The journal stays there; open the study as it was saved."),
        ) from error


@dataclass(slots=True)
class _End(Generic[S]):
    """Where the records of a journal lead."""

    begin: dict[str, Any]
    steps: list[S]
    position: int
    saved: int | None
    sketch: Plain


def _records(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(record) for record in read_records(folder / STEPS).records]


def _played(
    records: list[dict[str, Any]],
    made: Callable[[S, dict[str, Any]], S],
    first: list[S] | None = None,
) -> _End[S]:
    """Play the records forward; `made` gives a step from the one before and its plain values."""
    begin, *turns = records
    steps = first if first is not None else list(begin["steps"])
    end = _End(begin, steps, begin["position"], begin["saved"], begin["sketch"])
    for turn in turns:
        del steps[len(steps) - turn["drop"] :]
        for plain in turn["add"]:
            steps.append(made(steps[-1], plain))
        end.position, end.saved = turn["position"], turn["saved"]
        end.sketch = turn.get("sketch", end.sketch)
    return end


def _first_steps(begin: dict[str, Any], base: Study, blobs: Blobs) -> list[Step]:
    """Return the steps a journal begins with, made from the base outwards."""
    plain, at = begin["steps"], begin["base"]
    start = _step_of(plain[at], base, blobs)
    steps = [start]
    for earlier in reversed(plain[:at]):
        steps.insert(0, _step(earlier, steps[0], blobs))
    for later in plain[at + 1 :]:
        steps.append(_step(later, steps[-1], blobs))
    return steps


def _step(plain: dict[str, Any], beside: Step, blobs: Blobs) -> Step:
    changed = plain["changed"]
    study = with_delta(beside.study, changed, blobs) if changed else beside.study
    return _step_of(plain, study, blobs)


def _step_of(plain: dict[str, Any], study: Study, blobs: Blobs) -> Step:
    taken_at = datetime.fromisoformat(plain["at"])
    return Step(from_plain(plain["text"], blobs), study, frozenset(plain["out"]), taken_at)


def _base(folder: Path, begin: dict[str, Any]) -> tuple[Study, StudySource]:
    """Return the study the first step starts from, out of the file that still holds it."""
    stamp = DiskStamp(*begin["stamp"])
    path = None if begin["path"] is None else Path(begin["path"])
    for file in _candidates(folder, begin):
        try:
            if checksum_of(file) != stamp.checksum:
                continue
            study = read_study(file)
        except (OSError, InputError):
            continue
        if _is_same(study, begin["parts"]):
            source = StudySource(begin["title"], path, begin["packaged"], file, stamp_of(file))
            return study, source
    raise StudyFileError(
        say("The study that the steps of {title} began with is not there any more",
            title=begin["title"]),
        where=str(begin["file"] or folder),
        fix=say("Put the file back as it was, or open the study as it was saved."),
    )  # fmt: skip


def _candidates(folder: Path, begin: dict[str, Any]) -> Iterator[Path]:
    yield folder / BASE
    if begin["file"] is not None:
        file = Path(begin["file"])
        yield file
        yield from (generation_path(file, number) for number in range(1, GENERATIONS + 1))
    if begin["packaged"] in packaged_studies():
        yield packaged_studies()[begin["packaged"]]


def _is_same(study: Study, digests: dict[str, str]) -> bool:
    """Return whether a study holds what was digested; parts a newer program added do not count."""
    now = part_digests(study)
    return all(now.get(name) == digest for name, digest in digests.items())
