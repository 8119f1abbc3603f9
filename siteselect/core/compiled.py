"""How inner loops are compiled. Import inside functions, as the kernels are: numba is heavy."""

from collections.abc import Callable
from typing import Any, TypeVar

import numba

Loop = TypeVar("Loop", bound=Callable[..., Any])


def compiled(loop: Loop) -> Loop:
    """Compile a loop to machine code, kept on disk; it lets other threads run meanwhile.

    Sums keep their order and infinities and NaN their meaning, so that results do not depend on
    how the work is split.
    """
    compile_it: Any = numba.njit(
        cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp", "nsz"}
    )
    kernel: Loop = compile_it(loop)
    return kernel
