"""Purchaser prices to producer prices: trade and transport margins taken out of the goods."""

from dataclasses import dataclass

import pandas as pd

from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text


@dataclass(frozen=True, eq=False)
class Margins:
    """Trade and transport margins inside purchaser prices.

    Parameters
    ----------
    rates
        Good × margin sector (for example "商業", "運輸・郵便"): share of the price that the
        purchaser pays, 0…1. Sectors not named have none.
    self_sufficiency
        Share of each margin service supplied inside the region, by margin sector; a shop
        sells where the buyer is, so this is not the sector's own s. Where a margin
        sector is missing, the model's s holds.
    """

    rates: pd.DataFrame
    self_sufficiency: "pd.Series[float] | None" = None

    def __post_init__(self) -> None:
        """Refuse rates that are no shares of a price."""
        total = self.rates.sum(axis=1)
        bad = self.rates.index[(self.rates.min(axis=1) < 0.0) | (total > 1.0)]
        if len(bad):
            raise InputError(
                Problem(
                    what=Text(
                        "マージン率は0以上、合計1以下です",
                        "margin rates are at least 0 and sum to at most 1",
                    ),
                    field=str(name),
                    found=f"{float(total[name]):g}",
                )
                for name in bad
            )


def to_producer_prices(
    purchases: pd.DataFrame, margins: Margins
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return goods = p∘(1 − Σ rates); services k = Σ p∘rate_k.

    Parameters
    ----------
    purchases
        Sector × shock, purchaser prices (yen).

    Returns
    -------
    goods, services
        Both sector × shock at producer prices (yen); together they sum to `purchases`.
    """
    rates = margins.rates.reindex(purchases.index, fill_value=0.0).fillna(0.0)
    goods = purchases.mul(1.0 - rates.sum(axis=1), axis=0)
    services = rates.T @ purchases
    return goods, services.reindex(purchases.index, fill_value=0.0)
