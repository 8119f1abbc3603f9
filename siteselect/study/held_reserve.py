"""The reserve that the base case of a study holds, where its assumptions say who carries it.

Rows ``reserve_from_FUEL`` of the assumptions, 1 for plants that may carry reserve and 0 for others,
are optional; plants of a fuel without a row carry. A study without any such row holds no reserve in
its base case: what all plants carry changes no dispatch.
"""

from collections.abc import Mapping

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.dispatch.reserve import Reserve, required_reserve_mw
from siteselect.core.entities import Plant
from siteselect.core.errors import raise_for_problems

PREFIX = "reserve_from_"


def reserve_inputs(values: Mapping[str, float]) -> dict[str, float]:
    """Return the assumptions that the reserve follows from; none where no reserve is held."""
    carrying = {key: value for key, value in values.items() if key.startswith(PREFIX)}
    if not carrying:
        return {}
    return carrying | {name: values[name] for name in ("reserve_share", "largest_infeed_mw")}


def held_reserve(
    values: Mapping[str, float], plants: tuple[Plant, ...], demand_mw: FloatArray
) -> Reserve | None:
    """Return the reserve to hold in the base case, or None where nobody is said to carry it.

    Parameters
    ----------
    values : mapping
        Assumptions by key.
    plants : tuple of Plant
        Those in service, in the order of the fleet.
    demand_mw : ndarray, shape (T, B)
        Existing demand. [MW]

    Raises
    ------
    InputError
        When a row is neither 0 nor 1, or names a fuel that no plant in service has.
    """
    inputs = reserve_inputs(values)
    if not inputs:
        return None
    carries = {
        key.removeprefix(PREFIX): value for key, value in inputs.items() if key.startswith(PREFIX)
    }
    fuels = sorted({plant.fuel for plant in plants})
    raise_for_problems(
        [
            *(
                f"'{PREFIX}{fuel}' is {value:g}, neither 0 nor 1"
                for fuel, value in carries.items()
                if value not in {0.0, 1.0}
            ),
            *(
                f"'{PREFIX}{fuel}': no plant in service has the fuel '{fuel}'"
                for fuel in carries
                if fuel not in fuels
            ),
        ],
        where="assumptions",
        fix=f"Give 1 for plants that may carry reserve and 0 for others; fuels are {fuels}.",
    )
    return Reserve(
        required_reserve_mw(
            demand_mw,
            share=inputs["reserve_share"],
            largest_infeed_mw=inputs["largest_infeed_mw"],
        ),
        np.array([carries.get(plant.fuel, 1.0) == 1.0 for plant in plants], dtype=np.bool_),
    )
