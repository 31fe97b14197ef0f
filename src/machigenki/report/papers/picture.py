"""A picture in the words that a paper is filled with."""

from dataclasses import dataclass, field

PICTURE_WIDTH_CM = 15.2


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG) with its text alternative and title, as wide as it is on paper."""

    png: bytes = field(repr=False)
    alt: str
    title: str
    width_cm: float = PICTURE_WIDTH_CM
