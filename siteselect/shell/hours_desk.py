"""The hours that map and scores stand for: all, some that are painted, or one that is played."""

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from siteselect.core.arrays import BoolArray
from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.core.words import Phrase, say
from siteselect.render.scene import MapResults
from siteselect.shell.jobs import LatestJob, Work
from siteselect.shell.session import Session
from siteselect.study.hour_views import DayKind, MapHour, OneHour, TypicalHour, hour_state
from siteselect.study.map_confidence import MapConfidence, map_confidence
from siteselect.study.painted_hours import (
    PaintedHours,
    cells_of,
    no_cells,
    remove_hour_rule,
    save_hour_rule,
    text_of,
)

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

SPEEDS_PER_S = (2, 5, 10, 24)
"""Hours played in a second, as far as the map can be drawn."""
HOURS_A_DAY = 24
TYPICAL_HOURS = 12 * HOURS_A_DAY


class PlayRange(StrEnum):
    """What is played around and around."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class HoursDesk(QObject):
    """Chooses hours and finds what the map shows of them.

    Nothing is chosen at rest: the map shows all hours, or the painted ones. An hour is read off
    what is stored at once; painted hours take a few hundredths of a second, off the screen's
    thread. While the map still draws one hour no other is asked for.

    Signals
    -------
    changed
        Another hour or typical day, another speed or range, playing or not.
    painted
        Other cells are painted.
    found : MapResults
        What the map shows from now on.
    failed : Exception
    """

    changed = Signal()
    painted = Signal()
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hour: MapHour | None = None
        self._last: MapHour = OneHour(0)
        self._range = PlayRange.YEAR
        self._speed = SPEEDS_PER_S[1]
        self.is_drawing = self._is_due = False
        """Whether the map still draws what was found last."""
        self._confidence: tuple[Evaluation, MapConfidence] | None = None
        self._job = LatestJob("hours", self)
        self._job.finished.connect(self.found)
        self._job.failed.connect(self.failed)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        session.opened.connect(self._start_over)
        session.evaluated.connect(self._show)
        session.hours_painted.connect(self._take_painted)

    # One hour

    @property
    def hour(self) -> MapHour | None:
        """The hour on the map; None at rest."""
        return self._hour

    @property
    def words(self) -> Phrase:
        """The hours that the map stands for."""
        if not self._session.is_open:
            return say("No study is open")
        calendar = self._session.study.calendar
        if self._hour is not None:
            return self._hour.words(calendar)
        if self._session.painted is not None:
            return self._session.painted.words(calendar)
        return say("All {hours:,.0f} hours", hours=calendar.n_hours)

    @property
    def is_typical(self) -> bool:
        """Whether typical days are looked at rather than the year."""
        return isinstance(self._hour or self._last, TypicalHour)

    @property
    def days(self) -> DayKind:
        """Which days a typical day is the mean of."""
        last = self._hour or self._last
        return last.days if isinstance(last, TypicalHour) else DayKind.ALL

    @property
    def n_steps(self) -> int:
        """Number of hours to choose from."""
        if self.is_typical or not self._session.is_open:
            return TYPICAL_HOURS
        return self._session.study.calendar.n_hours

    @property
    def step(self) -> int:
        """Which of them is on the map, or was last."""
        last = self._hour or self._last
        if isinstance(last, TypicalHour):
            return (last.month - 1) * HOURS_A_DAY + last.hour
        return last.hour

    @property
    def has_painted(self) -> bool:
        """Whether only painted hours count at rest."""
        return self._session.painted is not None

    @property
    def is_playing(self) -> bool:
        """Whether hours follow each other by themselves."""
        return self._clock.isActive()

    @property
    def is_busy(self) -> bool:
        """Whether what the map shows of painted hours is under way."""
        return self._job.is_busy

    @property
    def speed_per_s(self) -> int:
        """Hours played in a second. [1/s]."""
        return self._speed

    @property
    def play_range(self) -> PlayRange:
        """What is played."""
        return self._range

    def show_all(self) -> None:
        """Go back to rest: all hours, or the painted ones."""
        self._clock.stop()
        if self._hour is not None:
            self._last, self._hour = self._hour, None
            self._show()
        self.changed.emit()

    def go_to(self, step: int) -> None:
        """Show one of the hours to choose from."""
        n_steps = self.n_steps
        if not n_steps or self._session.evaluation is None:
            return
        step %= n_steps
        if self.is_typical:
            month, hour = divmod(step, HOURS_A_DAY)
            self._hour = TypicalHour(month + 1, hour, self.days)
        else:
            self._hour = OneHour(step)
        try:
            self._show()
        except InputError as error:
            self.is_drawing = False
            self.failed.emit(error)
        self.changed.emit()

    def move(self, hours: int) -> None:
        """Go on by so many hours, or back, around the range that is played."""
        first, n_steps = self._played()
        self.go_to(first + (self.step - first + hours) % n_steps if n_steps else 0)

    def look_at_typical(self, days: DayKind) -> None:
        """Look at typical days, the mean of `days`, at the month and hour of now."""
        last = self._hour or self._last
        if isinstance(last, OneHour):
            start = self._session.study.calendar.starts[last.hour]
            last = TypicalHour(start.month, start.hour)
        self._last = replace(last, days=days)
        self._hour = None
        self.go_to(self.step)

    def look_at_year(self) -> None:
        """Look at the hours of the year, from the first of the month and hour of now on."""
        last = self._hour or self._last
        if isinstance(last, TypicalHour):
            self._last = OneHour(int(last.hours(self._session.study.calendar)[0]))
            self._hour = None
        self.go_to(self.step)

    def set_range(self, play_range: PlayRange) -> None:
        """Play the year, or only the month, week or day around the hour on the map."""
        self._range = play_range
        self.changed.emit()

    def set_speed(self, per_s: int) -> None:
        """Play so many hours in a second. `per_s` [1/s]."""
        self._speed = per_s
        if self.is_playing:
            self._clock.start(1000 // per_s)
        self.changed.emit()

    def toggle_play(self) -> None:
        """Play, or hold the hour on the map."""
        if self.is_playing:
            self._clock.stop()
        elif self._session.evaluation is not None:
            self.go_to(self.step)
            self._clock.start(1000 // self._speed)
        self.changed.emit()

    def take_drawn(self) -> None:
        """Know that the map has drawn what was found last."""
        self.is_drawing = False
        if self._is_due:
            self._is_due = False
            self._show()

    # Painting

    @property
    def cells(self) -> BoolArray:
        """The painted cells, shape (12, 24); none when all hours count."""
        painted = self._session.painted
        return no_cells() if painted is None else painted.cells

    def paint(self, cells: BoolArray, name: str = "") -> None:
        """Let only the hours of these cells count; no cell at all lets all count again."""
        painted = PaintedHours(text_of(cells), name) if cells.any() else None
        if painted is not None and self._session.is_open:
            has_hours = painted.hours(self._session.study.calendar).any()
            painted = painted if has_hours else None
        self._session.paint_hours(painted)

    def paint_rule(self, rule_id: str) -> None:
        """Paint the hours kept under a name."""
        rule = next(rule for rule in self._session.study.hour_rules if rule.id == rule_id)
        self.paint(cells_of(rule.hours), rule.name)

    def clear(self) -> None:
        """Let all hours count again."""
        self._session.paint_hours(None)

    def save(self, name: str) -> None:
        """Commit the painted hours under a name.

        Raises
        ------
        InputError
            When the name is blank or nothing is painted.
        """
        study = save_hour_rule(self._session.study, name, self.cells)
        self._session.commit(say("Keep painted hours {name}", name=name.strip()), study)
        self.paint(self.cells, name.strip())

    def remove_rule(self, rule_id: str) -> None:
        """Commit the study without one rule."""
        study = self._session.study
        rule = next(rule for rule in study.hour_rules if rule.id == rule_id)
        text = say("Forget painted hours {name}", name=rule.name)
        self._session.commit(text, remove_hour_rule(study, rule_id))

    def close(self) -> None:
        """Stop playing and all work."""
        self._clock.stop()
        self._job.close()

    # Finding

    def _start_over(self) -> None:
        self._clock.stop()
        self._job.drop()
        self._hour, self._last = None, OneHour(0)
        self.is_drawing = self._is_due = False
        self._confidence = None
        self.changed.emit()
        self.painted.emit()

    def _take_painted(self) -> None:
        if self._hour is None:
            self._show()
        self.painted.emit()
        self.changed.emit()

    def _tick(self) -> None:
        if not self.is_drawing:
            self.move(1)

    def _show(self) -> None:
        evaluation = self._session.shown_evaluation
        if evaluation is None:
            return
        if self._hour is None:
            self._is_due = False
            self._job.submit(self._over_hours(evaluation))
        elif self.is_drawing:
            self._is_due = True
        else:
            self.is_drawing = True
            self._job.drop()
            self.found.emit(self._in_hour(evaluation.whole, self._hour))

    def _over_hours(self, evaluation: "Evaluation") -> Work:
        when = "" if evaluation.hours is None else self.words

        def work(progress: Progress) -> MapResults:
            from siteselect.render.map_hours import results_over_hours  # noqa: PLC0415 - heavy

            progress.raise_if_cancelled()
            confidence = self._confidence_of(evaluation.whole)
            return results_over_hours(evaluation, when, confidence=confidence)

        return work

    def _in_hour(self, evaluation: "Evaluation", hour: MapHour) -> MapResults:
        from siteselect.render.map_hours import results_in_hour  # noqa: PLC0415 - heavy

        state = hour_state(evaluation, hour)
        return results_in_hour(evaluation, state, confidence=self._confidence_of(evaluation))

    def _confidence_of(self, evaluation: "Evaluation") -> MapConfidence:
        known = self._confidence
        if known is None or known[0] is not evaluation:
            known = (evaluation, map_confidence(evaluation))
            self._confidence = known
        return known[1]

    def _played(self) -> tuple[int, int]:
        """Return the first of the hours that are played, and how many there are."""
        n_steps, step = self.n_steps, self.step
        if self.is_typical:
            whole = self._range is PlayRange.YEAR
            return (0, n_steps) if whole else (step - step % HOURS_A_DAY, HOURS_A_DAY)
        if self._range is PlayRange.YEAR:
            return 0, n_steps
        if self._range is PlayRange.DAY:
            return step - step % HOURS_A_DAY, HOURS_A_DAY
        calendar = self._session.study.calendar
        if self._range is PlayRange.WEEK:
            first = max(0, step - step % HOURS_A_DAY - int(calendar.weekday[step]) * HOURS_A_DAY)
            return first, min(7 * HOURS_A_DAY, n_steps - first)
        month = np.flatnonzero(calendar.month == calendar.month[step])
        here = month[np.abs(month - step) < 31 * HOURS_A_DAY]
        return int(here[0]), len(here)
