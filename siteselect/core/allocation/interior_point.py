"""Primal-dual interior point for the joint allocation: hours joined by capacities and shares.

Newton's system is an arrow: every hour is a small block (its balance and the rows in force), and
only the capacities and the prices of the energy shares join them. Each hour is eliminated on its
own, what is left is one dense system of twice the number of columns. Mehrotra (1992), "On the
implementation of a primal-dual interior point method", SIAM Journal on Optimization 2(4).
"""

from dataclasses import dataclass, field

import numpy as np
from scipy.linalg.lapack import dgetrf, dgetrs

from siteselect.core.allocation.centring_kernels import centre
from siteselect.core.allocation.hours_in_parallel import HoursInParallel
from siteselect.core.allocation.interior_point_kernels import (
    Factor,
    Hours,
    Point,
    Rows,
    Step,
    advance_and_factorise,
    along,
    correct,
    equilibrium,
    predict,
    scratch,
)
from siteselect.core.allocation.scaled import ScaledProblem
from siteselect.core.arrays import FloatArray, IntArray

TO_BOUNDARY = 0.9
LEAST_CENTRING = 1e-6
EQUILIBRIUM_ROUNDS = 4

LOOSE_CAP = 1e2
"""Price over slack up to which a cap's price is solved for first, per weight of all hours."""

REGULAR = 1e-12
"""Added to the scaled system of the master: directions that rounding alone decides stay short."""


@dataclass
class Master:
    """What joins the hours: capacities, energy shares and caps, with slacks and prices."""

    capacity: FloatArray
    capacity_price: FloatArray
    share_slack: FloatArray
    share_price: FloatArray
    cap_slack: FloatArray
    cap_price: FloatArray


@dataclass(frozen=True)
class Measure:
    """How far an iterate is from the optimum."""

    relative_gap: float
    primal: float
    dual: float

    @property
    def is_finite(self) -> bool:
        """Whether the iterate can be used at all."""
        return bool(np.isfinite(self.relative_gap + self.primal + self.dual))

    @property
    def merit(self) -> float:
        """One number to watch progress by."""
        return self.relative_gap + self.primal + self.dual


