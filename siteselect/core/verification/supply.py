"""Demand, plants and surplus once more, straight from the tables of the study."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.errors import InputError
from siteselect.core.verification.facts import KWH_PER_MWH, Facts
from siteselect.core.verification.physical_network import PhysicalNetwork
from siteselect.core.verification.rules import SHED_MW


@dataclass(frozen=True, eq=False)
class Supply:
    """What is there before the plan, over T hours, B buses and G plants in service.

    Attributes
    ----------
    plant_ids : tuple of str
    plant_bus : ndarray of int, shape (G,)
    available_mw, dispatch_mw, surplus_mw : ndarray, shape (T, G)
        What every plant could give, gives without the plan, and may give to it. [MW]
    cost_usd_per_mwh : ndarray, shape (G,)
        Of energy at the load, losses and emission included. [USD/MWh]
    demand_mw, shed_mw : ndarray, shape (T, B)
        Existing demand, and what of it is not served. [MW]
    link_mw : ndarray, shape (T, K)
        [MW]
    spare_mw : ndarray, shape (T,)
        Availability that counts as surplus, less demand, less reserve; negative when short. [MW]
    """

    plant_ids: tuple[str, ...]
    plant_bus: IntArray
    available_mw: FloatArray
    dispatch_mw: FloatArray
    surplus_mw: FloatArray
    cost_usd_per_mwh: FloatArray
    demand_mw: FloatArray
    shed_mw: FloatArray
    link_mw: FloatArray
    spare_mw: FloatArray

    @property
    def injected_mw(self) -> FloatArray:
        """Generation less served demand by hour and bus, shape (T, B), in MW."""
        injected = self.shed_mw - self.demand_mw
        np.add.at(injected.T, self.plant_bus, self.dispatch_mw.T)
        return injected


def supply_of(facts: Facts, network: PhysicalNetwork) -> Supply:
    """Return demand, plants and surplus of a study.

    Raises
    ------
    InputError
        When the base case does not belong to the study.

    Notes
    -----
    DOMAIN section 1.1: surplus of all plants together is what is available in eligible tiers less
    demand less reserve, but not below zero; cheap plants come first, equal ones share by what they
    have idle.
    """
    base, values = facts.base, facts.values
    plants = [plant for plant in facts.plants if plant.in_service]
    available = np.zeros((facts.calendar.n_hours, len(plants)))
    for g, plant in enumerate(plants):
        available[:, g] = plant.capacity_mw * facts.hourly_availability.column(plant.profile)
    dispatch = _picked(base.dispatch_mw, base.plant_ids, [p.id for p in plants], "plant")
    demand = _demand(facts, network)
    is_eligible = np.array(
        [p.tier <= values["highest_surplus_tier"] for p in plants], dtype=np.bool_
    )
    total = demand.sum(axis=1)
    reserve = np.maximum(values["largest_infeed_mw"], values["reserve_share"] * total)
    spare = available[:, is_eligible].sum(axis=1) - total - reserve
    cost = np.array([p.marginal_cost_lc_per_kwh for p in plants]) * KWH_PER_MWH
    emission = values["emission_price_usd_per_t"] * np.array([p.emission_t_per_mwh for p in plants])
    idle = np.where(is_eligible, np.maximum(available - dispatch, 0.0), 0.0)
    order = [(p.tier, lc) for p, lc in zip(plants, cost.tolist(), strict=True)]
    return Supply(
        plant_ids=tuple(p.id for p in plants),
        plant_bus=np.array(
            [network.bus_nearest(p.substation_id, p.kv) for p in plants], dtype=np.int64
        ),
        available_mw=available,
        dispatch_mw=dispatch,
        surplus_mw=_filled(spare, idle, order),
        cost_usd_per_mwh=(cost / facts.currency_per_usd + emission) / (1.0 - values["loss_share"]),
        demand_mw=demand,
        shed_mw=_picked(base.shed_mw, base.bus_ids, list(network.bus_index), "bus"),
        link_mw=_picked(base.link_mw, base.link_ids, list(network.link_ids), "link"),
        spare_mw=spare,
    )


def shedding_hours(supply: Supply, region_of_bus: list[str], region: str) -> BoolArray:
    """Return the hours in which a region leaves demand unserved, shape (T,)."""
    here = np.array([name == region for name in region_of_bus])
    return np.asarray(supply.shed_mw[:, here].sum(axis=1) > SHED_MW)


def _filled(spare: FloatArray, idle: FloatArray, order: list[tuple[int, float]]) -> FloatArray:
    """Return how much every plant has left over when the cheapest come first, shape (T, G)."""
    surplus = np.zeros_like(idle)
    below = np.zeros(len(spare))
    for key in sorted(set(order)):
        equal = [g for g, own in enumerate(order) if own == key]
        together = idle[:, equal].sum(axis=1)
        wanted = np.clip(spare - below, 0.0, together)
        part = np.divide(wanted, together, out=np.zeros_like(wanted), where=together > 0)
        surplus[:, equal] = idle[:, equal] * part[:, None]
        below += together
    return surplus


def _demand(facts: Facts, network: PhysicalNetwork) -> FloatArray:
    whole = dict.fromkeys(facts.hourly_demand.columns, 0.0)
    for share in facts.load_shares:
        whole[share.region_id] += share.share
    demand = np.zeros((facts.hourly_demand.n_rows, network.n_buses))
    for share in facts.load_shares:
        part = share.share / whole[share.region_id]
        region_mw = facts.hourly_demand.column(share.region_id)
        demand[:, network.lowest_bus(share.substation_id)] += part * region_mw
    return demand


def _picked(columns: FloatArray, have: Sequence[str], want: Sequence[str], kind: str) -> FloatArray:
    """Return the wanted columns in the wanted order."""
    place = {name: i for i, name in enumerate(have)}
    missing = [name for name in want if name not in place]
    if missing:
        raise InputError(
            f"The base case has no {kind} '{missing[0]}'", fix="Give the study of the plan."
        )
    return columns[:, [place[name] for name in want]]
