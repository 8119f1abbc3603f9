"""The packaged study as hosting models, network intact and after every outage."""

from dataclasses import replace

from siteselect.core.grid.rating_periods import Ratings, constant_ratings
from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import intact_rows, secure_rows
from siteselect.study.evaluation import Evaluation

EMERGENCY_RATIO = 1.15
"""Rating after an outage over the continuous one, security margin included in neither."""


def ratings_of(evaluation: Evaluation) -> Ratings:
    """Return the grid's ratings, the same all year."""
    ratio = EMERGENCY_RATIO / evaluation.values["security_margin"]
    return constant_ratings(evaluation.grid, evaluation.study.info.n_hours, emergency_ratio=ratio)


def intact_model(evaluation: Evaluation) -> HostingModel:
    """Return what limits new load while the network stands (N-0)."""
    return HostingModel(
        rows=intact_rows(evaluation.grid, ratings_of(evaluation)),
        flow_mw=evaluation.base_case.flow_mw,
        source_mw=evaluation.surplus.source_mw,
        source_ptdf=evaluation.sensitivities.ptdf_columns(evaluation.fleet.bus),
    )


def secure_model(evaluation: Evaluation, *, is_pruned: bool = True) -> HostingModel:
    """Return what limits it also after the loss of any one element (N-0 and N-1)."""
    rows = secure_rows(
        evaluation.sensitivities, ratings_of(evaluation), evaluation.base_case.flow_mw,
        is_pruned=is_pruned,
    )  # fmt: skip
    return replace(intact_model(evaluation), rows=rows)
