"""The packaged study's network without any screening, and a bus in the middle of the field."""

from dataclasses import replace

import numpy as np

from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import Security, secure_rows
from siteselect.study.evaluation import Evaluation


def every_row(evaluation: Evaluation) -> HostingModel:
    """Return what limits new load, N-0 and N-1, with no row left out."""
    rows = secure_rows(
        evaluation.sensitivities, evaluation.ratings, evaluation.base_case.flow_mw, is_pruned=False
    )
    return replace(evaluation.hosting_model(Security.SECURE), rows=rows)


def middling_bus(evaluation: Evaluation) -> int:
    """Return the bus whose median hosting capacity is the middle one of those between 0 and cap."""
    median = np.median(evaluation.hosting.mw, axis=0)
    (some,) = np.nonzero((median > 0) & (median < evaluation.hosting.cap_mw))
    return int(some[np.argsort(median[some])[len(some) // 2]])
