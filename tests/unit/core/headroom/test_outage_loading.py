"""Loading after the worst outage, held to every pair and to networks factorised without it."""

from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.monitored import secure_rows
from siteselect.core.headroom.outage_loading import outage_loading
from siteselect.core.progress import SILENT
from tests.helpers.hosting import Situation


@pytest.fixture(params=range(4))
def situation(request) -> Situation:
    return Situation(request.param)


def test_it_is_the_worst_of_every_pair(situation):
    ratings = situation.ratings
    flow = situation.base.flow_mw
    found = outage_loading(situation.sensitivities, ratings, flow, SILENT)
    rows = secure_rows(situation.sensitivities, ratings, flow, is_pruned=False)
    limit = rows.limit_mw[:, ratings.period_of_hour]
    after = np.flatnonzero((rows.outage >= 0) & (limit.min(axis=1) > 0))
    expected = np.abs(flow) / ratings.emergency_mw[:, ratings.period_of_hour]
    np.maximum.at(expected, rows.line[after], np.abs(rows.combined(flow)[after]) / limit[after])
    np.testing.assert_allclose(found.loading, expected, rtol=1e-6, atol=1e-7)


def test_the_named_outage_gives_the_loading_when_the_network_is_made_without_it(situation):
    flow, ratings = situation.base.flow_mw, situation.ratings
    found = outage_loading(situation.sensitivities, ratings, flow)
    grid = situation.sensitivities.grid
    loading, outage, hour = found.worst()
    for line in np.flatnonzero(outage >= 0)[:6]:
        lost, t = int(outage[line]), int(hour[line])
        n = int(grid.circuits[lost])
        keep = np.ones(grid.n_branches, dtype=np.bool_)
        x = grid.reactance_pu.copy()
        if n == 1:
            keep[lost] = False
        else:
            x[lost] *= n / (n - 1)
        names = ("from_bus", "to_bus", "circuits", "rating_mw", "is_transformer", "limits_dispatch")
        smaller = replace(
            grid,
            branch_ids=tuple(b for b, k in zip(grid.branch_ids, keep, strict=True) if k),
            branch_names=tuple(b for b, k in zip(grid.branch_names, keep, strict=True) if k),
            reactance_pu=x[keep],
            **{name: getattr(grid, name)[keep] for name in names},
        )
        injection = np.zeros(grid.n_buses)
        np.add.at(injection, grid.from_bus, flow[:, t])
        np.subtract.at(injection, grid.to_bus, flow[:, t])
        new_flow = factorise(smaller).ptdf @ injection
        at = int(np.count_nonzero(keep[:line]))
        left = (n - 1) / n if line == lost else 1.0
        rating = ratings.emergency_mw[line, ratings.period_of_hour[t]] * left
        assert abs(new_flow[at]) / rating == pytest.approx(loading[line], rel=1e-5)


def test_worst_of_some_hours_is_the_worst_of_them_all_or_less(situation):
    found = outage_loading(situation.sensitivities, situation.ratings, situation.base.flow_mw)
    every, _, _ = found.worst()
    some, _, hour = found.worst(np.array([1, 3]))
    assert (some <= every).all()
    assert set(hour.tolist()) <= {1, 3}
