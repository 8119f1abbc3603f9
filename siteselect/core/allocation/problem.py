"""The joint allocation as a linear program, and what a solver returns for it."""

from dataclasses import dataclass

from siteselect.core.arrays import FloatArray, IntArray


@dataclass(frozen=True, eq=False)
class AllocationProblem:
    """Choose capacities and hourly use that are worth most (ENGINE section 2).

    Over capacity ``c`` (n,), served load ``x`` (T, n) and used surplus ``g`` (T, G)::

        max  sum_t w_t (sum_i v_ti x_ti - sum_g m_g g_tg) - sum_i k_i c_i
        s.t. sum_i x_ti = sum_g g_tg                                    balance, each hour
             0 <= g_tg <= S_tg,   0 <= x_ti <= min(c_i, most_ti)
             -down_tr <= sum_g M_rg g_tg - sum_i N_ri x_ti <= up_tr     rows, each hour
             sum_t w_t x_ti >= rho_i W c_i,  W = sum_t w_t              energy shares
             A c <= a,   0 <= c <= c_max

    A column i is one workload at one site.

    Attributes
    ----------
    value_usd_per_mwh : ndarray, shape (T, n)
        Worth of served energy less everything paid for it but the surplus itself. [USD/MWh]
    source_cost_usd_per_mwh : ndarray, shape (G,)
        [USD/MWh]
    source_mw : ndarray, shape (T, G)
        Surplus of every source. [MW]
    weight_h : ndarray, shape (T,)
        Hours that each hour stands for. [h]
    capacity_cost_usd_per_mw : ndarray, shape (n,)
        Annuity of capital and fixed cost over the period of the problem. [USD/MW]
    min_energy_share : ndarray, shape (n,)
        Least share of capacity times time that must be served; 0 asks for nothing.
    max_capacity_mw : ndarray, shape (n,)
        [MW]
    cap_matrix : ndarray, shape (q, n)
        Left side of the linear caps on capacities: site, programme, region, operator, ...
    cap_mw : ndarray, shape (q,)
        [MW]
    cap_names : tuple of str
        What a planner calls each cap, length q.
    row_source : ndarray, shape (R, G)
        Change of every row per MW of every source.
    row_load : ndarray, shape (R, n)
        Change of every row per MW drawn by every column, with the sign of a source: the row gains
        ``row_source g - row_load x``.
    up_mw, down_mw : ndarray, shape (T, R)
        Room of every row in either direction; at least 0.05, as the interior must not be empty.
        [MW]
    most_mw : ndarray, shape (T, n), or None
        Hourly limit of served load: 0 where the region sheds load; None where only `c` limits.
        [MW]
    """

    value_usd_per_mwh: FloatArray
    source_cost_usd_per_mwh: FloatArray
    source_mw: FloatArray
    weight_h: FloatArray
    capacity_cost_usd_per_mw: FloatArray
    min_energy_share: FloatArray
    max_capacity_mw: FloatArray
    cap_matrix: FloatArray
    cap_mw: FloatArray
    cap_names: tuple[str, ...]
    row_source: FloatArray
    row_load: FloatArray
    up_mw: FloatArray
    down_mw: FloatArray
    most_mw: FloatArray | None = None

    @property
    def n_hours(self) -> int:
        """Number of hours, T."""
        return len(self.weight_h)

    @property
    def n_columns(self) -> int:
        """Number of columns, n."""
        return len(self.max_capacity_mw)

    @property
    def n_sources(self) -> int:
        """Number of sources, G."""
        return len(self.source_cost_usd_per_mwh)

    @property
    def n_rows(self) -> int:
        """Number of rows of the network, R."""
        return len(self.row_source)


@dataclass(frozen=True, eq=False)
class AllocationDuals:
    """Prices of the constraints: what one more unit of each right-hand side is worth.

    Attributes
    ----------
    balance_usd_per_mwh : ndarray, shape (T,)
        Value of energy in every hour, per hour of weight. [USD/MWh]
    row_hour, row_index : ndarray of int, shape (N,)
        The rows that carry a price: hour and row; rows in no entry have none.
    row_usd_per_mw : ndarray, shape (N,)
        Price of room, over the hour's weight: positive for `up_mw`, negative for `down_mw`.
        [USD/MW]
    energy_share_usd_per_mwh : ndarray, shape (n,)
        Price of the least energy share. [USD/MWh]
    cap_usd_per_mw : ndarray, shape (q,)
        [USD/MW]
    """

    balance_usd_per_mwh: FloatArray
    row_hour: IntArray
    row_index: IntArray
    row_usd_per_mw: FloatArray
    energy_share_usd_per_mwh: FloatArray
    cap_usd_per_mw: FloatArray


@dataclass(frozen=True, eq=False)
class AllocationSolution:
    """What a solver found, with its own proof.

    Attributes
    ----------
    capacity_mw : ndarray, shape (n,)
    served_mw : ndarray, shape (T, n)
    used_mw : ndarray, shape (T, G)
    objective_usd : float
        Value reached. [USD]
    duals : AllocationDuals
    iterations : int
    solver : str
        Which method found it, in words.
    """

    capacity_mw: FloatArray
    served_mw: FloatArray
    used_mw: FloatArray
    objective_usd: float
    duals: AllocationDuals
    iterations: int
    solver: str


@dataclass(frozen=True)
class Certificate:
    """The independent check of a solution: a bound from its duals, and how far it breaks rules.

    Attributes
    ----------
    bound_usd : float
        No allocation is worth more. [USD]
    relative_gap : float
        (bound - objective) over the size of the objective.
    max_violation_mw : float
        The most by which any constraint is missed. [MW]
    worst_constraint : str
        Which one that is, in words.
    """

    bound_usd: float
    relative_gap: float
    max_violation_mw: float
    worst_constraint: str

    def holds(self, *, gap: float = 1e-6, violation_mw: float = 1e-6) -> bool:
        """Return whether the solution is optimal to `gap` and feasible to `violation_mw`."""
        return self.relative_gap <= gap and self.max_violation_mw <= violation_mw
