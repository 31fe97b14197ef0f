"""The grant for local ventures (地域経済循環創造事業交付金、ローカル10,000プロジェクト)."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.finance.grant.advice import (
        Plan as Plan,
        TierStep as TierStep,
        tier_steps as tier_steps,
    )
    from machigenki.finance.grant.amount import (
        cut as cut,
        financing_gap_yen as financing_gap_yen,
        grant_for as grant_for,
        greatest_grant as greatest_grant,
        investment_effect as investment_effect,
        loan_for as loan_for,
        staircase as staircase,
        tier_of as tier_of,
    )
    from machigenki.finance.grant.answer import GrantAnswer as GrantAnswer, assess as assess
    from machigenki.finance.grant.application import (
        Application as Application,
        Cost as Cost,
        CostKind as CostKind,
        GrantLoan as GrantLoan,
        Lender as Lender,
        Security as Security,
    )
    from machigenki.finance.grant.eligibility import (
        Condition as Condition,
        Finding as Finding,
        checklist as checklist,
    )
    from machigenki.finance.grant.form import (
        BalanceForm as BalanceForm,
        CostLine as CostLine,
        FormUnit as FormUnit,
        IncomeLine as IncomeLine,
        Part as Part,
        balance_form as balance_form,
        rounded_to_sum as rounded_to_sum,
    )
    from machigenki.finance.grant.rules import (
        GrantRules as GrantRules,
        Tier as Tier,
        grant_rules as grant_rules,
        grant_years as grant_years,
        said_unverified as said_unverified,
    )
    from machigenki.finance.grant.settlement import Settlement as Settlement, settle as settle
    from machigenki.finance.grant.split import (
        Ground as Ground,
        Rounding as Rounding,
        Split as Split,
        StateShare as StateShare,
        split_grant as split_grant,
        state_share as state_share,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "advice": ("Plan", "TierStep", "tier_steps"),
        "amount": (
            "cut",
            "financing_gap_yen",
            "grant_for",
            "greatest_grant",
            "investment_effect",
            "loan_for",
            "staircase",
            "tier_of",
        ),
        "answer": ("GrantAnswer", "assess"),
        "application": ("Application", "Cost", "CostKind", "GrantLoan", "Lender", "Security"),
        "eligibility": ("Condition", "Finding", "checklist"),
        "form": (
            "BalanceForm",
            "CostLine",
            "FormUnit",
            "IncomeLine",
            "Part",
            "balance_form",
            "rounded_to_sum",
        ),
        "rules": ("GrantRules", "Tier", "grant_rules", "grant_years", "said_unverified"),
        "settlement": ("Settlement", "settle"),
        "split": ("Ground", "Rounding", "Split", "StateShare", "split_grant", "state_share"),
    },
)
