"""What is asked when a study cannot simply be saved where it was, or is no more what it was."""

from collections.abc import Callable
from pathlib import Path

from siteselect.core.words import say
from siteselect.io.study_lock import LockedError
from siteselect.shell.question_bar import Answer, Question

Run = Callable[[], None]
FILE = "file"


def _elsewhere(run: Run) -> Answer:
    return Answer(
        say("Save elsewhere…"), say("Keep your study as it is and save it under another name."), run
    )


def changed_on_disk(path: Path, *, reload: Run, elsewhere: Run, overwrite: Run) -> Question:
    """Ask which of two versions of a study wins."""
    return Question(
        FILE,
        say("Another program has changed {name} since it was opened.", name=path.name),
        (
            Answer(
                say("Reload"),
                say("Take over what is on disk as one step; Undo brings yours back."),
                reload,
            ),
            _elsewhere(elsewhere),
            Answer(
                say("Overwrite"),
                say("Save your study in its place; what is there stays beside it as ~1."),
                overwrite,
            ),
        ),
    )


def out_of_reach(path: Path, *, elsewhere: Run) -> Question:
    """Tell that the file of a study cannot be reached any more."""
    return Question(
        FILE,
        say(
            "{name} cannot be reached any more; the study stays open and your steps are kept on "
            "this computer.",
            name=path.name,
        ),
        (_elsewhere(elsewhere),),
    )


def held_elsewhere(error: LockedError, *, elsewhere: Run, take_over: Run) -> Question:
    """Ask what to do about a study that someone else has open."""
    return Question(
        FILE,
        say("{what}; it was not saved.", what=error.what),
        (
            _elsewhere(elsewhere),
            Answer(
                say("Take over and save"),
                say("Save it here all the same; do so when you know it was left behind there."),
                take_over,
            ),
        ),
    )


def not_saved(sentence: str, *, again: Run, elsewhere: Run) -> Question:
    """Tell why a study was not saved."""
    return Question(
        FILE,
        sentence,
        (
            _elsewhere(elsewhere),
            Answer(say("Try again"), say("Save it once more in the same place."), again),
        ),
    )
