"""What a benchmark found, what was asked of it, and what its peer took in the same run."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Peer:
    """Another program on the same task; `seconds` is None when it is not installed."""

    name: str
    seconds: float | None
    how: str = ""


@dataclass(frozen=True)
class Figure:
    """One row of the closing table."""

    what: str
    ours_s: float
    bar_s: float | None
    peer: Peer | None

    @property
    def is_reached(self) -> bool:
        return self.bar_s is None or self.ours_s < self.bar_s

    @property
    def ratio(self) -> float | None:
        """How many times longer the peer took."""
        if self.peer is None or self.peer.seconds is None:
            return None
        return self.peer.seconds / self.ours_s

    @property
    def record(self) -> dict[str, object]:
        """What goes into the benchmark's own record."""
        return {
            "ours_s": self.ours_s,
            "bar_s": self.bar_s,
            "peer": self.peer and self.peer.name,
            "peer_s": self.peer and self.peer.seconds,
            "peer_how": self.peer and self.peer.how,
            "ratio": self.ratio,
        }


HEAD = ("what", "ours", "bar", "", "peer", "took", "ratio")


def table(figures: list[Figure]) -> list[str]:
    """Return the closing table as aligned lines, and under it how peers were taken."""
    rows = [HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD))]
    text = [
        "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    peers = dict.fromkeys(figure.peer for figure in figures if figure.peer and figure.peer.how)
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    return [
        f"{os.cpu_count()} processors, load average {load}; medians; "
        "ratio = time of the peer / ours, in this run",
        "",
        *text,
        "",
        *(f"{peer.name}: {peer.how}" for peer in peers),
    ]


def duration(seconds: float | None) -> str:
    """Return a time with three digits and a fitting unit."""
    if seconds is None:
        return "-"
    for unit, size in (("ms", 1e-3), ("s", 1.0), ("min", 60.0)):
        if seconds < (1.0 if unit == "ms" else 120.0) or unit == "min":
            return f"{seconds / size:.3g} {unit}"
    raise AssertionError


def _row(figure: Figure) -> tuple[str, ...]:
    verdict = "" if figure.bar_s is None else "reached" if figure.is_reached else "MISSED"
    peer = figure.peer
    return (
        figure.what,
        duration(figure.ours_s),
        "-" if figure.bar_s is None else f"< {duration(figure.bar_s)}",
        verdict,
        "-" if peer is None else peer.name,
        "-"
        if peer is None
        else "not installed"
        if peer.seconds is None
        else duration(peer.seconds),
        "-" if figure.ratio is None else f"{figure.ratio:,.3g}",
    )
