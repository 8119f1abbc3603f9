"""Rectangles on paper, in millimetres from the page's upper left corner."""

from dataclasses import dataclass

TOUCH_MM = 1e-9


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle on a page; y grows downwards. [mm]."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float

    @property
    def right_mm(self) -> float:
        """X of the right edge. [mm]."""
        return self.x_mm + self.width_mm

    @property
    def bottom_mm(self) -> float:
        """Y of the lower edge. [mm]."""
        return self.y_mm + self.height_mm

    def inset(self, by_mm: float) -> "Frame":
        """Return the frame drawn in by the same width on every side."""
        return Frame(
            self.x_mm + by_mm,
            self.y_mm + by_mm,
            self.width_mm - 2 * by_mm,
            self.height_mm - 2 * by_mm,
        )

    def contains(self, other: "Frame") -> bool:
        """Return whether the other frame lies inside this one; edges may touch."""
        return (
            other.x_mm >= self.x_mm - TOUCH_MM
            and other.y_mm >= self.y_mm - TOUCH_MM
            and other.right_mm <= self.right_mm + TOUCH_MM
            and other.bottom_mm <= self.bottom_mm + TOUCH_MM
        )

    def overlaps(self, other: "Frame") -> bool:
        """Return whether the frames share an area; touching edges do not count."""
        return (
            self.x_mm < other.right_mm - TOUCH_MM
            and other.x_mm < self.right_mm - TOUCH_MM
            and self.y_mm < other.bottom_mm - TOUCH_MM
            and other.y_mm < self.bottom_mm - TOUCH_MM
        )

    def scaled(self, factor: float) -> "Frame":
        """Return the frame of a page enlarged or reduced by a factor."""
        return Frame(
            self.x_mm * factor, self.y_mm * factor, self.width_mm * factor, self.height_mm * factor
        )
