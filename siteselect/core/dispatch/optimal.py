"""The base case: every hour at least cost within the limits of the network."""

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.dispatch.energy_budgets import EnergyBudgets, within_budgets
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.flow_limits import FlowLimits, PeriodLimits
from siteselect.core.dispatch.least_cost import System, injections, least_cost
from siteselect.core.dispatch.reserve import Reserve, no_reserve
from siteselect.core.errors import InputError
from siteselect.core.grid.network import Grid
from siteselect.core.grid.rating_periods import Ratings
from siteselect.core.grid.sensitivities import Sensitivities
from siteselect.core.progress import SILENT, Progress
from siteselect.core.words import say


def solve_base_case(
    grid: Grid,
    fleet: Fleet,
    demand_mw: FloatArray,
    *,
    sensitivities: Sensitivities,
    value_of_lost_load_lc_per_mwh: float,
    ratings: Ratings | None = None,
    reserve: Reserve | None = None,
    budgets: EnergyBudgets | None = None,
    progress: Progress = SILENT,
) -> BaseCase:
    """Serve existing demand at least cost in every hour, exactly.

    Parameters
    ----------
    grid : Grid
    fleet : Fleet
    demand_mw : ndarray, shape (T, B)
        Existing demand. [MW]
    sensitivities : Sensitivities
        Of the same grid.
    value_of_lost_load_lc_per_mwh : float
        Cost of demand not served; above the marginal cost of every plant. [lc/MWh]
    ratings : Ratings, optional
        Ratings by season; without them those of the grid hold in every hour.
    reserve : Reserve, optional
        What must stand idle in every hour and which plants may carry it.
    budgets : EnergyBudgets, optional
        What plants may give over each month.
    progress : Progress

    Returns
    -------
    BaseCase
        A plant below its floor has given way: see the notes.

    Raises
    ------
    InputError
        When demand has gaps or goes below zero, when tables differ in length, when lost load is
        worth less than running a plant, or when a plant must run more than its budget.
    Cancelled
        When `progress` says so.

    Notes
    -----
    Minimum of fuel cost, lost load and relief subject to balance, floors, availability, link
    limits and the rating of every branch that `limits_dispatch`.

    - A floor gives way only where nothing else helps, since demand is too low or a branch too
      weak: that costs twice the dearest plant's cost less the fuel it saves, so the dearest fuel
      gives way first and wind, sun and water last. Prices of such hours are negative.
    - A transformer that only feeds load does not constrain demand behind it; if plants stand
      behind it, it does constrain what they send up.
    - Where links are free, they carry what keeps losses least (:func:`least_loss_transfer`).
    - Among dispatches of the same cost the most even one is taken (:func:`most_even`): plants of
      equal cost share in proportion to what they have left, demand that must be shed in proportion
      to demand, as far as the limits allow.

    - Reserve that is asked for is held by exchanging plants, whatever that costs in fuel, but by no
      floor that gives way and, unless the network makes it cheap, by no demand shed.

    - Energy budgets are held by the value of water (:func:`within_budgets`).

    The merit order is the optimum of every hour whose flows stay within the limits; the others are
    linear programs, each started from the last.
    """
    _refuse_bad_input(fleet, demand_mw, value_of_lost_load_lc_per_mwh)
    held = reserve or no_reserve(fleet)
    held.refuse_unless_for(fleet)
    system = System(
        sensitivities,
        fleet,
        demand_mw,
        relief_cost(fleet),
        value_of_lost_load_lc_per_mwh,
        period_limits(grid, fleet, ratings),
        held,
    )
    water_value = np.zeros((0, 0))
    if budgets is None:
        found = least_cost(system, progress)
    else:
        budgets.refuse_unless_for(fleet)
        found, water_value = within_budgets(system, budgets, progress)
    injected = injections(fleet, found.dispatch_mw, demand_mw - found.shed_mw)
    progress.report(1.0, say("Base case dispatched"))
    return BaseCase(
        found.dispatch_mw,
        found.link_mw,
        found.shed_mw,
        sensitivities.flows_mw(injected, found.link_mw),
        found.price_lc_per_mwh,
        held.shortfall_mw(fleet, found.dispatch_mw),
        water_value,
    )


def relief_cost(fleet: Fleet) -> FloatArray:
    """Return what each plant costs below its floor, shape (G,), in local currency per MWh."""
    dearest = np.abs(fleet.cost_lc_per_mwh).max(initial=0.0)
    relief: FloatArray = 2.0 * dearest - fleet.cost_lc_per_mwh
    return relief


def flow_limits(grid: Grid, fleet: Fleet, rating_mw: FloatArray | None = None) -> FlowLimits:
    """Return what dispatch must keep every flow between.

    Parameters
    ----------
    grid : Grid
    fleet : Fleet
    rating_mw : ndarray, shape (L,), optional
        Other ratings than those of the grid. [MW]
    """
    rating = grid.rating_mw if rating_mw is None else rating_mw
    has_plant = np.isin(grid.to_bus, fleet.bus)
    is_held = grid.limits_dispatch
    return FlowLimits(
        low_mw=np.where(is_held | has_plant, -rating, -np.inf),
        high_mw=np.where(is_held, rating, np.inf),
    )


def period_limits(grid: Grid, fleet: Fleet, ratings: Ratings | None = None) -> PeriodLimits:
    """Return the limits of every hour: from seasonal ratings, or those of the grid throughout.

    Raises
    ------
    InputError
        When the ratings are of other hours or of another network.
    """
    if ratings is None:
        return PeriodLimits(
            np.array([0, fleet.n_hours], dtype=np.int64), (flow_limits(grid, fleet),)
        )
    if ratings.n_hours != fleet.n_hours or len(ratings.normal_mw) != grid.n_branches:
        raise InputError(
            say(
                "Ratings are of {n_normal_mw} branches over {n_hours} hours, the network has "
                "{n_branches} and availability of plants {n_hours_2}",
                n_normal_mw=len(ratings.normal_mw),
                n_hours=ratings.n_hours,
                n_branches=grid.n_branches,
                n_hours_2=fleet.n_hours,
            ),
            fix=say("Make the ratings for this network and these hours."),
        )
    return PeriodLimits(
        ratings.first_hour,
        tuple(flow_limits(grid, fleet, normal) for normal in ratings.normal_mw.T),
    )


def _refuse_bad_input(fleet: Fleet, demand_mw: FloatArray, lost_load: float) -> None:
    if len(demand_mw) != fleet.n_hours:
        raise InputError(
            say(
                "Demand has {n_demand_mw} hours, availability of plants has {n_hours}",
                n_demand_mw=len(demand_mw),
                n_hours=fleet.n_hours,
            ),
            fix=say("Give both tables the same hours."),
        )
    if not (demand_mw >= 0).all():
        raise InputError(
            say("Demand has gaps or goes below zero"),
            fix=say("Fill the gaps; put generation into plants."),
        )
    dearest = fleet.cost_lc_per_mwh.max(initial=0.0)
    if not lost_load > 2.0 * dearest:
        raise InputError(
            say(
                "Lost load is worth {lost_load:g} per MWh, the dearest plant costs {dearest:g}",
                lost_load=lost_load,
                dearest=dearest,
            ),
            fix=say(
                "Value lost load at more than twice the dearest plant, so that plants run first."
            ),
        )
