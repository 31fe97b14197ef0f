"""What later money is worth today."""

import numpy as np

from machigenki.ledger.table import Ledger


def present_value(ledger: Ledger, rate: float, base_year: int) -> Ledger:
    """Return the ledger with every amount discounted: a / (1 + r)^(t − t₀).

    Grouping the result with `by` gives present values of any party, industry or place.

    Parameters
    ----------
    ledger
        Periods are years or months; a month counts as that fraction of its year.
    rate
        Real discount rate a year, 0.04 for 4 %.
    base_year
        t₀, the year whose yen the result is in.

    Raises
    ------
    ValueError
        If the rate is −1 or less.
    """
    if rate <= -1:
        raise ValueError("a discount rate must be above -100 %")
    names = ledger.postings["period"].to_list()
    factor = np.array([(1.0 + rate) ** (base_year - _time(name)) for name in names])
    shape = (-1, 1) if ledger.draws is not None else (-1,)
    return Ledger(ledger.postings, ledger.amount_yen * factor.reshape(shape))


def _time(period: str) -> float:
    """Return a period as years: "2027" → 2027, "2027-04" → 2027.25."""
    year, _, month = period.partition("-")
    return int(year) + ((int(month) - 1) / 12 if month else 0.0)
