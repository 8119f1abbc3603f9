"""Edits and outages are undone in the order they were made, whatever the order was."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from siteselect.shell.timeline import STAY, Timeline
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study

STUDY = three_region_study()


def named(name: str) -> Study:
    return replace(STUDY, info=replace(STUDY.info, name=name))


def state(timeline: Timeline) -> tuple[str, frozenset[str]]:
    return timeline.history.study.info.name, timeline.out_of_service


def test_steps_of_both_kinds_are_taken_back_in_turn() -> None:
    timeline = Timeline(STUDY)
    timeline.take_out("Take A out", frozenset("A"))
    timeline.commit("Rename", named("one"))
    timeline.take_out("Take B out", frozenset("AB"))
    assert timeline.undo_text == "Take B out"
    timeline.undo()
    assert state(timeline) == ("one", frozenset("A"))
    assert (timeline.undo_text, timeline.redo_text) == ("Rename", "Take B out")
    timeline.undo()
    timeline.undo()
    assert state(timeline) == ("three-regions", frozenset())
    assert (timeline.undo_text, timeline.redo_text) == ("", "Take A out")
    for _ in range(4):
        timeline.redo()
    assert state(timeline) == ("one", frozenset("AB"))


def test_an_outage_is_no_unsaved_work() -> None:
    timeline = Timeline(STUDY)
    timeline.take_out("Take A out", frozenset("A"))
    assert not timeline.history.is_modified


def test_what_changes_nothing_is_no_step() -> None:
    timeline = Timeline(STUDY)
    timeline.take_out("Restore", frozenset())
    timeline.commit("Nothing", STUDY)
    assert not timeline.undo_text


def test_what_proved_impossible_was_never_asked_for() -> None:
    timeline = Timeline(STUDY)
    timeline.take_out("Take A out", frozenset("A"))
    timeline.take_out("Take B out", frozenset("AB"))
    timeline.commit("Rename", named("one"))
    timeline.stay_with(frozenset("A"))
    assert state(timeline) == ("one", frozenset("A"))
    assert timeline.undo_text == "Rename"
    timeline.undo()
    assert timeline.undo_text == "Take A out"
    timeline.undo()
    assert state(timeline) == ("three-regions", frozenset())


def test_an_undo_that_was_given_up_is_taken_back_by_a_step() -> None:
    timeline = Timeline(STUDY)
    timeline.take_out("Take A out", frozenset("A"))
    timeline.take_out("Take B out", frozenset("AB"))
    timeline.undo()
    timeline.stay_with(frozenset("AB"))
    assert timeline.out_of_service == frozenset("AB")
    assert timeline.undo_text == STAY
    timeline.undo()
    assert timeline.out_of_service == frozenset("A")
    assert timeline.undo_text == "Take A out"


@given(st.lists(st.sampled_from(["edit", "out", "undo", "redo"]), max_size=30))
def test_undo_and_redo_walk_the_same_states(moves: list[str]) -> None:
    timeline = Timeline(STUDY)
    states, at = [state(timeline)], 0
    for number, move in enumerate(moves):
        if move == "edit":
            timeline.commit("Edit", named(f"edit {number}"))
        elif move == "out":
            timeline.take_out("Out", frozenset({f"L{number}"}))
        elif move == "undo":
            timeline.undo()
            at = max(at - 1, 0)
        else:
            timeline.redo()
            at = min(at + 1, len(states) - 1)
        if move in {"edit", "out"}:
            at += 1
            states = [*states[:at], state(timeline)]
        assert state(timeline) == states[at]
        assert bool(timeline.undo_text) == (at > 0)
        assert bool(timeline.redo_text) == (at < len(states) - 1)
