"""What limits a site, in how many hours, and when."""

from collections.abc import Sequence

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.calendar import HOURS_PER_YEAR, HourCalendar
from siteselect.core.headroom.headroom import Binding, Headroom
from siteselect.core.provenance import DataClass
from siteselect.core.regularity.climatology import N_CELLS
from siteselect.core.scoring.busiest_time import busiest_time_of
from siteselect.core.scoring.site_score import BindingElement
from siteselect.core.words import say

NOISE_MW = 1e-6
WITHOUT_BRANCH = {
    Binding.REQUEST: say("the request itself"),
    Binding.SURPLUS: say("the surplus"),
    Binding.SHED_NEARBY: say("existing demand shed nearby"),
    Binding.CUT_OFF: say("the one line or transformer that feeds the station"),
}


def binding_elements(
    headroom: Headroom,
    calendar: HourCalendar,
    branch_names: Sequence[str],
    classes: Sequence[DataClass],
    *,
    request_mw: float | None = None,
    hourly_class: DataClass = DataClass.SYNTHETIC,
    gain: FloatArray | None = None,
) -> tuple[BindingElement, ...]:
    """Return what keeps the headroom below the request, the most frequent first.

    Parameters
    ----------
    headroom : Headroom
        Of the bus the site connects to.
    calendar : HourCalendar
        The hours of the headroom.
    branch_names : sequence of str, length R
        What a planner calls every monitored row.
    classes : sequence of DataClass, length R
        How the rating of every row came about.
    request_mw : float, optional
        Hours with this much headroom do not count; the cap of the headroom when not given. [MW]
    hourly_class : DataClass
        How the hourly tables came about: the class of limits that are no branch.
    gain : ndarray, shape (T,), optional
        MW that one more MW of room gives in every hour.
    """
    wanted = headroom.cap_mw if request_mw is None else request_mw
    is_short = headroom.mw < wanted - NOISE_MW
    codes, which = np.unique(headroom.binding[is_short], return_inverse=True)
    cell = which * N_CELLS + calendar.month_hour[is_short]
    tables = np.bincount(cell, minlength=len(codes) * N_CELLS).reshape(-1, 12, 24)
    years = len(headroom.mw) / HOURS_PER_YEAR
    gained = None if gain is None else np.bincount(which, gain[is_short], len(codes)) / years
    elements = []
    for i, (code, table) in enumerate(zip(codes.tolist(), tables, strict=True)):
        n_hours = int(table.sum())
        elements.append(
            BindingElement(
                branch_index=code,
                name=limit_name(code, branch_names),
                hours=n_hours,
                share_of_hours=n_hours / len(is_short),
                data_class=classes[code] if code >= 0 else hourly_class,
                when=busiest_time_of(table),
                gain_mwh_per_mw=None if gained is None or code < 0 else float(gained[i]),
            )
        )
    return tuple(sorted(elements, key=lambda element: -element.hours))


def limit_name(code: int, branch_names: Sequence[str]) -> str:
    """Return what a planner calls a limit: a branch, or what limits when no branch does."""
    return branch_names[code] if code >= 0 else WITHOUT_BRANCH[Binding(code)]


def limit_words(name: str, data_class: DataClass, *, is_branch: bool) -> str:
    """Return a limit with the class of its data, which stands beside it wherever it is named."""
    if is_branch:
        return say("{limit} (rating {data_class})", limit=name, data_class=data_class.word)
    return say("{limit} ({data_class})", limit=name, data_class=data_class.word)
