"""The checklist: each condition of the grant, whether it is met, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from machigenki.finance.grant.amount import loan_for
from machigenki.finance.grant.application import (
    COST_LABELS,
    Application,
    GrantLoan,
    Lender,
    Security,
    counted_yen,
)
from machigenki.finance.grant.rules import GrantRules
from machigenki.region import Text


class Finding(StrEnum):
    """What the checklist finds."""

    MET = "met"
    NOT_MET = "not_met"
    CANNOT_TELL = "cannot_tell"

    @property
    def label(self) -> Text:
        """Return the finding in words."""
        return _FINDING_LABELS[self]


_FINDING_LABELS = {
    Finding.MET: Text("満たす", "met"),
    Finding.NOT_MET: Text("満たさない", "not met"),
    Finding.CANNOT_TELL: Text("判断できない", "cannot be told"),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of the grant.

    Parameters
    ----------
    key, name
        Which.
    finding
        Whether it is met.
    reason
        The figure that decides it, or the question to ask.
    """

    key: str
    name: Text
    finding: Finding
    reason: Text


def checklist(
    application: Application, rules: GrantRules, grant_yen: float
) -> tuple[Condition, ...]:
    """Return every condition of the grant with its finding and reason.

    Parameters
    ----------
    application
        What is applied for.
    rules
        The year's rules.
    grant_yen
        The grant asked for.
    """
    return (
        *(_told(key, name, getattr(application, key), question) for key, name, question in _TOLD),
        _lender(application, rules),
        _ratio(application, rules, grant_yen),
        _costs(application, rules),
        _unsecured(application, rules),
        _unguaranteed(application),
        _completion(application, rules),
    )


CHECK_KEYS = ("lien_on_acquired", "years_to_complete")
"""Rules that the checklist reads beside those of `counting_keys`."""

_TOLD = (
    (
        "local_resources",
        Text("地域密着型（地域の資源と資金を使う）", "rests on local resources and money"),
        Text(
            "どの地域資源を、どれだけ使いますか。", "Which local resources are used, and how much?"
        ),
    ),
    (
        "public_task",
        Text(
            "公共的な地域課題への対応の代替となる", "does what public money would else have to do"
        ),
        Text(
            "この事業がなければ、団体がどの課題に、いくら支出しますか。",
            "Without it, on which task would the municipality spend, and how much?",
        ),
    ),
    (
        "new_business",
        Text("新規事業である", "is a new business"),
        Text(
            "事業者にとって新しい事業ですか。既存の設備の更新ではありませんか。",
            "Is it new to the firm, and not the renewal of what there is?",
        ),
    ),
    (
        "model",
        Text("他の団体に対する新規性・モデル性がある", "is new and a model for other places"),
        Text(
            "同じ課題を持つ他の団体に、どの点が広がりますか。",
            "What could other places with the same task take over?",
        ),
    ),
    (
        "inside_municipality",
        Text("申請する団体の区域内で行う", "is inside the municipality that applies"),
        Text("事業所はどこに置きますか。", "Where will the business be?"),
    ),
)


def _told(key: str, name: Text, known: bool | None, question: Text) -> Condition:
    reason = question if known is None else _AS_TOLD
    return Condition(key, name, _finding(known), reason)


_AS_TOLD = Text("申請者の申告によります。", "As told by the applicant.")


def _finding(known: bool | None) -> Finding:
    if known is None:
        return Finding.CANNOT_TELL
    return Finding.MET if known else Finding.NOT_MET


def _all_of(findings: Iterable[bool | None]) -> Finding:
    """Return not met if any is false, else cannot tell if any is unknown, else met."""
    known = list(findings)
    if False in known:
        return Finding.NOT_MET
    return Finding.CANNOT_TELL if None in known else Finding.MET


def _lender(application: Application, rules: GrantRules) -> Condition:
    counted = counted_yen(application, rules)
    total = application.loans_yen + application.crowdfunding_yen
    return Condition(
        "counted_loan",
        Text("数えられる融資がある", "there is a loan that counts"),
        Finding.MET if counted > 0 else Finding.NOT_MET,
        Text(
            f"融資等{total:,.0f}円のうち、{rules.name.ja}に数えられるのは{counted:,.0f}円です。",
            f"Of {total:,.0f} yen of loans and the like, {counted:,.0f} yen count in "
            f"{rules.name.en}.",
        ),
    )


