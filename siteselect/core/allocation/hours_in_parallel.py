"""Work on hours in equal parts, on two threads; parts and sums do not depend on the threads."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from types import TracebackType
from typing import Self, TypeVar

THREADS = 2
HOURS_PER_PART = 640

T = TypeVar("T")


class HoursInParallel:
    """Calls a function for every part of the hours; ends its threads when left.

    Parameters
    ----------
    n_hours : int
    """

    def __init__(self, n_hours: int) -> None:
        n_parts = max(1, -(-n_hours // HOURS_PER_PART))
        edges = [n_hours * part // n_parts for part in range(n_parts + 1)]
        self.parts = list(pairwise(edges))
        self._pool = ThreadPoolExecutor(THREADS) if n_parts > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def run(self, work: Callable[[int, int, int], T]) -> list[T]:
        """Return ``work(part, first, end)`` of every part, in their order."""
        tasks = [(part, first, end) for part, (first, end) in enumerate(self.parts)]
        if self._pool is None:
            return [work(*task) for task in tasks]
        return list(self._pool.map(lambda task: work(*task), tasks))
