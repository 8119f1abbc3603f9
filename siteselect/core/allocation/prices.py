"""What limits every load of a plan, and what would raise it, from the prices of the solution."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.allocation.candidate import Candidate
from siteselect.core.allocation.caps import Cap
from siteselect.core.allocation.problem import AllocationProblem, AllocationSolution
from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.words import SEMICOLON, listed, say

STEP_MW = 10.0
WORTH_NAMING_USD = 1.0
"""A price of less than this for a MW over the whole period is rounding. [USD/MW]"""

MOST_NAMED = 3
FULL_MW = 1e-3
SERVED_MW = 1e-6


@dataclass(frozen=True, eq=False)
class RowPrices:
    """Prices of the rows of the network, added up by monitored row.

    Attributes
    ----------
    monitored : ndarray of int, shape (M,)
        Rows with a price, dearest first.
    hours : ndarray of int, shape (M,)
        Hours in which each has one.
    usd_per_mw : ndarray, shape (M,)
        Worth of one more MW of room in all those hours. [USD/MW]
    per_column_usd_per_mw : ndarray, shape (M, n)
        What the row takes from one more MW of every column. [USD/MW]
    """

    monitored: IntArray
    hours: IntArray
    usd_per_mw: FloatArray
    per_column_usd_per_mw: FloatArray


@dataclass(frozen=True, slots=True)
class Limit:
    """Something that keeps a load from more.

    Attributes
    ----------
    name : str
    usd_per_mw : float
        What it takes from one more MW of the load. [USD/MW]
    remedy : str
        What 10 MW more would need of it.
    """

    name: str
    usd_per_mw: float
    remedy: str


def row_prices(
    problem: AllocationProblem, solution: AllocationSolution, monitored: IntArray
) -> RowPrices:
    """Return the prices of the network by monitored row.

    Parameters
    ----------
    problem : AllocationProblem
    solution : AllocationSolution
    monitored : ndarray of int, shape (R,)
        Monitored row behind every row of the problem.

    Notes
    -----
    One more MW of a column in an hour moves a row by the mean effect of the surplus then used less
    its own; that times the row's price is what the row takes from it.
    """
    duals = solution.duals
    hour, row = duals.row_hour, duals.row_index
    weighted = duals.row_usd_per_mw * problem.weight_h[hour]
    total_used = solution.used_mw[hour].sum(axis=1)
    mix = np.einsum("kg,kg->k", solution.used_mw[hour], problem.row_source[row])
    mean_effect = np.divide(mix, total_used, out=np.zeros_like(mix), where=total_used > SERVED_MW)
    taken = weighted[:, None] * (mean_effect[:, None] - problem.row_load[row])
    taken *= total_used[:, None] > SERVED_MW
    behind, which = np.unique(monitored[row], return_inverse=True)
    usd = np.bincount(which, np.abs(weighted), minlength=len(behind)).astype(np.float64)
    pairs = np.unique(np.column_stack([which, hour]), axis=0)
    stands_for = np.bincount(pairs[:, 0], problem.weight_h[pairs[:, 1]], minlength=len(behind))
    hours = np.rint(stands_for).astype(np.int64)
    per_column = np.zeros((len(behind), problem.n_columns))
    np.add.at(per_column, which, taken)
    keep = np.flatnonzero(usd >= WORTH_NAMING_USD)
    order = keep[np.argsort(-usd[keep], kind="stable")]
    return RowPrices(behind[order], hours[order], usd[order], per_column[order])


def marginal_usd_per_mw(problem: AllocationProblem, solution: AllocationSolution) -> FloatArray:
    """Return what one more MW of every column would add if it could be had, shape (n,).

    Caps on capacity and the column's own largest capacity are left aside; energy, network, energy
    share and capacity cost are counted at their prices. [USD/MW]
    """
    duals = solution.duals
    network = np.zeros(problem.value_usd_per_mwh.shape)
    np.add.at(
        network, duals.row_hour, duals.row_usd_per_mw[:, None] * problem.row_load[duals.row_index]
    )
    share_price = duals.energy_share_usd_per_mwh
    gain = problem.value_usd_per_mwh - duals.balance_usd_per_mwh[:, None] + network + share_price
    if problem.most_mw is not None:
        gain = np.where(problem.most_mw > 0, gain, 0.0)
    asked = share_price * problem.min_energy_share * float(problem.weight_h.sum())
    marginal: FloatArray = (
        problem.weight_h @ np.maximum(gain, 0.0) - asked - problem.capacity_cost_usd_per_mw
    )
    return marginal


@dataclass(frozen=True, eq=False)
class PricedSolution:
    """A solution with everything that has a price.

    Attributes
    ----------
    problem : AllocationProblem
    solution : AllocationSolution
    caps : tuple of Cap
        Those that the solution has prices for, floors included.
    rows : RowPrices
    row_names : tuple of str
        What a planner calls each of them.
    """

    problem: AllocationProblem
    solution: AllocationSolution
    caps: tuple[Cap, ...]
    rows: RowPrices
    row_names: tuple[str, ...]


def limits_of(column: int, priced: PricedSolution) -> tuple[Limit, ...]:
    """Return what keeps one column from more, what takes most first."""
    problem, solution, rows = priced.problem, priced.solution, priced.rows
    found = []
    for cap, price in zip(priced.caps, solution.duals.cap_usd_per_mw, strict=True):
        taken = float(price) * cap.row[column]
        if taken >= WORTH_NAMING_USD:
            found.append(Limit(cap.name, taken, _remedy(cap, cap.row[column])))
    for k, name in enumerate(priced.row_names):
        taken = float(rows.per_column_usd_per_mw[k, column])
        if taken >= WORTH_NAMING_USD:
            needed = STEP_MW * taken / float(rows.usd_per_mw[k])
            remedy = say(
                "{mw:,.3g} MW more on {branch} in {hours:,} hours",
                mw=float(needed), branch=name, hours=int(rows.hours[k]),
            )  # fmt: skip
            found.append(Limit(name, taken, remedy))
    share = float(problem.min_energy_share[column])
    asked = solution.duals.energy_share_usd_per_mwh[column] * share * problem.weight_h.sum()
    if asked >= WORTH_NAMING_USD:
        found.append(
            Limit(
                say("its least energy share of {percent:g} %", percent=float(100 * share)),
                float(asked),
                say("more surplus in the hours in which there is too little, or a lower share"),
            )
        )
    return tuple(sorted(found, key=lambda limit: -limit.usd_per_mw))


def _remedy(cap: Cap, coefficient: float) -> str:
    """Return what 10 MW more of a column need of a cap; a share needs load of the other kind."""
    if cap.mw:
        return say("the {rule} raised by {mw:,.4g} MW", rule=cap.name, mw=STEP_MW * coefficient)
    other = STEP_MW * coefficient / (1 - coefficient) if coefficient < 1 else np.inf
    return say("{mw:,.4g} MW more of what the {rule} asks for", mw=other, rule=cap.name)


def alone_usd_per_mw(problem: AllocationProblem) -> FloatArray:
    """Return what the first MW of every column could add at most, shape (n,).

    It takes the cheapest surplus of every hour, runs when that pays and as long as its energy share
    asks, and no network limits it. [USD/MW]
    """
    cost = np.where(problem.source_mw > SERVED_MW, problem.source_cost_usd_per_mwh, np.inf)
    cheapest = cost.min(axis=1, initial=np.inf)
    gain = problem.weight_h[:, None] * (problem.value_usd_per_mwh - cheapest[:, None])
    can_run = np.isfinite(gain)
    if problem.most_mw is not None:
        can_run &= problem.most_mw > 0
    ordered = -np.sort(-np.where(can_run, gain, 0.0), axis=0)
    needed = np.ceil(problem.min_energy_share * problem.n_hours)
    is_taken = (ordered > 0) | (np.arange(problem.n_hours)[:, None] < needed)
    worth: FloatArray = (ordered * is_taken).sum(axis=0) - problem.capacity_cost_usd_per_mw
    return worth


def raised_by(
    candidate: Candidate,
    capacity_mw: float,
    max_mw: float,
    marginal_usd: float,
    limits: Sequence[Limit],
) -> str:
    """Return in one sentence what 10 MW more of a load would need.

    Parameters
    ----------
    candidate : Candidate
    capacity_mw, max_mw : float
        What it has, and the most it may have. [MW]
    marginal_usd : float
        What one more MW adds, caps left aside: from :func:`marginal_usd_per_mw`, at most what
        :func:`alone_usd_per_mw` gives. [USD/MW]
    limits : sequence of Limit
    """
    more = say("{mw:g} MW more of {load}", mw=STEP_MW, load=candidate.name)
    if capacity_mw >= max_mw - FULL_MW:
        return say("{more} would need a larger request: it has all it may have.", more=more)
    if marginal_usd < -WORTH_NAMING_USD and not limits:
        return say(
            "{more} would not pay: each would lose {usd:,.0f} USD.", more=more, usd=-marginal_usd
        )
    if not limits:
        return say("{more} would add nothing: the surplus it can use is used.", more=more)
    needs: str = listed((limit.remedy for limit in limits[:MOST_NAMED]), SEMICOLON)
    others = len(limits) - MOST_NAMED
    if others > 0:
        needs = say("{needs}; and {n} smaller limits", needs=needs, n=others)
    return say("{more} would need {needs}.", more=more, needs=needs)
