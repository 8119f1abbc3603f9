"""Progress of parts and of work that finds more to do on its way."""

from siteselect.core.progress import OnlyForward, Part


class Seen:
    def __init__(self) -> None:
        self.reports: list[tuple[float, str]] = []

    def report(self, fraction: float, text: str) -> None:
        self.reports.append((round(fraction, 6), text))

    def raise_if_cancelled(self) -> None:
        raise InterruptedError


def test_a_part_fills_its_share_of_the_whole() -> None:
    seen = Seen()
    part = Part(seen, 0.2, 0.6)
    part.report(0.0, "a")
    part.report(0.5, "b")
    part.report(1.0, "c")
    assert seen.reports == [(0.2, "a"), (0.4, "b"), (0.6, "c")]


def test_progress_never_runs_backwards() -> None:
    seen = Seen()
    forward = OnlyForward(seen)
    for fraction, text in ((0.1, "a"), (0.7, "b"), (0.3, "c"), (0.8, "d")):
        forward.report(fraction, text)
    assert seen.reports == [(0.1, "a"), (0.7, "b"), (0.7, "c"), (0.8, "d")]


def test_a_cancel_goes_through() -> None:
    try:
        OnlyForward(Part(Seen(), 0.0, 1.0)).raise_if_cancelled()
    except InterruptedError:
        return
    raise AssertionError("the cancel was lost")
