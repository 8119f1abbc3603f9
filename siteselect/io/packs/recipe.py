"""The hourly recipe of a pack: from its tables to demand by region and availability by profile.

Demand, and every profile that follows it, belongs to one system (say, what one operator
dispatches). A region with own plants outside that system draws part of its demand from it; its own
plants cover a fixed share of its demand, so that the system's totals stay those published.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.entities import Plant
from siteselect.core.errors import InputError
from siteselect.core.synthesis.demand import synthetic_demand
from siteselect.core.synthesis.floors import contract_floor, residual_load
from siteselect.core.synthesis.months import Months, months_of
from siteselect.core.synthesis.noise import generator
from siteselect.core.synthesis.profiles import (
    base_share,
    energy_profile,
    outage_profile,
    weather_profile,
)
from siteselect.core.synthesis.regional import split_by_region
from siteselect.core.tables import NamedColumns
from siteselect.io.packs.pack_file import PackFile
from siteselect.io.packs.recipe_tables import TOTAL, ProfileRule, RecipeTables, read_recipe_tables

DEMAND_DECIMALS = 2
SHARE_DECIMALS = 6
MUST_TAKE = ("monthly_energy", "weather")


def synthesise(pack: PackFile, plants: Sequence[Plant]) -> tuple[NamedColumns, NamedColumns]:
    """Return hourly demand by region in MW and hourly availability by profile as a share.

    Raises
    ------
    InputError
        When a table of the recipe is missing or does not fit.
    """
    calendar = HourCalendar(pack.info.first_hour, pack.info.n_hours)
    return _Recipe(pack, plants, calendar).tables()


class _Recipe:
    """One run of the recipe; each step reads what the steps before it made."""

    def __init__(self, pack: PackFile, plants: Sequence[Plant], calendar: HourCalendar) -> None:
        self._seed = int(pack.recipe["seed"])
        self._system = str(pack.recipe["system"])
        self._calendar = calendar
        self._months: Months = months_of(calendar)
        self._rules: RecipeTables = read_recipe_tables(pack, self._months)
        self._plants = [plant for plant in plants if plant.in_service]
        self._shares: dict[str, FloatArray] = {}
        self._floors: dict[str, FloatArray] = {}

    def tables(self) -> tuple[NamedColumns, NamedColumns]:
        """Return demand by region and availability by profile, rounded."""
        rules = self._rules
        self._demand_mw = synthetic_demand(
            self._calendar,
            self._months,
            rules.energy_mwh[TOTAL],
            rules.demand,
            generator(self._seed, "demand"),
        )
        drawn = split_by_region(self._demand_mw, self._calendar, self._months, rules.shapes)
        self._own_mw = drawn * rules.own_share
        for rule in rules.profiles:
            self._shares[rule.profile] = self._profile(rule)
        self._residual_mw = residual_load(self._demand_mw, self._must_take_mw())
        for rule in rules.profiles:
            if rule.floor_profile:
                self._floors[rule.floor_profile] = np.minimum(
                    self._floor(rule), self._shares[rule.profile]
                )
        columns = {**self._shares, **self._floors}
        demand = (drawn + self._own_mw).round(DEMAND_DECIMALS)
        shares = np.column_stack(list(columns.values())).round(SHARE_DECIMALS)
        return NamedColumns(rules.regions, demand), NamedColumns(tuple(columns), shares)

    def _profile(self, rule: ProfileRule) -> FloatArray:
        rules = self._rules
        match rule.rule:
            case "monthly_energy":
                limit = rules.by_month.get(f"{rule.profile}_limit_mw")
                return energy_profile(
                    self._demand_mw,
                    self._months,
                    energy_mwh=self._energy(rule.fuel),
                    capacity_mw=self._capacity(rule.profile),
                    following_share=rule.following_share,
                    limit_mw=np.inf if limit is None else limit[self._calendar.month - 1],
                )
            case "weather":
                return weather_profile(
                    self._calendar,
                    self._months,
                    _known(rules.typical, rule.profile, "capacity_factors"),
                    generator(self._seed, rule.profile),
                    daily_noise=rule.daily_noise,
                    hourly_noise=rule.hourly_noise,
                    limit=rule.limit,
                    monthly_mean=rules.by_month.get(f"{rule.profile}_mean"),
                )
            case "outage":
                return outage_profile(
                    self._calendar,
                    outage_rate=rule.outage_rate,
                    derating=rule.derating,
                    maintenance_share=_known(rules.by_month, "maintenance_share", "recipe_months"),
                )
            case "own_supply":
                return self._own_supply(rule.profile)
            case unknown:
                raise InputError(
                    f"There is no rule '{unknown}'",
                    where=f"profiles.csv, profile {rule.profile}",
                    fix="Use monthly_energy, weather, outage or own_supply.",
                )

    def _own_supply(self, profile: str) -> FloatArray:
        """Return what plants outside the system give: the region's own supply less its others."""
        own = [plant for plant in self._plants if plant.profile == profile]
        region = own[0].system if own else ""
        if region not in self._rules.regions:
            raise InputError(
                f"The plants of profile '{profile}' serve no region of their own",
                where="plants.csv, column system",
                fix="Give them the id of the region they serve as their system.",
            )
        others = sum(
            plant.capacity_mw * self._shares[plant.profile]
            for plant in self._plants
            if plant.system == region and plant.profile != profile
        )
        wanted = self._own_mw[:, self._rules.regions.index(region)] - others
        share: FloatArray = np.maximum(wanted, 0.0) / self._capacity(profile)
        if share.max() > 1:
            raise InputError(
                f"Region '{region}' wants more from its own plants than they have",
                where=f"regions.csv, own_gwh; profile {profile}",
                fix="Lower its own energy or add plants.",
            )
        return share

    def _floor(self, rule: ProfileRule) -> FloatArray:
        match rule.floor_rule:
            case "base":
                return base_share(
                    self._shares[rule.profile], self._months, following_share=rule.following_share
                )
            case "contract":
                available = sum(
                    self._capacity(other.profile) * self._shares[other.profile]
                    for other in self._rules.profiles
                    if other.fuel == rule.fuel
                )
                floor = contract_floor(
                    self._residual_mw,
                    self._months,
                    energy_mwh=rule.floor_share * self._energy(rule.fuel),
                    available_mw=np.asarray(available),
                )
                return floor / available * self._shares[rule.profile]
            case unknown:
                raise InputError(
                    f"There is no floor rule '{unknown}'",
                    where=f"profiles.csv, profile {rule.profile}",
                    fix="Use base or contract.",
                )

    def _must_take_mw(self) -> FloatArray:
        taken = {rule.profile for rule in self._rules.profiles if rule.rule in MUST_TAKE}
        total = np.zeros(self._calendar.n_hours)
        for plant in self._plants:
            if plant.system == self._system and plant.profile in taken:
                total += plant.capacity_mw * self._shares[plant.profile]
        return total

    def _capacity(self, profile: str) -> float:
        capacity = sum(p.capacity_mw for p in self._plants if p.profile == profile)
        if capacity <= 0:
            raise InputError(
                f"No plant in service uses the profile '{profile}'",
                where="plants.csv, profiles.csv",
                fix="Remove the profile or name it in a plant.",
            )
        return capacity

    def _energy(self, fuel: str) -> FloatArray:
        return _known(self._rules.energy_mwh, fuel, "monthly_energy")


def _known(columns: Mapping[str, FloatArray], name: str, table: str) -> FloatArray:
    if name not in columns:
        raise InputError(f"The table {table} has no '{name}'", where=f"{table}.csv", fix="Add it.")
    return columns[name]
