"""From what planners draw (stations, transformers, lines) to the network the engine uses."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import BoolArray
from siteselect.core.entities import Line, Substation, Transformer
from siteselect.core.errors import raise_for_problems
from siteselect.core.grid.names import line_name, transformers_name
from siteselect.core.grid.network import Grid
from siteselect.core.grid.out_of_service import refuse_cut_off
from siteselect.core.grid.ratings import line_age_factor, transformer_age_factor

BASE_MVA = 100.0


def bus_id(substation_id: str, kv: float) -> str:
    """Return the name of one voltage level of a station, e.g. ``JAM:220``."""
    return f"{substation_id}:{kv:g}"


@dataclass(frozen=True)
class _Ageing:
    """Year of evaluation, None for ratings as they are, and the part of ageing that counts."""

    year: int | None
    counted: float

    def left(self, age_factor: Callable[[float | None], float], built: int | None) -> float:
        """Return what age leaves of a rating."""
        if self.year is None:
            return 1.0
        age = None if built is None else float(self.year - built)
        return 1.0 - self.counted * (1.0 - age_factor(age))


@dataclass(frozen=True)
class _Branch:
    id: str
    name: str
    start: str
    end: str
    reactance_pu: float
    circuits: int
    rating_mw: float
    is_transformer: bool


def build_grid(
    substations: Sequence[Substation],
    transformers: Sequence[Transformer],
    lines: Sequence[Line],
    *,
    security_margin: float = 1.0,
    transformer_reactance_pu: float = 0.14,
    power_factor: float = 0.95,
    rating_year: int | None = None,
    age_derating: float = 1.0,
    out_of_service: frozenset[str] = frozenset(),
) -> Grid:
    """Return the network: a bus per voltage level, a branch per corridor or transformer bank.

    Parameters
    ----------
    substations, transformers, lines : sequence
        What the study holds. A line marked as direct current becomes a controllable link between
        the highest alternating-current levels of its stations.
    security_margin : float
        Share of every branch rating that may be used.
    transformer_reactance_pu : float
        Reactance of a transformer on its own rating. [p.u.]
    power_factor : float
        Turns transformer ratings from MVA into MW.
    rating_year : int, optional
        Year of evaluation: ratings are then reduced by age (DOMAIN section 1.6), unknown age
        counting as 30 years. None leaves them as given.
    age_derating : float
        Part of that reduction which is counted: 0 leaves ratings as they are.
    out_of_service : frozenset of str
        Ids of lines and transformers to leave out. Buses stay the same, in the same order.

    Returns
    -------
    Grid
        `limits_dispatch` is False for a transformer whose lower side nothing else reaches: all
        dispatch could do there is to shed the load behind it.

    Raises
    ------
    InputError
        One error that lists every row that does not fit: unknown stations or levels, a length,
        reactance or rating that is not above zero, levels that no line or transformer reaches.
        Also when something out of service does not exist or cuts off a part of the network.
    """
    problems = [
        *_repeated(substations, "station"),
        *_repeated([*transformers, *lines], "line or transformer"),
        *_bad_transformers(substations, transformers),
        *_bad_lines(substations, lines),
    ]
    levels = _modelled_levels(substations, transformers, lines)
    problems += _unreached_levels(levels, transformers, lines)
    raise_for_problems(
        problems,
        where="substations, transformers and lines",
        fix="Correct these rows; every level of a station needs a line or a transformer.",
    )
    names = _short_names(substations)
    ageing = _Ageing(rating_year, age_derating)
    every_branch = [
        *(_line_branch(line, names, security_margin, ageing) for line in lines if not line.is_dc),
        *(
            _transformer_branch(
                bank, names, security_margin * power_factor, transformer_reactance_pu, ageing
            )
            for bank in transformers
        ),
    ]
    links = [line for line in lines if line.is_dc]
    refuse_cut_off(
        [(branch.id, branch.start, branch.end) for branch in every_branch],
        [link.id for link in links],
        out_of_service,
        {branch.id: branch.name for branch in every_branch}
        | {
            bus_id(s.id, kv): f"{names[s.id]} {kv:g} kV" for s, own in levels.values() for kv in own
        },
    )
    return _grid(
        levels,
        [branch for branch in every_branch if branch.id not in out_of_service],
        [link for link in links if link.id not in out_of_service],
    )


def _grid(
    levels: dict[str, tuple[Substation, list[float]]], branches: list[_Branch], links: list[Line]
) -> Grid:
    buses = [(station, kv) for station, own in levels.values() for kv in own]
    index = {bus_id(station.id, kv): i for i, (station, kv) in enumerate(buses)}
    top = {key: index[bus_id(key, max(own))] for key, (_, own) in levels.items() if own}
    is_transformer = np.array([b.is_transformer for b in branches], dtype=np.bool_)
    return Grid(
        bus_ids=tuple(index),
        bus_station=tuple(station.id for station, _ in buses),
        bus_region=tuple(station.region_id for station, _ in buses),
        bus_kv=np.array([kv for _, kv in buses], dtype=np.float64),
        branch_ids=tuple(b.id for b in branches),
        branch_names=tuple(b.name for b in branches),
        is_transformer=is_transformer,
        from_bus=np.array([index[b.start] for b in branches], dtype=np.int64),
        to_bus=np.array([index[b.end] for b in branches], dtype=np.int64),
        reactance_pu=np.array([b.reactance_pu for b in branches]),
        circuits=np.array([b.circuits for b in branches], dtype=np.int64),
        rating_mw=np.array([b.rating_mw for b in branches]),
        limits_dispatch=_limits_dispatch(branches, links, index, top),
        link_ids=tuple(line.id for line in links),
        link_from=np.array([top[line.from_substation] for line in links], dtype=np.int64),
        link_to=np.array([top[line.to_substation] for line in links], dtype=np.int64),
        link_limit_mw=np.array([line.rating_mw for line in links], dtype=np.float64),
        base_mva=BASE_MVA,
    )


def _limits_dispatch(
    branches: list[_Branch], links: list[Line], index: dict[str, int], top: dict[str, int]
) -> BoolArray:
    """Return False for every transformer whose lower side has no other branch and no link."""
    ends: Counter[int] = Counter()
    for pair in {(b.start, b.end) for b in branches}:
        ends.update(index[bus] for bus in pair)
    for line in links:
        ends.update((top[line.from_substation], top[line.to_substation]))
    return np.array([not (b.is_transformer and ends[index[b.end]] == 1) for b in branches])


def _line_branch(line: Line, names: dict[str, str], margin: float, ageing: _Ageing) -> _Branch:
    age_factor = ageing.left(line_age_factor, line.year)
    impedance_base_ohm = line.kv**2 / BASE_MVA
    return _Branch(
        id=line.id,
        name=line_name(names[line.from_substation], names[line.to_substation], line.kv),
        start=bus_id(line.from_substation, line.kv),
        end=bus_id(line.to_substation, line.kv),
        reactance_pu=(
            line.reactance_ohm_per_km * line.length_km / line.circuits / impedance_base_ohm
        ),
        circuits=line.circuits,
        rating_mw=line.rating_mw * margin * age_factor,
        is_transformer=False,
    )


def _transformer_branch(
    bank: Transformer,
    names: dict[str, str],
    mw_per_mva: float,
    reactance_pu: float,
    ageing: _Ageing,
) -> _Branch:
    age_factor = ageing.left(transformer_age_factor, bank.year)
    return _Branch(
        id=bank.id,
        name=transformers_name(names[bank.substation_id], bank.high_kv, bank.low_kv),
        start=bus_id(bank.substation_id, bank.high_kv),
        end=bus_id(bank.substation_id, bank.low_kv),
        reactance_pu=reactance_pu * BASE_MVA / bank.mva,
        circuits=bank.units,
        rating_mw=bank.mva * mw_per_mva * age_factor,
        is_transformer=True,
    )


def _modelled_levels(
    substations: Sequence[Substation], transformers: Sequence[Transformer], lines: Sequence[Line]
) -> dict[str, tuple[Substation, list[float]]]:
    """Return the levels of every station but those that only direct-current lines use."""
    direct = {(end, line.kv) for line in lines if line.is_dc for end in _ends(line)}
    alternating = {(end, line.kv) for line in lines if not line.is_dc for end in _ends(line)}
    alternating |= {(b.substation_id, kv) for b in transformers for kv in (b.high_kv, b.low_kv)}
    only_direct = direct - alternating
    return {
        station.id: (
            station,
            [kv for kv in station.kv_levels if (station.id, kv) not in only_direct],
        )
        for station in substations
    }


def _ends(line: Line) -> tuple[str, str]:
    return line.from_substation, line.to_substation


def _short_names(substations: Sequence[Substation]) -> dict[str, str]:
    """Return station names without what stands in brackets, where that stays unique."""
    short = {station.id: station.name.split(" (")[0] for station in substations}
    uses = Counter(short.values())
    return {s.id: short[s.id] if uses[short[s.id]] == 1 else s.name for s in substations}


def _repeated(rows: Iterable[Substation | Transformer | Line], kind: str) -> list[str]:
    uses = Counter(row.id for row in rows)
    return [f"{kind} '{key}' stands there {n} times" for key, n in uses.items() if n > 1]


def _bad_transformers(
    substations: Sequence[Substation], transformers: Sequence[Transformer]
) -> list[str]:
    levels = {station.id: station.kv_levels for station in substations}
    problems = []
    for bank in transformers:
        if bank.substation_id not in levels:
            problems.append(f"transformer '{bank.id}': no station '{bank.substation_id}'")
            continue
        problems += [
            f"transformer '{bank.id}': station '{bank.substation_id}' has no level {kv:g} kV"
            for kv in (bank.high_kv, bank.low_kv)
            if kv not in levels[bank.substation_id]
        ]
        if not bank.high_kv > bank.low_kv:
            problems.append(f"transformer '{bank.id}': its high side is not above its low side")
        if not (bank.mva > 0 and bank.units > 0):
            problems.append(f"transformer '{bank.id}': needs a rating and units above zero")
    return problems


def _bad_lines(substations: Sequence[Substation], lines: Sequence[Line]) -> list[str]:
    levels = {station.id: station.kv_levels for station in substations}
    problems = []
    for line in lines:
        unknown = [end for end in _ends(line) if end not in levels]
        problems += [f"line '{line.id}': no station '{end}'" for end in unknown]
        if line.from_substation == line.to_substation:
            problems.append(f"line '{line.id}': begins and ends at the same station")
        if not line.rating_mw > 0:
            problems.append(f"line '{line.id}': needs a rating above zero")
        if line.is_dc:
            continue
        problems += [
            f"line '{line.id}': station '{end}' has no level {line.kv:g} kV"
            for end in _ends(line)
            if end in levels and line.kv not in levels[end]
        ]
        if not (line.circuits > 0 and line.length_km > 0 and line.reactance_ohm_per_km > 0):
            problems.append(f"line '{line.id}': needs circuits, length and reactance above zero")
    return problems


def _unreached_levels(
    levels: dict[str, tuple[Substation, list[float]]],
    transformers: Sequence[Transformer],
    lines: Sequence[Line],
) -> list[str]:
    reached = {bus_id(end, line.kv) for line in lines if not line.is_dc for end in _ends(line)}
    for bank in transformers:
        reached |= {bus_id(bank.substation_id, kv) for kv in (bank.high_kv, bank.low_kv)}
    problems = [
        f"station '{station.id}': no line or transformer reaches its {kv:g} kV level"
        for station, own in levels.values()
        for kv in own
        if bus_id(station.id, kv) not in reached
    ]
    problems += [
        f"station '{station.id}': has no alternating-current level"
        for station, own in levels.values()
        if not own
    ]
    return problems
