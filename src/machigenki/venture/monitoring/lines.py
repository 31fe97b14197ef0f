"""What is watched: sales, purchases, wages and people, each in total and line by line."""

from dataclasses import dataclass
from enum import StrEnum

from machigenki.region.text import Lang, Text


class Kind(StrEnum):
    """What a figure tells of."""

    SALES = "sales"
    PERSONS = "persons"
    PURCHASES = "purchases"
    LOCAL_PURCHASES = "local_purchases"
    WAGES = "wages"

    @property
    def label(self) -> Text:
        """Return the kind's name."""
        return _LABELS[self]

    @property
    def averaged(self) -> bool:
        """Return whether months are averaged (people) and not added up (yen)."""
        return self is Kind.PERSONS

    @property
    def unit(self) -> str:
        """Return the unit of its figures, as keys are named."""
        return "persons" if self.averaged else "yen"


_LABELS = {
    Kind.SALES: Text("売上", "sales"),
    Kind.PERSONS: Text("人数", "people"),
    Kind.PURCHASES: Text("仕入", "purchases"),
    Kind.LOCAL_PURCHASES: Text("域内仕入", "local purchases"),
    Kind.WAGES: Text("賃金", "wages"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the comparison.

    Parameters
    ----------
    kind
        What it tells of.
    item
        Product, input or role, as the plan names it; empty for the total of the kind.
    """

    kind: Kind
    item: str = ""

    def name(self, lang: Lang) -> str:
        """Return how the line reads: 売上：チップの熱, or 売上 for the total."""
        if not self.item:
            return self.kind.label(lang)
        return f"{self.kind.label(lang)}{'：' if lang == 'ja' else ': '}{self.item}"
