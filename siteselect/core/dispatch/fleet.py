"""The generating fleet as arrays."""

from dataclasses import dataclass

from siteselect.core.arrays import FloatArray, IntArray


@dataclass(frozen=True, eq=False)
class Fleet:
    """Plants in service, G of them, over T hours.

    Attributes
    ----------
    plant_ids : tuple of str
        Length G.
    bus : ndarray of int, shape (G,)
        Bus each plant feeds.
    tier : ndarray of int, shape (G,)
        Cost tier of its idle energy, 0 to 5 (DOMAIN section 1.1).
    cost_lc_per_mwh : ndarray, shape (G,)
        Marginal cost. [local currency/MWh]
    emission_t_per_mwh : ndarray, shape (G,)
        Emission of carbon dioxide. [t/MWh]
    available_mw : ndarray, shape (T, G)
        What the plant could give: outages, maintenance, water, wind and sun taken off. [MW]
    floor_mw : ndarray, shape (T, G)
        What must run by contract, water or technical minimum; never above `available_mw`. [MW]
    """

    plant_ids: tuple[str, ...]
    bus: IntArray
    tier: IntArray
    cost_lc_per_mwh: FloatArray
    emission_t_per_mwh: FloatArray
    available_mw: FloatArray
    floor_mw: FloatArray
