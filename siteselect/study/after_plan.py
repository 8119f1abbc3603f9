"""What is left once a plan has its MW: a site scored as the next one in line."""

from dataclasses import replace
from functools import cached_property

import numpy as np

from siteselect.core.allocation.plan import Plan
from siteselect.core.arrays import FloatArray
from siteselect.core.dispatch.base_case import BaseCase
from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.surplus.surplus import Surplus
from siteselect.core.words import say
from siteselect.study.evaluation import Evaluation


class EvaluationAfterPlan(Evaluation):
    """An evaluation in which a plan's loads are there already, but for those of one site.

    Surplus is endogenous (DOMAIN section 0, ruling 4): every MW allocated takes surplus and room
    on lines from whoever comes next. Network, ratings and fleet are those of `before`; dispatch
    and flows carry the plan, and the surplus is what it leaves. What the site left out used is
    given back by every plant in proportion to what the plan draws from it in that hour.

    Raises
    ------
    InputError
        When the plan does not cover every hour, or is for another fleet.
    """

    def __init__(self, before: Evaluation, plan: Plan, *, without: str = "") -> None:
        super().__init__(
            before.study,
            before.scenario,
            out_of_service=before.out_of_service,
            uses_kernels=before.uses_kernels,
        )
        n_hours = before.ratings.n_hours
        if len(plan.hours) != n_hours or plan.used_mw.shape[1] != len(before.fleet.bus):
            raise InputError(
                say("The plan does not cover the study hour by hour"),
                fix=say("Work out the plan for the whole year first."),
            )
        self._before = before
        self._plan = plan
        self._stays = np.array([load.site_id != without for load in plan.loads], dtype=np.bool_)
        for shared in ("grid", "ratings", "sensitivities", "fleet", "demand_mw", "reserve"):
            self.__dict__[shared] = getattr(before, shared)

    @cached_property
    def base_case(self) -> BaseCase:
        """Existing demand and the plan's loads, as dispatched."""
        base, drawn = self._before.base_case, self._drawn_mw
        ptdf = self.sensitivities.ptdf
        injected = np.zeros((len(drawn), ptdf.shape[1]))
        np.add.at(injected.T, self.fleet.bus, drawn.T)
        buses = np.array([load.bus_index for load in self._plan.loads])[self._stays]
        np.subtract.at(injected.T, buses, self._plan.served_mw[:, self._stays].T)
        return replace(
            base,
            dispatch_mw=base.dispatch_mw + drawn,
            flow_mw=np.ascontiguousarray(base.flow_mw + ptdf @ injected.T),
        )

    @cached_property
    def surplus(self) -> Surplus:
        """What the plan leaves of the surplus, plant by plant."""
        before = self._before.surplus
        left = np.maximum(before.source_mw - self._drawn_mw, 0.0)
        taken = before.source_mw - left
        regions = np.array(self.grid.bus_region)[self.fleet.bus]
        ids = [region.id for region in self.study.regions]
        by_tier, by_region = before.by_tier_mw.copy(), before.by_region_mw.copy()
        for tier in range(by_tier.shape[1]):
            by_tier[:, tier] -= taken[:, self.fleet.tier == tier].sum(axis=1)
        for column, region in enumerate(ids):
            by_region[:, column] -= taken[:, regions == region].sum(axis=1)
        return Surplus(
            left, by_tier, by_region, before.reserve_mw, before.potential_mw - taken.sum(axis=1)
        )

    @cached_property
    def _drawn_mw(self) -> FloatArray:
        """What the plants give to the loads that stay, shape (T, G), in MW."""
        served = self._plan.served_mw
        total = served.sum(axis=1)
        share = np.ones(len(total))
        np.divide(served[:, self._stays].sum(axis=1), total, out=share, where=total > 0)
        drawn: FloatArray = self._plan.used_mw * share[:, None]
        return drawn


def score_after_plan(evaluation: Evaluation, plan: Plan, site: Site) -> SiteScore:
    """Return the score of a site once everyone else in a plan has what the plan gives them.

    Raises
    ------
    InputError
        As :class:`EvaluationAfterPlan`, and as :meth:`Evaluation.score`.
    """
    return EvaluationAfterPlan(evaluation, plan, without=site.id).score(site)
