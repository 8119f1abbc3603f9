"""What links carry when they are free."""

import numpy as np
import pytest

from siteselect.core.dispatch.links import least_loss_transfer
from siteselect.core.grid.sensitivities import factorise
from tests.helpers.grids import a_grid


def test_a_link_shares_with_the_line_beside_it_by_resistance() -> None:
    # line: 0.1 x 0.043 p.u.; link: 4.3 % at 100 MW on 100 MVA = 0.043 p.u., ten times as much
    sensitivities = factorise(a_grid([(0, 1, 0.043, 999.0)], links=[(0, 1, 100.0)]))
    got = least_loss_transfer(sensitivities, np.array([[55.0, -55.0]]))
    assert got[:, 0] == pytest.approx([5.0, -5.0])


def test_equal_links_carry_the_same() -> None:
    sensitivities = factorise(a_grid([(0, 1, 0.43, 999.0)], links=[(0, 1, 100.0)] * 2))
    got = least_loss_transfer(sensitivities, np.array([[60.0]]))
    assert got[0] == pytest.approx([20.0, 20.0])


def test_the_limit_holds() -> None:
    sensitivities = factorise(a_grid([(0, 1, 4.3, 9999.0)], links=[(0, 1, 100.0)]))
    got = least_loss_transfer(sensitivities, np.array([[5000.0, -5000.0]]))
    assert got[:, 0].tolist() == [100.0, -100.0]


def test_a_grid_without_links_has_none() -> None:
    sensitivities = factorise(a_grid([(0, 1, 0.1, 1.0)]))
    assert least_loss_transfer(sensitivities, np.zeros((1, 7))).shape == (7, 0)
