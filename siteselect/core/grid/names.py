"""What a planner calls a line or a bank of transformers."""

from siteselect.core.words import say


def line_name(from_station: str, to_station: str, kv: float, *, is_dc: bool = False) -> str:
    """Return the name of a line between two stations. `kv` [kV].

    Examples
    --------
    >>> line_name("North", "South", 220)
    'North–South 220 kV line'
    """
    if is_dc:
        return say(
            "{start}–{end} {kv:g} kV direct-current line", start=from_station, end=to_station, kv=kv
        )
    return say("{start}–{end} {kv:g} kV line", start=from_station, end=to_station, kv=kv)


def transformers_name(station: str, high_kv: float, low_kv: float) -> str:
    """Return the name of a station's transformers between two voltages. `high_kv`, `low_kv` [kV].

    Examples
    --------
    >>> transformers_name("North", 500, 220)
    'North 500/220 kV transformers'
    """
    return say(
        "{station} {high:g}/{low:g} kV transformers", station=station, high=high_kv, low=low_kv
    )
