"""Work on hours in equal parts, on two threads; parts and sums do not depend on the threads.

The thread that asks takes parts too: handing all of them over costs more than a month's parts take.
"""

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
        self._pool = ThreadPoolExecutor(THREADS - 1) if n_parts > 1 else None

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
        results: dict[int, T] = {}
        tasks = iter(list(enumerate(self.parts)))

        def work_through() -> None:
            for part, (first, end) in tasks:
                results[part] = work(part, first, end)

        others = [self._pool.submit(work_through) for _ in range(THREADS - 1)] if self._pool else []
        try:
            work_through()
        finally:
            for other in others:
                if not other.cancel():
                    other.result()
        return [results[part] for part in range(len(self.parts))]