@dataclass
class InteriorPoint:
    """An iterate and its work space. Made by :func:`interior_point`."""

    problem: ScaledProblem
    hours: Hours
    threads: HoursInParallel
    rows: Rows
    point: Point = field(init=False)
    master: Master = field(init=False)
    step: Step = field(init=False)
    factor: Factor = field(init=False)
    iterations: int = 0
    barrier: float = 1.0
    _measure: Measure | None = None

    def __post_init__(self) -> None:
        shape = self.problem.cost.shape
        self._hourly_step = [np.zeros(shape) for _ in range(3)]
        self._hourly_factor = [np.zeros(shape) for _ in range(4)]
        self._scratch = [scratch(self.problem.n_columns, shape[1]) for _ in self.threads.parts]
        self.n_bounds = int(2 * self.problem.is_open.sum())
        self.firm = self.problem.share > 0
        self.set_rows(self.rows)
        self.start(0.1)

    def set_rows(self, rows: Rows) -> None:
        """Take other rows into force; the work space follows."""
        self.rows = rows
        n_rows, n_hours = len(rows.row), self.problem.n_hours
        k = 1 + np.diff(rows.first)
        ends = np.cumsum(k * (k + 1) // 2)
        inverse, gradient, per_value, per_room = self._hourly_factor
        self._measure = None
        self.factor = Factor(
            inverse=inverse,
            gradient=gradient,
            per_value=per_value,
            per_room=per_room,
            imbalance=np.zeros(n_hours),
            row_residual=np.zeros(n_rows),
            row_mean=np.zeros(n_rows),
            first_lower=np.concatenate([[0], ends[:-1]]),
            lower=np.zeros(ends[-1]),
            master=np.zeros((n_rows + n_hours, 2 * self.problem.n_columns)),
            rows_push=np.zeros((2, n_rows + n_hours)),
        )
        value, low_price, high_price = self._hourly_step
        self.step = Step(
            value=value,
            low_price=low_price,
            high_price=high_price,
            energy_price=np.zeros(n_hours),
            row_room=np.zeros(n_rows),
            row_price=np.zeros(n_rows),
        )

    def start(self, spread: float) -> None:
        """Start afresh from a nearly feasible point, `spread` from the boundary in prices."""
        problem = self.problem
        n = problem.n_columns
        weight = problem.weight[:, None]
        reach = problem.cap_matrix @ problem.most
        is_plain = (problem.cap_matrix >= 0).all(axis=1) & (reach > 0)
        scale = (problem.cap[is_plain] / reach[is_plain]).min(initial=1.0)
        capacity = 0.5 * min(1.0, float(scale)) * problem.most
        is_open = problem.is_open
        load = is_open[:, :n] * capacity
        used = problem.upper[:, n:]
        part = np.minimum(0.5, 0.5 * used.sum(1) / load.sum(1))[:, None]
        load *= part
        share_of_surplus = load.sum(1) / used.sum(1)
        value = np.hstack([load, used * share_of_surplus[:, None]])
        room = np.hstack([capacity - load, used * (1.0 - share_of_surplus[:, None])])
        is_closed = is_open == 0
        value[is_closed] = 1.0
        room[is_closed] = 1.0
        open_load = is_open[:, :n]
        energy = -(problem.cost[:, :n] * open_load).sum(1) / open_load.sum(1)
        share_price = np.where(self.firm, spread, 0.0)
        gradient = problem.cost.copy()
        gradient[:, :n] += energy[:, None] - weight * share_price
        gradient[:, n:] -= energy[:, None]
        low = np.maximum(gradient, 0.0) + spread * weight
        high = np.maximum(-gradient, 0.0) + spread * weight
        low[is_closed] = 1.0
        high[is_closed] = 1.0
        self.point = Point(value, room, low, high, energy)
        share_slack = (weight * load).sum(0) - problem.share * problem.all_weight * capacity
        cap_slack = problem.cap - problem.cap_matrix @ capacity
        cap_price = np.full(len(problem.cap), 0.2 * spread * problem.all_weight)
        reduced = (
            problem.capacity_cost
            - (high[:, :n] * open_load).sum(0)
            + problem.share * problem.all_weight * share_price
            + problem.cap_matrix.T @ cap_price
        )
        least = 0.05 * problem.all_weight
        self.master = Master(
            capacity,
            np.maximum(reduced, least * spread),
            np.where(self.firm, np.maximum(share_slack, least * capacity), 1.0),
            share_price,
            np.maximum(cap_slack, 0.05 * np.abs(problem.cap) + 1e-3),
            cap_price,
        )
        self._measure = None
        self.rows.room[:] = np.maximum(self.rows.limit, 0.5)
        self.rows.price[:] = 0.1 * problem.weight.mean()
        for array in self.step:
            array[:] = 0.0

    def measure(self) -> Measure:
        """Return how far the iterate is from the optimum; its hours are factorised then."""
        if self._measure is None:
            self._measure = self._factorise(None, 0.0, 0.0)
        return self._measure

    def _factorise(self, step: Master | None, primal: float, dual: float) -> Measure:
        """Go along a step, factorise every hour and measure."""
        problem, master, threads = self.problem, self.master, self.threads
        n = problem.n_columns
        capacity_step = np.zeros(n)
        if step is not None:
            capacity_step = step.capacity
            self._advance_master(step, primal, dual)
        by_column = np.zeros((len(threads.parts), 7, n))
        moved = np.zeros((len(threads.parts), 2 * n))
        totals = np.zeros((len(threads.parts), 5))

        def work(part: int, first: int, end: int) -> FloatArray:
            advance_and_factorise(
                first, end, self.hours, self.point, self.rows, self.step, capacity_step,
                primal, dual, master.share_price, self.factor, self._scratch[part],
                by_column[part], moved[part], totals[part],
            )  # fmt: skip
            block = self.factor.master[self.rows.first[first] + first : self.rows.first[end] + end]
            product: FloatArray = block.T @ block
            return product

        self._hourly_system = np.sum(threads.run(work), axis=0)
        self._sums = sums = by_column.sum(axis=0)
        self._moved = moved.sum(axis=0)
        self._hourly_complementarity = float(totals[:, 4].sum())
        total_weight = problem.all_weight
        self._capacity_residual = (
            problem.capacity_cost - sums[3] + problem.share * total_weight * master.share_price
            + problem.cap_matrix.T @ master.cap_price - master.capacity_price
        )  # fmt: skip
        self._share_residual = np.where(
            self.firm,
            sums[4] - problem.share * total_weight * master.capacity - master.share_slack,
            0.0,
        )
        self._cap_residual = problem.cap_matrix @ master.capacity + master.cap_slack - problem.cap
        complementarity = float(
            totals[:, 0].sum()
            + master.capacity @ master.capacity_price
            + master.share_price @ master.share_slack
            + master.cap_price @ master.cap_slack
        )
        count = self.n_bounds + len(self.rows.row) + n + int(self.firm.sum()) + len(problem.cap)
        self._complementarity = complementarity
        self.barrier = complementarity / count
        self.objective = float(totals[:, 3].sum() + problem.capacity_cost @ master.capacity)
        self.relative_gap = complementarity / max(1.0, abs(self.objective))
        return Measure(
            self.relative_gap,
            max(
                float(totals[:, 2].max()),
                float(np.abs(self._share_residual).max()) / total_weight,
                float(np.abs(self._cap_residual).max()),
            ),
            max(
                float(totals[:, 1].max()),
                float(np.abs(self._capacity_residual).max()) / total_weight,
            ),
        )

    def _factorise_master(self) -> None:
        """Form and factorise the master's system: capacities, prices of shares, prices of caps.

        A cap that is far from binding is solved for its price first, which leaves fewer unknowns;
        where its price is large over its slack that would cancel.
        """
        problem, master, sums = self.problem, self.master, self._sums
        n = problem.n_columns
        self._stiffness = master.cap_price / master.cap_slack
        is_tight = self._stiffness > LOOSE_CAP * problem.all_weight
        self._tight = np.flatnonzero(is_tight)
        self._loose = np.flatnonzero(~is_tight)
        loose = problem.cap_matrix[self._loose]
        tight = problem.cap_matrix[self._tight]
        size = 2 * n + len(tight)
        system = np.zeros((size, size))
        system[: 2 * n, : 2 * n] = self._hourly_system
        i = np.arange(n)
        system[i, i] += sums[0] + master.capacity_price / master.capacity
        system[:n, :n] += (loose.T * self._stiffness[self._loose]) @ loose
        coupling = problem.share * problem.all_weight - sums[1]
        system[i, n + i] += coupling
        system[n + i, i] += coupling
        system[n + i, n + i] -= sums[2]
        firm = np.flatnonzero(self.firm)
        system[n + firm, n + firm] -= master.share_slack[firm] / master.share_price[firm]
        idle = n + np.flatnonzero(~self.firm)
        system[idle, :] = 0.0
        system[:, idle] = 0.0
        system[idle, idle] = -1.0
        system[2 * n :, :n] = tight
        system[:n, 2 * n :] = tight.T
        caps = np.arange(2 * n, size)
        system[caps, caps] = -1.0 / self._stiffness[self._tight]
        self._scale = np.empty(size)
        equilibrium(system, EQUILIBRIUM_ROUNDS, self._scale, np.empty(size))
        system[i, i] += REGULAR
        others = np.arange(n, size)
        system[others, others] -= REGULAR
        self._system = dgetrf(system, overwrite_a=True)[:2]

    def improve(self) -> None:
        """Make one predictor-corrector step from the measured iterate."""
        self.measure()
        self._factorise_master()
        predictor, longest, gains = self._predict()
        primal, dual = _lengths(longest, 1.0)
        after = self._complementarity + primal * gains[0] + dual * gains[1]
        after += primal * dual * gains[2]
        centring = min(1.0, max(LEAST_CENTRING, after / self._complementarity)) ** 3
        step, longest = self._correct(predictor, centring * self.barrier)
        primal, dual = _lengths(longest, TO_BOUNDARY)
        self._measure = self._factorise(step, primal, dual)
        self.iterations += 1

    def centre(self, which: IntArray, barrier: float) -> None:
        """Put hours, in rising order, to their central points for the capacities as they are."""
        edges = [first for first, _ in self.threads.parts] + [self.problem.n_hours]
        cut = np.searchsorted(which, edges)

        def work(part: int, _first: int, _end: int) -> None:
            centre(
                which[cut[part] : cut[part + 1]], self.hours, self.problem.upper,
                self.master.capacity, self.master.share_price, barrier, self.point, self.rows,
            )  # fmt: skip

        self.threads.run(work)
        self._measure = None

    def _advance_master(self, step: Master, primal: float, dual: float) -> None:
        master = self.master
        master.capacity += primal * step.capacity
        master.share_slack += primal * step.share_slack
        master.cap_slack += primal * step.cap_slack
        master.capacity_price += dual * step.capacity_price
        master.share_price += dual * step.share_price
        master.cap_price += dual * step.cap_price

    def _predict(self) -> tuple[Master, FloatArray, FloatArray]:
        """Return the step without a barrier, inverse step lengths, and what they gain."""
        threads, n = self.threads, self.problem.n_columns
        nothing = Master(*(np.zeros_like(array) for array in vars(self.master).values()))
        step = self._master_step(0.0, nothing, self._sums[5], self._sums[6], self._moved)
        by_column = np.zeros((len(threads.parts), 4, n))
        moved = np.zeros((len(threads.parts), 2, 2 * n))
        longest = np.zeros((len(threads.parts), 2))
        totals = np.zeros((len(threads.parts), 3))

        def work(part: int, first: int, end: int) -> None:
            predict(
                first, end, self.hours, self.point, self.rows, self.factor, self.step,
                step.capacity, step.share_price, self._scratch[part], by_column[part],
                moved[part], longest[part], totals[part],
            )  # fmt: skip

        threads.run(work)
        self._corrector_sums = by_column.sum(axis=0)
        self._corrector_moved = moved.sum(axis=0)
        gains = totals.sum(axis=0)
        gains[1] -= self._hourly_complementarity
        inverse = longest.max(axis=0)
        self._along(step, inverse, gains)
        return step, inverse, gains

    def _correct(self, predictor: Master, barrier: float) -> tuple[Master, FloatArray]:
        """Return the step for a barrier with the predictor's products, and inverse lengths."""
        threads = self.threads
        sums, moved = self._corrector_sums, self._corrector_moved
        step = self._master_step(
            barrier, predictor, sums[0] + barrier * sums[2], sums[1] + barrier * sums[3],
            moved[0] + barrier * moved[1],
        )  # fmt: skip
        longest = np.zeros((len(threads.parts), 2))

        def work(part: int, first: int, end: int) -> None:
            correct(
                first, end, self.hours, self.point, self.rows, self.factor, self.step,
                predictor.capacity, step.capacity, step.share_price, barrier, self._scratch[part],
                longest[part],
            )  # fmt: skip

        threads.run(work)
        inverse = longest.max(axis=0)
        self._along(step, inverse, np.zeros(3))
        return step, inverse

    def _master_step(
        self,
        barrier: float,
        predictor: Master,
        of_capacity: FloatArray,
        of_energy: FloatArray,
        moved: FloatArray,
    ) -> Master:
        """Solve the master for what the hours' right-hand sides change in it."""
        problem, master, stiffness = self.problem, self.master, self._stiffness
        n, loose = problem.n_columns, self._loose
        share_price = np.where(self.firm, master.share_price, 1.0)
        to_capacity_price = (
            barrier - predictor.capacity * predictor.capacity_price
        ) / master.capacity - master.capacity_price
        to_cap_slack = (
            barrier - predictor.cap_slack * predictor.cap_price
        ) / master.cap_price - master.cap_slack
        to_share_slack = (
            barrier - predictor.share_price * predictor.share_slack
        ) / share_price - master.share_slack
        for_cap = -self._cap_residual - to_cap_slack
        for_capacity = -(self._capacity_residual - of_capacity + moved[:n] - to_capacity_price)
        for_capacity += problem.cap_matrix[loose].T @ (stiffness[loose] * for_cap[loose])
        for_share = np.where(
            self.firm, of_energy - moved[n:] + self._share_residual - to_share_slack, 0.0
        )
        right = np.concatenate([for_capacity, for_share, for_cap[self._tight]]) * self._scale
        solved: FloatArray = dgetrs(*self._system, right)[0] * self._scale
        capacity, price, tight_price = np.split(solved, (n, 2 * n))
        cap_price = np.empty(len(stiffness))
        cap_price[self._tight] = tight_price
        cap_price[loose] = stiffness[loose] * (
            problem.cap_matrix[loose] @ capacity - for_cap[loose]
        )
        return Master(
            capacity,
            to_capacity_price - master.capacity_price / master.capacity * capacity,
            np.where(self.firm, to_share_slack - master.share_slack / share_price * price, 0.0),
            price,
            to_cap_slack - cap_price / stiffness,
            cap_price,
        )

    def _along(self, step: Master, longest: FloatArray, gains: FloatArray) -> None:
        """Add to inverse step lengths and to gains what the master's own slacks and prices do."""
        at = self.master
        along(at.capacity, step.capacity, at.capacity_price, step.capacity_price, longest, gains)
        along(at.share_slack, step.share_slack, at.share_price, step.share_price, longest, gains)
        along(at.cap_slack, step.cap_slack, at.cap_price, step.cap_price, longest, gains)


def _lengths(longest: FloatArray, to_boundary: float) -> tuple[float, float]:
    """Return the longest primal and dual step, at most 1."""
    primal, dual = to_boundary / np.maximum(longest, to_boundary)
    return float(primal), float(dual)


def no_rows(problem: ScaledProblem) -> Rows:
    """Return an empty table of rows in force."""
    return Rows(
        np.zeros(problem.n_hours + 1, dtype=np.int64),
        np.zeros(0, dtype=np.int64),
        np.zeros(0),
        np.zeros(0),
        np.zeros(0),
        np.zeros(0),
        problem.coefficient,
    )


def interior_point(problem: ScaledProblem, threads: HoursInParallel) -> InteriorPoint:
    """Return an iterate at its start, without rows."""
    hours = Hours(problem.cost, problem.is_open, problem.weight)
    return InteriorPoint(problem, hours, threads, no_rows(problem))
