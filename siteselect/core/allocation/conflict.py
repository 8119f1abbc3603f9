"""The smallest set of rules that cannot hold together."""

from collections.abc import Sequence

import numpy as np

from siteselect.core.allocation.caps import Cap, cap_matrix
from siteselect.core.arrays import FloatArray

INFEASIBLE = 2
"""What `scipy.optimize.linprog` answers when no capacities keep all rules."""


def smallest_clash(caps: Sequence[Cap], max_capacity_mw: FloatArray) -> tuple[str, ...]:
    """Return the names of rules that clash, none of which could be left out; empty when none do.

    Only capacities are looked at: what the network allows comes on top.

    Parameters
    ----------
    caps : sequence of Cap
    max_capacity_mw : ndarray, shape (n,)
        Most of every candidate: a rule that always holds. [MW]

    Notes
    -----
    Deletion filter: a rule without which the others still clash is dropped for good. What is left
    is irreducible (Chinneck and Dravnieks 1991, "Locating minimal infeasible constraint sets in
    linear programs", ORSA Journal on Computing 3(2)).
    """
    if not do_clash(caps, max_capacity_mw):
        return ()
    kept = list(caps)
    for cap in caps:
        without = [other for other in kept if other is not cap]
        if do_clash(without, max_capacity_mw):
            kept = without
    return tuple(cap.name for cap in kept)


def do_clash(caps: Sequence[Cap], max_capacity_mw: FloatArray) -> bool:
    """Return whether no capacities keep all rules; arguments as in :func:`smallest_clash`."""
    if not any(cap.is_floor for cap in caps):
        return False
    from scipy.optimize import linprog  # noqa: PLC0415 - only programmes with floors need it

    n = len(max_capacity_mw)
    answer = linprog(
        np.zeros(n),
        A_ub=cap_matrix(caps, n),
        b_ub=np.array([cap.mw for cap in caps]),
        bounds=[(0.0, float(most)) for most in max_capacity_mw],
        method="highs",
    )
    return bool(answer.status == INFEASIBLE)