def _ratio(application: Application, rules: GrantRules, grant_yen: float) -> Condition:
    counted = counted_yen(application, rules)
    least = float(loan_for(rules, grant_yen))
    name = Text("融資額が公費の額以上である", "the loan is at least as much as the public money")
    if least == 0.0 < grant_yen:
        reason = Text(
            f"{rules.name.ja}の倍率の下限は確認できていません（融資{counted:,.0f}円）。",
            f"The least ratio in {rules.name.en} is not verified (loan {counted:,.0f} yen).",
        )
        return Condition("loan_ratio", name, Finding.CANNOT_TELL, reason)
    if grant_yen == 0.0:
        reason = Text("交付額がありません。", "There is no grant.")
        return Condition("loan_ratio", name, Finding.NOT_MET, reason)
    return Condition(
        "loan_ratio",
        name,
        Finding.MET if counted >= least * (1 - 1e-12) else Finding.NOT_MET,
        Text(
            f"公費{grant_yen:,.0f}円に必要な融資は{least:,.0f}円、数えられる融資は{counted:,.0f}円"
            f"（公費の{counted / grant_yen:.2f}倍）です。",
            f"{grant_yen:,.0f} yen of public money need a loan of {least:,.0f} yen; "
            f"{counted:,.0f} yen count ({counted / grant_yen:.2f} times the public money).",
        ),
    )


def _costs(application: Application, rules: GrantRules) -> Condition:
    allowed = [(cost, rules.allows(f"eligible_{cost.kind.value}")) for cost in application.costs]
    wrong = [cost for cost, ok in allowed if ok is False]
    unknown = [cost for cost, ok in allowed if ok is None]
    name = Text("対象となる経費である", "the costs are eligible")
    if not wrong and not unknown:
        reason = Text("対象外の経費はありません。", "No cost is excluded.")
    else:
        ja, en = [], []
        for cost in wrong:
            kind = COST_LABELS[cost.kind]
            ja.append(f"{kind.ja}「{cost.name}」{cost.amount_yen:,.0f}円は対象外です。")
            en.append(f'"{cost.name}" ({kind.en}, {cost.amount_yen:,.0f} yen) is excluded.')
        for cost in unknown:
            ja.append(f"「{cost.name}」{cost.amount_yen:,.0f}円に、対象外の経費はありませんか。")
            en.append(f'"{cost.name}" ({cost.amount_yen:,.0f} yen): is any of it excluded?')
        reason = Text("".join(ja), " ".join(en))
    return Condition("eligible_costs", name, _all_of(ok for _, ok in allowed), reason)


def _unsecured(application: Application, rules: GrantRules) -> Condition:
    lien = rules.allows("lien_on_acquired")

    def passes(loan: GrantLoan) -> bool | None:
        if loan.security is None:
            return None
        if loan.security is Security.ACQUIRED_ASSET:
            return lien
        return loan.security is Security.NONE

    loans = _bank_loans(application)
    note = (
        Text(
            "交付金事業で取得する財産への担保権の設定は認められます。",
            "A lien on the assets acquired is allowed.",
        )
        if lien
        else Text("取得する財産への担保権も認められません。", "Not even on the assets acquired.")
    )
    finding = _all_of(passes(loan) for loan in loans)
    asked = Text("融資に担保はありますか。", "Is the loan secured?")
    first = asked if finding is Finding.CANNOT_TELL else _AS_TOLD
    return Condition(
        "unsecured",
        Text("無担保の融資である", "the loan is unsecured"),
        finding,
        Text(first.ja + note.ja, f"{first.en} {note.en}"),
    )


def _unguaranteed(application: Application) -> Condition:
    finding = _all_of(
        None if loan.guaranteed is None else not loan.guaranteed
        for loan in _bank_loans(application)
    )
    asked = Text(
        "融資に保証（経営者保証、信用保証協会の保証など）はありますか。",
        "Is the loan guaranteed (by the owner, or by a guarantee corporation)?",
    )
    return Condition(
        "unguaranteed",
        Text("無保証の融資である", "the loan is unguaranteed"),
        finding,
        asked if finding is Finding.CANNOT_TELL else _AS_TOLD,
    )


def _bank_loans(application: Application) -> list[GrantLoan]:
    return [loan for loan in application.loans if loan.lender is not Lender.FUND]


def _completion(application: Application, rules: GrantRules) -> Condition:
    limit = int(rules.value("years_to_complete"))
    years = application.years_to_complete
    plural = "s" if limit > 1 else ""
    reason = (
        Text(
            f"{limit}年度以内に支払まで終わりますか。",
            f"Will it be built and paid for within {limit} fiscal year{plural}?",
        )
        if years is None
        else Text(
            f"完了まで{years}年度、上限は{limit}年度です。",
            f"It takes {years}, and may take {limit} fiscal year{plural}.",
        )
    )
    return Condition(
        "completion",
        Text("定められた期間内に完了する", "the work is complete in time"),
        _finding(None if years is None else years <= limit),
        reason,
    )
