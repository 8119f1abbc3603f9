"""What controllable links carry where the optimum leaves them free."""

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.grid.sensitivities import Sensitivities


def least_loss_transfer(sensitivities: Sensitivities, flow_mw: FloatArray) -> FloatArray:
    """Return the transfers that keep the losses of the alternating-current network least.

    Parameters
    ----------
    sensitivities : Sensitivities
    flow_mw : ndarray, shape (L, T)
        Branch flows with every link at rest. [MW]

    Returns
    -------
    ndarray, shape (T, K)
        Within the limits of each link. [MW]

    Notes
    -----
    Losses are taken as proportional to reactance times flow squared (one ratio of resistance to
    reactance everywhere), which makes the optimum a least-squares problem; equal links share.
    """
    grid = sensitivities.grid
    if not grid.n_links:
        return np.zeros((flow_mw.shape[1], 0))
    by_link = sensitivities.link_ptdf
    weighted = by_link * grid.reactance_pu[:, None]
    transfer = -(flow_mw.T @ weighted) @ np.linalg.pinv(by_link.T @ weighted)
    limit = grid.link_limit_mw
    return np.clip(transfer, -limit, limit)
