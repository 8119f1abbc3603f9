"""Edits and outages are undone in the order they were made, whatever the order was."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from siteselect.study.history import STAY, History
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study

STUDY = three_region_study()


def named(name: str) -> Study:
    return replace(STUDY, info=replace(STUDY.info, name=name))


def state(history: History) -> tuple[str, frozenset[str]]:
    return history.study.info.name, history.out_of_service


def test_steps_of_both_kinds_are_taken_back_in_turn() -> None:
    history = History(STUDY)
    history.take_out("Take A out", frozenset("A"))
    history.commit("Rename", named("one"))
    history.take_out("Take B out", frozenset("AB"))
    assert history.undo_text == "Take B out"
    history.undo()
    assert state(history) == ("one", frozenset("A"))
    assert (history.undo_text, history.redo_text) == ("Rename", "Take B out")
    history.undo()
    history.undo()
    assert state(history) == ("three-regions", frozenset())
    assert (history.undo_text, history.redo_text) == ("", "Take A out")
    for _ in range(4):
        history.redo()
    assert state(history) == ("one", frozenset("AB"))


def test_an_outage_is_no_unsaved_work() -> None:
    history = History(STUDY)
    history.take_out("Take A out", frozenset("A"))
    assert not history.is_modified


def test_what_changes_nothing_is_no_step() -> None:
    history = History(STUDY)
    history.take_out("Restore", frozenset())
    history.commit("Nothing", STUDY)
    assert not history.undo_text


def test_what_proved_impossible_was_never_asked_for() -> None:
    history = History(STUDY)
    history.take_out("Take A out", frozenset("A"))
    history.take_out("Take B out", frozenset("AB"))
    history.commit("Rename", named("one"))
    history.stay_with(frozenset("A"))
    assert state(history) == ("one", frozenset("A"))
    assert history.undo_text == "Rename"
    history.undo()
    assert history.undo_text == "Take A out"
    history.undo()
    assert state(history) == ("three-regions", frozenset())


def test_an_undo_that_was_given_up_is_taken_back_by_a_step() -> None:
    history = History(STUDY)
    history.take_out("Take A out", frozenset("A"))
    history.take_out("Take B out", frozenset("AB"))
    history.undo()
    history.stay_with(frozenset("AB"))
    assert history.out_of_service == frozenset("AB")
    assert history.undo_text == STAY
    history.undo()
    assert history.out_of_service == frozenset("A")
    assert history.undo_text == "Take A out"


@given(st.lists(st.sampled_from(["edit", "out", "undo", "redo"]), max_size=30))
def test_undo_and_redo_walk_the_same_states(moves: list[str]) -> None:
    history = History(STUDY)
    states, at = [state(history)], 0
    for number, move in enumerate(moves):
        if move == "edit":
            history.commit("Edit", named(f"edit {number}"))
        elif move == "out":
            history.take_out("Out", frozenset({f"L{number}"}))
        elif move == "undo":
            history.undo()
            at = max(at - 1, 0)
        else:
            history.redo()
            at = min(at + 1, len(states) - 1)
        if move in {"edit", "out"}:
            at += 1
            states = [*states[:at], state(history)]
        assert state(history) == states[at]
        assert bool(history.undo_text) == (at > 0)
        assert bool(history.redo_text) == (at < len(states) - 1)
