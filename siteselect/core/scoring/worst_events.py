"""The longest interruptions of a site, with what caused them."""

from collections.abc import Sequence

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.calendar import HourCalendar
from siteselect.core.provenance import DataClass
from siteselect.core.regularity.metrics import check_series
from siteselect.core.regularity.runs import outages_of
from siteselect.core.scoring.bindings import limit_name, limit_words
from siteselect.core.scoring.site_score import WorstEvent

N_EVENTS = 5


def worst_events(  # noqa: PLR0917 - the order of binding_elements
    series_mw: FloatArray,
    request_mw: float,
    calendar: HourCalendar,
    binding: IntArray,
    branch_names: Sequence[str],
    classes: Sequence[DataClass],
    *,
    tolerance: float = 0.01,
    merge_gap_h: float = 1.0,
    hourly_class: DataClass = DataClass.SYNTHETIC,
) -> tuple[WorstEvent, ...]:
    """Return the five longest interruptions, longest first, earlier first among equals.

    Parameters
    ----------
    series_mw : ndarray, shape (T,)
        MW that could be had. [MW]
    request_mw : float
        The request at the connection. [MW]
    calendar : HourCalendar
        The hours of the series.
    binding : ndarray of int, shape (T,)
        What limits every hour, as in :class:`~siteselect.core.headroom.headroom.Headroom`.
    branch_names, classes, hourly_class
        As in :func:`~siteselect.core.scoring.bindings.binding_elements`.
    tolerance, merge_gap_h
        As in :func:`~siteselect.core.regularity.metrics.regularity_of`.

    Returns
    -------
    tuple of WorstEvent
        The cause is what limits most hours of the event.

    Raises
    ------
    InputError
        As :func:`~siteselect.core.regularity.metrics.regularity_of`.
    """
    check_series(series_mw, request_mw, calendar, years=1)
    is_down = series_mw < request_mw * (1 - tolerance)
    outages = outages_of(is_down, merge_gap_h=merge_gap_h)
    longest = np.argsort(-outages.hours, kind="stable")[:N_EVENTS]
    events = []
    for first, hours in zip(outages.first[longest], outages.hours[longest], strict=True):
        inside = slice(int(first), int(first + hours))
        codes, counts = np.unique(binding[inside][is_down[inside]], return_counts=True)
        code = int(codes[counts.argmax()])
        data_class = classes[code] if code >= 0 else hourly_class
        events.append(
            WorstEvent(
                start=calendar.starts[int(first)],
                hours=int(hours),
                mean_mw=float(series_mw[inside].mean()),
                cause=limit_words(limit_name(code, branch_names), data_class, is_branch=code >= 0),
            )
        )
    return tuple(events)
