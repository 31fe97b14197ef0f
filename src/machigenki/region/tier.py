"""Place tiers (域内・県内・国内・海外): how far away a payee is."""

from enum import StrEnum

from machigenki.region.text import Text


class Tier(StrEnum):
    """Where a party is, seen from the region."""

    REGION = "region"
    PREFECTURE = "prefecture"
    NATION = "nation"
    ABROAD = "abroad"
    UNSTATED = "unstated"

    @property
    def label(self) -> Text:
        """Return the tier's name."""
        return _LABELS[self]


_LABELS = {
    Tier.REGION: Text("域内", "in the region"),
    Tier.PREFECTURE: Text("県内", "rest of the prefecture"),
    Tier.NATION: Text("国内", "rest of Japan"),
    Tier.ABROAD: Text("海外", "abroad"),
    Tier.UNSTATED: Text("未指定", "not stated"),
}

TIERS = (Tier.REGION, Tier.PREFECTURE, Tier.NATION, Tier.ABROAD)
OUTSIDE = (Tier.PREFECTURE, Tier.NATION, Tier.ABROAD)
