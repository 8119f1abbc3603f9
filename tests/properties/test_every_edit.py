"""Every edit in the program is undone, redone, jumped over and journaled to an equal study."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from siteselect.core.errors import InputError
from siteselect.io.journal_delta import part_digests
from siteselect.io.journal_shelf import JournalShelf
from siteselect.io.journal_state import JournalState, StudySource
from siteselect.io.study_file import read_study, write_study
from siteselect.study.history import History
from siteselect.study.study import Study
from tests.helpers.every_edit import MAKERS, edits_of_the_program
from tests.helpers.studies import three_region_study


def as_read_from_a_file() -> Study:
    """Return a study whose whole numbers are of the kind that its file gives back."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "study.gpkg"
        write_study(three_region_study(), path)
        return read_study(path)


STUDY = as_read_from_a_file()


def test_there_is_a_way_to_try_every_edit_of_the_program() -> None:
    assert set(edits_of_the_program()) == set(MAKERS)


def test_an_edit_that_nobody_tries_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    from siteselect.study import edits  # noqa: PLC0415 - patched here

    def forgotten(study: Study) -> Study:
        return study

    forgotten.__module__ = edits.__name__
    monkeypatch.setattr(edits, "forgotten", forgotten, raising=False)
    assert set(edits_of_the_program()) - set(MAKERS) == {"edits.forgotten"}


class Session(RuleBasedStateMachine):
    """A planner who tries everything, and a model of where undo and redo must lead."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.history = History(STUDY)
        self.model = [self.now()]
        self.at = 0
        shelf = JournalShelf(self.folder / "journals")
        self.journal = shelf.new(StudySource("three-regions"), STUDY)

    def now(self) -> tuple[dict[str, str], frozenset[str]]:
        return part_digests(self.history.study), self.history.out_of_service

    @rule(data=st.data(), name=st.sampled_from(sorted(MAKERS)))
    def edit(self, data: st.DataObject, name: str) -> None:
        edit = MAKERS[name](data.draw, self.history.study)
        if edit is None:
            return
        try:
            changed = edit(self.history.study)
        except InputError:
            return
        if changed is not self.history.study:
            self.history.commit(name, changed)
            self.at += 1
            self.model = [*self.model[: self.at], self.now()]

    @rule(out=st.frozensets(st.sampled_from(["L1", "L2", "L3"]), max_size=2))
    def take_out(self, out: frozenset[str]) -> None:
        if out != self.history.out_of_service:
            self.history.take_out("Take out", out)
            self.at += 1
            self.model = [*self.model[: self.at], self.now()]

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.history.undo()
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.model))
    @rule()
    def redo(self) -> None:
        self.history.redo()
        self.at += 1

    @rule(data=st.data())
    def jump(self, data: st.DataObject) -> None:
        self.at = data.draw(st.integers(0, len(self.model) - 1))
        self.history.go_to(self.at)

    @rule()
    def save(self) -> None:
        self.history.mark_saved()

    @invariant()
    def it_stands_where_it_must(self) -> None:
        assert self.now() == self.model[self.at]
        assert self.history.position == self.at
        assert bool(self.history.undo_text) == (self.at > 0)
        assert bool(self.history.redo_text) == (self.at + 1 < len(self.model))

    @invariant()
    def it_is_kept(self) -> None:
        self.journal.follow(self.state())

    def state(self) -> JournalState:
        return JournalState(self.history.steps, self.history.position, self.history.saved_position)

    def teardown(self) -> None:
        try:
            self.come_back()
        finally:
            shutil.rmtree(self.folder)

    def come_back(self) -> None:
        """Find after a crash exactly the steps that were taken, each leading to an equal study."""
        self.journal.close()
        left = JournalShelf(self.folder / "journals").left_behind()
        if not left:
            assert not self.history.is_modified
            return
        back = left[0].recovered().state
        left[0].let_go()
        studies = [(part_digests(s.study), s.out_of_service) for s in back.steps]
        assert studies == self.model
        assert [step.text for step in back.steps] == [s.text for s in self.history.steps]
        assert (back.position, back.saved) == (self.at, self.history.saved_position)


TestSession = Session.TestCase
TestSession.settings = settings(stateful_step_count=30)
