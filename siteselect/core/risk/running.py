"""How much a load takes and pays when it runs only in hours cheaper than a threshold."""

from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray

MONTHS = 12


@dataclass(frozen=True, eq=False)
class RunningCurve:
    """Energy and bill of a load by month, as functions of the tariff from which it stops.

    Exact, not sampled: within a month the hours are sorted by tariff once, and a threshold then
    cuts their running sums, so that thousands of price paths cost a look-up each.

    Attributes
    ----------
    tariff : tuple of ndarray
        Rising tariffs of each month's hours. [USD/MWh]
    energy_mwh, bill_usd : tuple of ndarray
        Running sums, one entry more than hours, the first 0. [MWh, USD]
    """

    tariff: tuple[FloatArray, ...]
    energy_mwh: tuple[FloatArray, ...]
    bill_usd: tuple[FloatArray, ...]

    def below(self, threshold: FloatArray, first_month: int = 0) -> tuple[FloatArray, FloatArray]:
        """Return energy and bill of every month, run in hours cheaper than the threshold.

        Parameters
        ----------
        threshold : ndarray, shape (N, M)
            Tariff from which an hour does not pay, by path and month. [USD/MWh]
        first_month : int
            Month of the year, 0 to 11, that column 0 is.

        Returns
        -------
        (ndarray, ndarray), each of shape (N, M)
            [MWh, USD]
        """
        energy, bill = np.empty_like(threshold), np.empty_like(threshold)
        for month in range(threshold.shape[1]):
            kind = (first_month + month) % MONTHS
            at = np.searchsorted(self.tariff[kind], threshold[:, month], side="left")
            energy[:, month] = self.energy_mwh[kind][at]
            bill[:, month] = self.bill_usd[kind][at]
        return energy, bill

    def throughout(self, n_months: int, first_month: int = 0) -> tuple[FloatArray, FloatArray]:
        """Return energy and bill of every month when it always runs, each of shape (M,)."""
        kinds = [(first_month + month) % MONTHS for month in range(n_months)]
        return (
            np.array([self.energy_mwh[kind][-1] for kind in kinds]),
            np.array([self.bill_usd[kind][-1] for kind in kinds]),
        )


def running_curve(mw: FloatArray, tariff_usd_per_mwh: FloatArray, month: IntArray) -> RunningCurve:
    """Return the curve of a load from its hours of one or more years.

    Parameters
    ----------
    mw : ndarray, shape (T,)
        What it may take in every hour. [MW]
    tariff_usd_per_mwh : ndarray, shape (T,)
        [USD/MWh]
    month : ndarray of int, shape (T,)
        Month of the year of every hour, 0 to 11; hours of several years are averaged.
    """
    years = max(len(mw) / 8760.0, 1.0)
    tariffs, energies, bills = [], [], []
    for kind in range(MONTHS):
        here = np.flatnonzero(month == kind)
        order = here[np.argsort(tariff_usd_per_mwh[here], kind="stable")]
        energy = mw[order] / years
        tariffs.append(tariff_usd_per_mwh[order])
        energies.append(np.concatenate([[0.0], np.cumsum(energy)]))
        bills.append(np.concatenate([[0.0], np.cumsum(energy * tariff_usd_per_mwh[order])]))
    return RunningCurve(tuple(tariffs), tuple(energies), tuple(bills))
