"""What a planner may take out of service: nothing that leaves a part of the network alone."""

from collections.abc import Iterable, Mapping, Sequence

from siteselect.core.errors import InputError
from siteselect.core.words import say

MAX_NAMED = 5


def refuse_cut_off(
    branches: Sequence[tuple[str, str, str]],
    link_ids: Iterable[str],
    out_of_service: frozenset[str],
    names: Mapping[str, str],
) -> None:
    """Raise unless every bus stays joined to what it is joined to with everything in service.

    Parameters
    ----------
    branches : sequence of (id, bus, bus)
        Every alternating-current line and transformer bank, in service or not.
    link_ids : iterable of str
        Direct-current links; they join nothing.
    out_of_service : frozenset of str
    names : mapping of str to str
        What a planner calls each branch and bus; an id without one stands for itself.

    Raises
    ------
    InputError
        When something out of service does not exist, or when buses are cut off by its absence:
        of each part that falls in two, those outside its larger part.
    """
    if not out_of_service:
        return
    unknown = out_of_service.difference((key for key, _, _ in branches), link_ids)
    if unknown:
        raise InputError(
            say(
                "There is no line or transformer {unknown} to take out of service",
                unknown=_named(unknown, names),
            ),
            fix=say("Take out one that the study has."),
        )
    whole = _parts([(start, end) for _, start, end in branches], branches)
    left = _parts(
        [(start, end) for key, start, end in branches if key not in out_of_service], branches
    )
    cut_off = [
        bus
        for part in whole
        for piece in sorted((p for p in left if p <= part), key=lambda p: (-len(p), min(p)))[1:]
        for bus in piece
    ]
    if cut_off:
        raise InputError(
            say(
                "Taking {out_of_service} out cuts off {cut_off}",
                out_of_service=_named(out_of_service, names),
                cut_off=_named(cut_off, names),
            ),
            where="lines and transformers out of service",
            fix=say("Leave one of them in, or add another way there."),
        )


def _parts(
    joined: Sequence[tuple[str, str]], branches: Sequence[tuple[str, str, str]]
) -> list[set[str]]:
    """Return the sets of buses that pairs of buses join, of all buses that branches have."""
    part_of = {bus: {bus} for _, *ends in branches for bus in ends}
    for start, end in joined:
        small, large = sorted((part_of[start], part_of[end]), key=len)
        if small is large:
            continue
        large |= small
        for bus in small:
            part_of[bus] = large
    return list({id(part): part for part in part_of.values()}.values())


def _named(ids: Iterable[str], names: Mapping[str, str]) -> str:
    ordered = sorted(names.get(key, key) for key in ids)
    shown = ", ".join(ordered[:MAX_NAMED])
    return shown if len(ordered) <= MAX_NAMED else f"{shown} and {len(ordered) - MAX_NAMED} more"
