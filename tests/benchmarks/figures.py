"""What a benchmark found, what was asked of it, and what its peer took in the same run."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Peer:
    """Another program on the same task; `seconds` is None when it is not installed."""

    name: str
    seconds: float | None
    how: str = ""


@dataclass(frozen=True)
class Bar:
    """What is asked: less than so many seconds or GB, or so many times faster than the peer."""

    value: float
    kind: Literal["s", "GB", "times"] = "s"

    @property
    def text(self) -> str:
        if self.kind == "times":
            return f"≥ {self.value:,g} times"
        return f"< {quantity(self.value, self.kind)}"


def times_faster(value: float) -> Bar:
    """Return a bar for the ratio of the peer's time to ours."""
    return Bar(value, "times")


def gigabytes(value: float) -> Bar:
    """Return a bar for memory."""
    return Bar(value, "GB")


@dataclass(frozen=True)
class Figure:
    """One row of the closing table: seconds, or GB of memory when its unit says so."""

    what: str
    ours: float
    must: Bar | None = None
    peer: Peer | None = None
    aim: Bar | None = None
    unit: Literal["s", "GB"] = "s"

    @property
    def ratio(self) -> float | None:
        """How many times longer the peer took."""
        if self.peer is None or self.peer.seconds is None:
            return None
        return self.peer.seconds / self.ours

    @property
    def is_missed(self) -> bool:
        """Whether the bar is known not to be reached; without its peer a ratio is not known."""
        return self.must is not None and self._reaches(self.must) is False

    @property
    def verdict(self) -> str:
        if self.must is None and self.aim is None:
            return ""
        if self.aim is not None and self._reaches(self.aim):
            return "aim"
        if self.must is None:
            return "not the aim"
        reaches = self._reaches(self.must)
        return "not known" if reaches is None else "must" if reaches else "MISSED"

    @property
    def record(self) -> dict[str, object]:
        """What goes into the benchmark's own record."""
        return {
            f"ours_{self.unit.lower()}": self.ours,
            "must": self.must and self.must.text,
            "aim": self.aim and self.aim.text,
            "peer": self.peer and self.peer.name,
            "peer_s": self.peer and self.peer.seconds,
            "peer_how": self.peer and self.peer.how,
            "ratio": self.ratio,
            "reached": self.verdict,
        }

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table shows, in the order of :data:`HEAD`."""
        peer = self.peer
        took = "-" if peer is None else quantity(peer.seconds)
        if peer is not None and peer.seconds is None:
            took = "not installed"
        return (
            self.what,
            quantity(self.ours, self.unit),
            "-" if peer is None else peer.name,
            took,
            "-" if self.ratio is None else f"{self.ratio:,.3g}" if self.ratio < 1e3
            else f"{self.ratio:,.0f}",
            "-" if self.must is None else self.must.text,
            "-" if self.aim is None else self.aim.text,
            self.verdict or "-",
        )  # fmt: skip

    def _reaches(self, bar: Bar) -> bool | None:
        if bar.kind == "times":
            return None if self.ratio is None else self.ratio >= bar.value
        assert bar.kind == self.unit, f"{self.what}: {bar.text} asked of {self.unit}"
        return self.ours < bar.value


HEAD = ("what", "ours", "peer", "took", "ratio", "must", "aim", "reached")


def table(figures: list[Figure]) -> list[str]:
    """Return the closing table as aligned lines, and under it how peers were taken."""
    rows = [HEAD, *(figure.cells for figure in figures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD))]
    text = [
        "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return [*text, "", *peers_told(figures)]


def peers_told(figures: list[Figure]) -> list[str]:
    """Return how every peer was taken, each once."""
    peers = [figure.peer for figure in figures if figure.peer and figure.peer.how]
    return list(dict.fromkeys(f"{peer.name}: {peer.how}" for peer in peers))


def quantity(value: float | None, unit: Literal["s", "GB"] = "s") -> str:
    """Return a time or a size with three digits and a fitting unit."""
    if value is None:
        return "-"
    if unit == "GB":
        return f"{value:.3g} GB"
    for name, size in (("ms", 1e-3), ("s", 1.0), ("min", 60.0)):
        if value < (1.0 if name == "ms" else 120.0) or name == "min":
            return f"{value / size:.3g} {name}"
    raise AssertionError
