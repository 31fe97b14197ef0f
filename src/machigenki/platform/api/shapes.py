"""Shapes that several answers share."""

import math

from ninja import Schema

from machigenki.region import Text


class Words(Schema):
    """A phrase in both languages."""

    ja: str
    en: str


def both(text: Text) -> Words:
    """Return a phrase as the API tells it."""
    return Words(ja=text.ja, en=text.en)


def finite(number: float | None) -> float | None:
    """Return a number as JSON can hold it: None for what is not finite."""
    return number if number is not None and math.isfinite(number) else None
