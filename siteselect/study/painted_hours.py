"""Hours painted on the 24 x 12 heat map: cells, the hours they hold, presets, rules with names."""

from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.arrays import BoolArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.regularity.blocks import DAY_PARTS, SEASONS
from siteselect.core.words import Phrase, say
from siteselect.study.map_state import HOURS_OF_RULE, HourRule
from siteselect.study.study import Study

PAINTED, BLANK = "1", "0"
SHAPE = (12, 24)


@dataclass(frozen=True, slots=True)
class HourPreset:
    """Cells a planner paints often."""

    id: str
    title: str
    cells: str


@dataclass(frozen=True, slots=True)
class PaintedHours:
    """Painted cells as a rule holds them, and the name they are kept under, if any."""

    text: str
    name: str = ""

    @property
    def cells(self) -> BoolArray:
        """The painted cells, shape (12, 24)."""
        return cells_of(self.text)

    def hours(self, calendar: HourCalendar) -> BoolArray:
        """Return which hours of a study count, shape (T,)."""
        return hours_in(self.cells, calendar)

    def words(self, calendar: HourCalendar) -> Phrase:
        """Return what stands beside every number over these hours."""
        return painted_words(self.cells, calendar, self.name)


def no_cells() -> BoolArray:
    """Return a heat map on which nothing is painted, shape (12, 24)."""
    return np.zeros(SHAPE, dtype=np.bool_)


def cells_of(hours: str) -> BoolArray:
    """Return the painted cells of a rule, shape (12, 24), January 0 h first.

    Raises
    ------
    InputError
        When the text is no rule.
    """
    if len(hours) != HOURS_OF_RULE or set(hours) - {PAINTED, BLANK}:
        raise InputError(
            f"'{hours[:24]}' does not say which of {HOURS_OF_RULE} cells are painted",
            where="painted hours",
            fix=f"Give {HOURS_OF_RULE} characters, each {PAINTED} or {BLANK}, January 0 h first.",
        )
    return np.array([sign == PAINTED for sign in hours]).reshape(SHAPE)


def text_of(cells: BoolArray) -> str:
    """Return cells as a rule holds them."""
    return "".join(PAINTED if cell else BLANK for cell in cells.ravel().tolist())


def hours_in(cells: BoolArray, calendar: HourCalendar) -> BoolArray:
    """Return which hours of a study lie in painted cells, shape (T,)."""
    hours: BoolArray = cells.ravel()[calendar.month_hour]
    return hours


def painted_words(cells: BoolArray, calendar: HourCalendar, name: str = "") -> Phrase:
    """Return what stands beside every number over painted hours."""
    n_hours = int(hours_in(cells, calendar).sum())
    if name:
        return say(
            "only painted hours ({name}): {hours:,.0f} of {all:,.0f}",
            name=name, hours=n_hours, all=calendar.n_hours,
        )  # fmt: skip
    return say(
        "only painted hours: {hours:,.0f} of {all:,.0f}", hours=n_hours, all=calendar.n_hours
    )


def _presets() -> tuple[HourPreset, ...]:
    hour, month = np.arange(24), np.arange(1, 13)
    parts = {
        "day": say("Day (7–17 h)"), "evening": say("Evening (18–23 h)"),
        "night": say("Night (0–6 h)"),
    }  # fmt: skip
    seasons = (
        say("December–February"), say("March–May"), say("June–August"), say("September–November"),
    )  # fmt: skip
    by_part = [
        HourPreset(part, title, text_of(np.tile((hour >= first) & (hour <= last), (12, 1))))
        for part, title in parts.items()
        for first, last in [DAY_PARTS[part]]
    ]
    by_season = [
        HourPreset(f"season{i}", title, text_of(np.tile(np.isin(month, months)[:, None], (1, 24))))
        for i, (title, months) in enumerate(zip(seasons, SEASONS.values(), strict=True))
    ]
    return (*by_part, *by_season)


PRESETS = _presets()
"""Parts of the day and seasons of DOMAIN section 1.3."""


def save_hour_rule(study: Study, name: str, cells: BoolArray) -> Study:
    """Return the study with painted cells kept under a name; an old rule of that name goes.

    Raises
    ------
    InputError
        When the name is blank or nothing is painted.
    """
    title = name.strip()
    if not title:
        raise InputError("The painted hours have no name", fix="Type a name for them.")
    if not cells.any():
        raise InputError("No hour is painted", fix="Paint at least one cell.")
    known = next((rule for rule in study.hour_rules if rule.name == title), None)
    if known is not None:
        changed = replace(known, hours=text_of(cells))
        return replace(
            study,
            hour_rules=tuple(changed if rule is known else rule for rule in study.hour_rules),
        )
    rule = HourRule(_unused_id(study), title, text_of(cells))
    return replace(study, hour_rules=(*study.hour_rules, rule))


def remove_hour_rule(study: Study, rule_id: str) -> Study:
    """Return the study without one rule.

    Raises
    ------
    InputError
        When it has no such rule.
    """
    kept = tuple(rule for rule in study.hour_rules if rule.id != rule_id)
    if len(kept) == len(study.hour_rules):
        raise InputError(f"There are no painted hours '{rule_id}'", fix="Choose one of the list.")
    return replace(study, hour_rules=kept)


def _unused_id(study: Study) -> str:
    taken = {rule.id for rule in study.hour_rules}
    number = len(taken) + 1
    while f"H{number}" in taken:
        number += 1
    return f"H{number}"
