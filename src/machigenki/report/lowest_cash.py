"""How low cash goes as planned, and since when it is short: told alike in every document."""

from machigenki.finance.timeline import name_of_period
from machigenki.region.text import Text


def month_end(period: str) -> Text:
    """Return the end of a period in words: 2028年5月末, 2030年度末."""
    name = name_of_period(period)
    return Text(f"{name.ja}末", f"the end of {name.en}")


def lowest_cash(first_short: str | None, lowest_month: str, amount: Text) -> Text:
    """Return the sentence on the lowest cash as planned.

    Parameters
    ----------
    first_short
        Month in which cash first falls short, None if it never does.
    lowest_month
        Month that ends with the lowest cash.
    amount
        The lowest cash as the document writes money, without a sign.
    """
    low = month_end(lowest_month)
    if first_short is None:
        return Text(
            f"計画どおりなら、現金が最も少なくなる{low.ja}でも{amount.ja}残ります。",
            f"As planned, {amount.en} are left when cash is lowest, at {low.en}.",
        )
    if first_short == lowest_month:
        return Text(
            f"計画どおりでも、{low.ja}に現金が{amount.ja}足りなくなります。",
            f"Even as planned, cash is {amount.en} short at {low.en}.",
        )
    since = name_of_period(first_short)
    return Text(
        f"計画どおりでも、現金は{since.ja}から足りなくなり、{low.ja}には不足が{amount.ja}に達します。",
        f"Even as planned, cash is short from {since.en} on, and {amount.en} short at {low.en}.",
    )


def lowest_cash_title(first_short: str | None, lowest_month: str, amount: Text) -> Text:
    """Return the same as a heading."""
    low = month_end(lowest_month)
    if first_short is None:
        return Text(
            f"計画どおりなら現金は足りる。最も少ないのは{low.ja}の{amount.ja}",
            f"As planned, cash suffices; it is lowest at {low.en}, {amount.en}",
        )
    if first_short == lowest_month:
        return Text(
            f"計画どおりでも、現金は{low.ja}に{amount.ja}足りなくなる",
            f"Even as planned, cash is {amount.en} short at {low.en}",
        )
    since = name_of_period(first_short)
    return Text(
        f"計画どおりでも、現金は{since.ja}から足りなくなり、{low.ja}には{amount.ja}不足する",
        f"Even as planned, cash is short from {since.en} on, by {amount.en} at {low.en}",
    )
