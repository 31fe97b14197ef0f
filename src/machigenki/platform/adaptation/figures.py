"""Figures as pages show them."""

from dataclasses import dataclass

from machigenki.platform.web.words import language
from machigenki.region import Figure, Region, Text, figure_name, unit_name
from machigenki.report.numbers import money

_HEADLINES = ("population_persons", "households", "employed_residents_persons", "local_tax_yen")


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A figure with its name and its number in words."""

    name: Text
    figure: Figure

    @property
    def number(self) -> str:
        """The number with its unit, in the reader's language."""
        lang = language()
        digits = f"{self.figure.value:,.10g}"
        unit = unit_name(self.figure.unit)(lang)
        return f"{digits}{unit}" if lang == "ja" else f"{digits} {unit}".strip()

    @property
    def short(self) -> str:
        """The number as it reads well at a glance: large amounts rounded."""
        if self.figure.unit == "yen":
            return money(self.figure.value, language())
        return self.number


def headlines(region: Region) -> list[ShownFigure]:
    """Return the figures that tell a place at a glance."""
    return [
        ShownFigure(figure_name(key), region.figures[key])
        for key in _HEADLINES
        if key in region.figures
    ]


def names_of(region: Region) -> dict[str, Text]:
    """Return the published figures that may be replaced: key → name and unit."""
    named = {}
    for key, figure in region.figures.items():
        name, unit = figure_name(key), unit_name(figure.unit)
        named[key] = Text(f"{name.ja}（{unit.ja}）", f"{name.en} ({unit.en})")
    return named
