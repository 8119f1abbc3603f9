"""Typical air temperature by month and hour from mean daily extremes."""

from siteselect.core.arrays import FloatArray


def typical_temperature(
    daily_min_c: FloatArray, daily_max_c: FloatArray, share_of_range: FloatArray
) -> FloatArray:
    """Return temperature by month and hour of the day, month-major.

    Parameters
    ----------
    daily_min_c, daily_max_c : ndarray, shape (12,)
        Mean daily extremes by month. [°C]
    share_of_range : ndarray, shape (24,)
        How far the temperature has risen from minimum to maximum at every hour, 0 to 1.

    Returns
    -------
    ndarray, shape (288,)
        [°C]
    """
    spread = daily_max_c - daily_min_c
    values: FloatArray = daily_min_c[:, None] + spread[:, None] * share_of_range
    return values.ravel()
