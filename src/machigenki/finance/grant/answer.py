"""The whole answer to an application: grant, tier, split, advice, checklist, what is unverified."""

from dataclasses import dataclass

from machigenki.finance.grant.advice import TierStep, tier_steps
from machigenki.finance.grant.amount import (
    financing_gap_yen,
    grant_for,
    greatest_grant,
    investment_effect,
    tier_of,
)
from machigenki.finance.grant.application import (
    Application,
    counted_yen,
    counting_keys,
    eligible_yen,
    uncounted_yen,
)
from machigenki.finance.grant.eligibility import CHECK_KEYS, Condition, checklist
from machigenki.finance.grant.rules import GrantRules, Tier, grant_rules, said_unverified
from machigenki.finance.grant.split import Rounding, Split, StateShare, split_grant, state_share
from machigenki.finance.rules import Rule
from machigenki.region import Text


@dataclass(frozen=True)
class GrantAnswer:
    """What an application may have, and why.

    Parameters
    ----------
    application, rules
        What was asked, and the year's rules.
    counted_loan_yen, uncounted_yen, eligible_yen
        Money that counts as a loan, money that does not, and eligible costs.
    greatest_yen
        G*: the greatest grant for this loan.
    grant_yen
        The grant, cut to the unit of the rules.
    tier
        The tier that admits it; None without a grant.
    share
        The state's share.
    split, split_alternative
        Who bears the grant, by the rule used and by the other rounding; None where the share
        is not known.
    investment_effect
        投資効果; None without a grant.
    gap_yen
        What financing lacks (positive) or has too much (negative).
    steps
        What each higher tier asks and gives.
    conditions
        The checklist.
    unverified
        The rules looked at that are not verified.
    """

    application: Application
    rules: GrantRules
    counted_loan_yen: float
    uncounted_yen: float
    eligible_yen: float
    greatest_yen: float
    grant_yen: float
    tier: Tier | None
    share: StateShare
    split: Split | None
    split_alternative: Split | None
    investment_effect: float | None
    gap_yen: float
    steps: tuple[TierStep, ...]
    conditions: tuple[Condition, ...]
    unverified: tuple[Rule, ...]

    @property
    def notes(self) -> tuple[Text, ...]:
        """Return the sentences on what is not verified."""
        notes = tuple(said_unverified(rule, self.rules) for rule in self.unverified)
        if self.rules.complete:
            return notes
        return (
            Text(
                "分からない段階を除いて計算したため、交付額はこれより大きくなることがあります。",
                "Tiers that are not known were left out; the grant may be larger than this.",
            ),
            *notes,
        )


def assess(application: Application) -> GrantAnswer:
    """Return what an application may have under the rules of its fiscal year.

    Raises
    ------
    InputError
        If the year has no rules, or an amount is negative.
    """
    application.check()
    rules = grant_rules(application.fiscal_year)
    counted = counted_yen(application, rules)
    uncounted = uncounted_yen(application, rules)
    eligible = eligible_yen(application, rules)
    investment, own = application.investment_yen, application.own_yen
    grant = float(
        grant_for(rules, investment, own, counted, uncounted_yen=uncounted, eligible_yen=eligible)
    )
    share = state_share(
        rules,
        fiscal_strength=application.fiscal_strength,
        disadvantaged=application.disadvantaged,
        grounds=sorted(application.grounds),
    )
    return GrantAnswer(
        application=application,
        rules=rules,
        counted_loan_yen=counted,
        uncounted_yen=uncounted,
        eligible_yen=eligible,
        greatest_yen=float(greatest_grant(rules, counted, eligible)),
        grant_yen=grant,
        tier=tier_of(rules, grant, counted) if grant else None,
        share=share,
        split=_split(application, rules, grant, share, Rounding.REMAINDER),
        split_alternative=_split(application, rules, grant, share, Rounding.EACH_CUT),
        investment_effect=investment_effect(
            grant, application.loans_yen + application.crowdfunding_yen
        ),
        gap_yen=float(financing_gap_yen(investment, own, counted, grant, uncounted)),
        steps=tier_steps(
            rules, investment, own, counted, uncounted_yen=uncounted, eligible_yen=eligible
        ),
        conditions=checklist(application, rules, grant),
        unverified=rules.unverified(
            (
                *rules.tier_keys,
                "cut_unit",
                *counting_keys(application),
                *CHECK_KEYS,
                *share.consulted,
                "special_allocation_tax",
            )
        ),
    )


def _split(
    application: Application, rules: GrantRules, grant: float, share: StateShare, rounding: Rounding
) -> Split | None:
    if share.share is None:
        return None
    return split_grant(
        grant,
        share.share,
        rules.cut_unit_yen,
        prefecture_yen=application.prefecture_yen,
        rounding=rounding,
    )
