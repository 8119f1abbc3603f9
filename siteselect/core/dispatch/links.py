"""What controllable links carry where the optimum leaves them free."""

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.grid.sensitivities import Sensitivities

LOSS_SHARE_AT_LIMIT = 0.043
"""Losses of a link at full transfer, converters included (DOMAIN section 1.7)."""

RESISTANCE_TO_REACTANCE = 0.1
"""Of alternating-current branches: 0.028 over 0.27 ohm/km for a 500 kV circuit."""


def least_loss_transfer(sensitivities: Sensitivities, flow_mw: FloatArray) -> FloatArray:
    """Return the transfers that keep the losses of branches and links together least.

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
    Losses go with resistance times the square of the flow, which makes the optimum a problem of
    least squares. A link has the resistance that gives its losses at full transfer.
    """
    grid = sensitivities.grid
    by_link = sensitivities.link_ptdf
    weighted = by_link * (RESISTANCE_TO_REACTANCE * grid.reactance_pu)[:, None]
    own = LOSS_SHARE_AT_LIMIT * grid.base_mva / grid.link_limit_mw
    transfer = -(flow_mw.T @ weighted) @ np.linalg.inv(by_link.T @ weighted + np.diag(own))
    return np.clip(transfer, -grid.link_limit_mw, grid.link_limit_mw)
