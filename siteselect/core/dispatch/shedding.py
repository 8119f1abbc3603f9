"""How demand that must be shed is shared."""

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.dispatch.fleet import Fleet
from siteselect.core.dispatch.flow_limits import PeriodLimits
from siteselect.core.grid.sensitivities import Sensitivities

SHED_TOLERANCE_MW = 1e-6
LEAST_BLEND = 1e-9


def shared_fairly(
    shed_mw: FloatArray,
    demand_mw: FloatArray,
    fleet: Fleet,
    dispatch_mw: FloatArray,
    link_mw: FloatArray,
    *,
    sensitivities: Sensitivities,
    limits: PeriodLimits,
) -> FloatArray:
    """Move shed demand towards equal shares of demand, as far as the flow limits allow.

    Parameters
    ----------
    shed_mw : ndarray, shape (T, B)
        Shed demand of a dispatch within the limits. [MW]
    demand_mw : ndarray, shape (T, B)
        Existing demand. [MW]
    fleet : Fleet
    dispatch_mw : ndarray, shape (T, G)
        Output of every plant. [MW]
    link_mw : ndarray, shape (T, K)
        Transfer of every link. [MW]
    sensitivities : Sensitivities
    limits : PeriodLimits

    Returns
    -------
    ndarray, shape (T, B)
        The same total in every hour, so the same cost. [MW]

    Notes
    -----
    Every MWh shed costs the same, so an optimum may shed anywhere. Shed demand and equal shares are
    blended; the largest blend within the limits is found in closed form, as flows are linear in it.
    """
    total = shed_mw.sum(axis=1)
    hours = np.flatnonzero(total > SHED_TOLERANCE_MW)
    if not len(hours):
        return shed_mw
    demand = demand_mw[hours]
    equal = demand * (total[hours] / demand.sum(axis=1))[:, None]
    move = equal - shed_mw[hours]
    served = demand - shed_mw[hours]
    injected = -served
    for g, bus in enumerate(fleet.bus):
        injected[:, bus] += dispatch_mw[hours, g]
    flow = sensitivities.flows_mw(injected, link_mw[hours])
    change = sensitivities.flows_mw(move) - sensitivities.shift_flow_mw[:, None]
    blend = _largest_blend(flow, change, limits.low_mw(hours), limits.high_mw(hours))
    shared = shed_mw.copy()
    shared[hours] += move * blend[:, None]
    return shared


def _largest_blend(
    flow: FloatArray, change: FloatArray, low: FloatArray, high: FloatArray
) -> FloatArray:
    """Return the largest share (0 to 1) of a change of flows that stays within limits, (T,)."""
    room = np.where(change > 0, high - flow, flow - low)
    size = np.abs(change)
    share = np.divide(
        np.maximum(room, 0.0), size, out=np.full_like(room, np.inf), where=size > 1e-9
    )
    blend: FloatArray = np.clip(share.min(axis=0), 0.0, 1.0)
    blend[blend < LEAST_BLEND] = 0.0
    return blend
