"""The money of one site for the study's year, every figure openable down to its sources."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, cast

import numpy as np

from siteselect.core.allocation.programme import Tariff
from siteselect.core.economics.computing import DATA_CENTRE_KEYS
from siteselect.core.economics.figure import (
    Figure,
    FigureSpec,
    KnownValues,
    MissingAssumptionError,
    figures_of,
    is_stale,
)
from siteselect.core.economics.mining import MINE_KEYS
from siteselect.core.provenance import Assumption
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import Phrase, say
from siteselect.study.money.figures import (
    AI_REVENUE_KEYS,
    AI_TREND_KEYS,
    MINING_REVENUE_KEYS,
    MINING_TREND_KEYS,
    computing_specs,
    energy_specs,
    exposure_specs,
    mining_specs,
    public_specs,
    result_specs,
)
from siteselect.study.money.load_year import LoadYear
from siteselect.study.money.operator import (
    ComputingYear,
    MiningYear,
    OperatorYear,
    operator_year,
)
from siteselect.study.money.public import PublicYear
from siteselect.study.money.sentences import computing_sentence, mining_sentence

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation


@dataclass(frozen=True)
class SiteMoney:
    """What a site costs and brings in a year, and to whom.

    Attributes
    ----------
    sentence : Phrase
        Whether it pays, and why, for its operator.
    verdict : Phrase
        Whether it stands on its own, for everybody else.
    energy, operator, public, exposure : tuple of Figure
        The operator's figures are empty for a load without a model of revenue.
    stale : tuple of Assumption
        Market prices that the figures use and that are more than 30 days old.
    """

    sentence: Phrase
    verdict: Phrase
    energy: tuple[Figure, ...]
    operator: tuple[Figure, ...]
    public: tuple[Figure, ...]
    exposure: tuple[Figure, ...]
    stale: tuple[Assumption, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures in the order they are read."""
        return (*self.energy, *self.operator, *self.public, *self.exposure)

    def figure(self, key: str) -> Figure:
        """Return a figure by key.

        Raises
        ------
        KeyError
            When there is none.
        """
        return next(iter(f for f in self.figures if f.key == key), None) or _no_figure(key)

    def sources_of(self, key: str) -> tuple[Assumption, ...]:
        """Return every assumption below a figure, its own first, each once."""
        return tuple({a.key: a for a in self._below(key, set())}.values())

    def _below(self, key: str, seen: set[str]) -> Iterator[Assumption]:
        if key in seen:
            return
        seen.add(key)
        for figure in self.figures:
            if figure.key == key:
                yield from figure.inputs
                for part in figure.parts:
                    yield from self._below(part, seen)


def site_money(
    evaluation: "Evaluation",
    score: SiteScore,
    *,
    today: date,
    tariff: Tariff = Tariff.INCREMENTAL,
) -> SiteMoney:
    """Return the money of a site for the study's year.

    Parameters
    ----------
    evaluation : Evaluation
        The one that gave the score.
    score : SiteScore
    today : date
        Prices are judged by their age on this day, and trends begin here.
    tariff : Tariff
        What the load pays for energy.

    Raises
    ------
    InputError
        When an assumption makes no sense, e.g. an efficiency of 0.

    Notes
    -----
    DOMAIN sections 2.1, 2.2, 2.4 and 4.3 to 4.5. A figure whose assumption the study lacks has no
    value and says which.
    """
    assumptions = _assumptions(evaluation)
    values = KnownValues({key: a.value for key, a in assumptions.items()})
    year = LoadYear(evaluation, score, tariff, values)
    account = operator_year(year, today)
    currency = evaluation.study.info.currency
    energy: tuple[Figure, ...] = ()
    operator: tuple[Figure, ...] = ()
    is_run = np.ones(len(year.hour_mwh), dtype=np.bool_)
    trouble = ""
    try:
        is_run = is_run if account is None else account.is_run
    except MissingAssumptionError as error:
        trouble = error.key
    if account is not None:
        energy = figures_of(account, energy_specs(year), assumptions)
        operator = figures_of(account, _operator_specs(account), assumptions)
    public_year = PublicYear(year, is_run)
    public = figures_of(public_year, public_specs(currency), assumptions)
    exposure = figures_of(public_year, exposure_specs(), assumptions)
    found = SiteMoney(
        _sentence(account, year, currency, trouble),
        _verdict(public_year),
        energy,
        operator,
        public,
        exposure,
        (),
    )
    used = {a.key: a for figure in found.figures for a in figure.inputs}
    return replace(found, stale=tuple(a for a in used.values() if is_stale(a, today)))


def _assumptions(evaluation: "Evaluation") -> dict[str, Assumption]:
    """Return assumptions by key; those that the scenario sets have its value and name it."""
    scenario, known = evaluation.scenario, {a.key: a for a in evaluation.study.assumptions}
    if scenario is None:
        return known
    for key, value in scenario.overrides.items():
        if key in known:
            source = say("set by scenario {name}", name=scenario.name)
            known[key] = replace(known[key], value=value, source=source, confidence="L")
    return known


def _operator_specs(account: OperatorYear) -> tuple[FigureSpec[OperatorYear], ...]:
    if isinstance(account, MiningYear):
        own = cast("tuple[FigureSpec[OperatorYear], ...]", mining_specs())
        return (
            *own,
            *result_specs(
                revenue_keys=MINING_REVENUE_KEYS,
                equipment_keys=MINE_KEYS,
                salvage_key="mining_machine_salvage_share",
                trend_keys=MINING_TREND_KEYS,
            ),
        )
    of_ai = cast("tuple[FigureSpec[OperatorYear], ...]", computing_specs())
    return (
        *of_ai,
        *result_specs(
            revenue_keys=AI_REVENUE_KEYS,
            equipment_keys=DATA_CENTRE_KEYS,
            salvage_key="ai_machine_salvage_share",
            trend_keys=AI_TREND_KEYS,
        ),
    )


def _sentence(account: OperatorYear | None, year: LoadYear, currency: str, trouble: str) -> Phrase:
    if account is None:
        return say("What {load} earns is not known: it has no model of revenue.",
                   load=year.workload.name)  # fmt: skip
    try:
        if isinstance(account, MiningYear):
            return mining_sentence(account, currency)
        if isinstance(account, ComputingYear):
            return computing_sentence(account, currency)
    except MissingAssumptionError as error:
        trouble = trouble or error.key
    return say("Whether it pays cannot be said: the assumption {key} is missing.", key=trouble)


def _verdict(public_year: PublicYear) -> Phrase:
    try:
        return public_year.value.verdict
    except MissingAssumptionError as error:
        return say("What it leaves to others cannot be said: the assumption {key} is missing.",
                   key=error.key)  # fmt: skip


def _no_figure(key: str) -> Figure:
    raise KeyError(key)
