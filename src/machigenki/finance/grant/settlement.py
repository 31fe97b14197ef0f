"""Settlement (実績報告・額の確定): the grant recomputed on the real cost and the real loan."""

from dataclasses import dataclass

from machigenki.finance.grant.amount import grant_for, refuse_negative
from machigenki.finance.grant.rules import GrantRules
from machigenki.region import Text


@dataclass(frozen=True, slots=True)
class Settlement:
    """What the grant comes to in the end [yen].

    Parameters
    ----------
    decided_yen
        The grant as decided (交付決定額).
    recomputed_yen
        The grant by the rules on the real figures.
    confirmed_yen
        What is confirmed (確定額): the smaller of the two.
    paid_yen
        What has been paid.
    to_pay_yen, to_return_yen
        What is still to be paid, or to be returned.
    """

    decided_yen: float
    recomputed_yen: float
    confirmed_yen: float
    paid_yen: float
    to_pay_yen: float
    to_return_yen: float

    @property
    def reason(self) -> Text:
        """Return in a sentence why the grant is confirmed at this amount."""
        if self.recomputed_yen < self.decided_yen:
            return Text(
                f"実際の経費と融資等で計算すると{self.recomputed_yen:,.0f}円となり、"
                f"交付決定額を{self.decided_yen - self.recomputed_yen:,.0f}円下回ります。",
                f"On the real costs and loans it comes to {self.recomputed_yen:,.0f} yen, "
                f"{self.decided_yen - self.recomputed_yen:,.0f} yen under the decision.",
            )
        return Text("交付決定額のとおり確定します。", "It is confirmed as decided.")


def settle(
    rules: GrantRules,
    decided_yen: float,
    *,
    investment_yen: float,
    own_yen: float,
    loan_yen: float,
    uncounted_yen: float = 0.0,
    paid_yen: float = 0.0,
) -> Settlement:
    """Return the grant settled on what was really spent and lent.

    confirmed = min(decided, G(real investment, real own funds, real loan)).

    A smaller loan lowers the greatest grant; a smaller cost, or more own funds or loan than was
    planned, lowers what is needed. Source: 会計検査院
    平成28年度・平成29年度決算検査報告.

    Parameters
    ----------
    rules
        Rules of the year of the decision.
    decided_yen
        交付決定額.
    investment_yen
        What was really spent on eligible costs (交付対象事業費); a cost found not to be eligible is
        left out, and so lowers the grant by as much.
    own_yen, loan_yen, uncounted_yen
        What really paid for it, as for `grant_for`.
    paid_yen
        What has been paid (概算払).

    Raises
    ------
    InputError
        If an amount is negative.
    """
    refuse_negative(
        decided_yen=decided_yen,
        investment_yen=investment_yen,
        own_yen=own_yen,
        loan_yen=loan_yen,
        uncounted_yen=uncounted_yen,
        paid_yen=paid_yen,
    )
    again = float(grant_for(rules, investment_yen, own_yen, loan_yen, uncounted_yen=uncounted_yen))
    confirmed = min(decided_yen, again)
    return Settlement(
        decided_yen,
        again,
        confirmed,
        paid_yen,
        max(confirmed - paid_yen, 0.0),
        max(paid_yen - confirmed, 0.0),
    )
