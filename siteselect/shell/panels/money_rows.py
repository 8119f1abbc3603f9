"""Figures about money as rows of text; the tooltip opens each down to its sources."""

from collections.abc import Mapping, Sequence
from datetime import date

from siteselect.core.economics.figure import Figure, is_stale
from siteselect.core.provenance import Assumption
from siteselect.core.words import say
from siteselect.render.words import local_number, tr
from siteselect.shell.panels.regularity_rows import FactRow
from siteselect.shell.panels.wording import MISSING, money, number, percent

DECIMALS = {
    "MWh/y": 0, "h/y": 0, "t/y": 0, "y": 1, "J/TH": 1, "USD/MWh": 1, "USD/PH/day": 1, "USD/h": 2,
}  # fmt: skip
DECIMALS_OF_A_KWH = 3
CONFIDENCE_WORDS = {
    "H": say("official or twice confirmed"), "M": say("one report"), "L": say("expert assumption"),
}  # fmt: skip


def money_rows(
    figures: Sequence[Figure], labels: Mapping[str, str], today: date
) -> tuple[FactRow, ...]:
    """Return figures as rows; `labels` names the figures that others are reckoned from."""
    return tuple(
        FactRow(tr(figure.label), value_text(figure), opened(figure, labels, today))
        for figure in figures
    )


def value_text(figure: Figure) -> str:
    """Return a figure's value with its unit, or the words that stand in its place."""
    value, unit = figure.value, figure.unit
    if value is None:
        return tr(figure.words) if figure.words else MISSING
    if unit == "share":
        return percent(value)
    if unit in DECIMALS:
        return number(value, DECIMALS[unit], unit)
    return number(value, DECIMALS_OF_A_KWH, unit) if unit.endswith("/kWh") else money(value, unit)


def opened(figure: Figure, labels: Mapping[str, str], today: date) -> str:
    """Return formula, what it is reckoned from, and every assumption with source and date."""
    lines = [tr(figure.formula)]
    parts = [labels[key] for key in figure.parts if key in labels]
    if parts:
        lines.append(tr("From: {figures}.", figures="; ".join(parts)))
    lines += [source_line(a, today) for a in figure.inputs]
    return "\n".join(lines)


def source_line(assumption: Assumption, today: date) -> str:
    """Return one assumption with value, source, date and how far it can be trusted."""
    a = assumption
    words = CONFIDENCE_WORDS.get(a.confidence)
    line = tr(
        "{label}: {value} {unit} ({source}; {date}; {confidence})",
        label=a.label,
        value=local_number(a.value, ",.7g"),
        unit=a.unit,
        source=a.source,
        date=a.as_of,
        confidence=tr(words) if words else MISSING,
    )
    return tr("{line} – out of date", line=line) if is_stale(a, today) else line
