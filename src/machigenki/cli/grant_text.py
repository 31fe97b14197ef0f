"""How ``machigenki grant`` writes its answer: one JSON object, or lines."""

from collections.abc import Iterable
from dataclasses import asdict
from math import isnan
from typing import TYPE_CHECKING

from machigenki.cli.console import beside
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.finance.grant import GrantAnswer, Settlement, Split, StateShare, TierStep


_MAN = 10_000


def as_dict(
    found: "GrantAnswer",
    wanted_yen: float | None,
    needed_yen: float | None,
    settled: "Settlement | None",
    lang: Lang,
) -> dict[str, object]:
    """Return the answer with stable keys and units in the keys."""
    from machigenki.finance.grant import said_unverified

    asked = found.application
    told: dict[str, object] = {
        "fiscal_year": found.rules.fiscal_year,
        "supplementary_budget": found.rules.supplementary,
        "investment_yen": asked.investment_yen,
        "own_yen": asked.own_yen,
        "loan_yen": asked.loans_yen,
        "crowdfunding_yen": asked.crowdfunding_yen,
        "counted_loan_yen": found.counted_loan_yen,
        "uncounted_yen": found.uncounted_yen,
        "eligible_yen": found.eligible_yen,
        "grant_yen": found.grant_yen,
        "greatest_grant_yen": found.greatest_yen,
        "all_tiers_known": found.rules.complete,
        "tier": asdict(found.tier) if found.tier else None,
        "state_share": found.share.share,
        "state_share_rule": found.share.key,
        "state_share_remarks": [remark(lang) for remark in found.share.remarks],
        "split": asdict(found.split) if found.split else None,
        "split_alternative": asdict(found.split_alternative) if found.split_alternative else None,
        "investment_effect": found.investment_effect,
        "gap_yen": found.gap_yen,
        "tier_steps": [asdict(step) for step in found.steps],
        "wanted_grant_yen": wanted_yen,
        "loan_for_wanted_yen": needed_yen if needed_yen != float("inf") else None,
        "settlement": None
        if settled is None
        else {**asdict(settled), "reason": settled.reason(lang)},
        "conditions": [
            {
                "key": c.key,
                "name": c.name(lang),
                "finding": c.finding.value,
                "reason": c.reason(lang),
            }
            for c in found.conditions
        ],
        "notes": [note(lang) for note in found.notes],
        "unverified": [
            {
                "key": rule.key,
                "name": rule.name(lang),
                "value": None if isnan(rule.value) else rule.value,
                "unit": rule.unit,
                "source": rule.source,
                "message": said_unverified(rule, found.rules)(lang),
            }
            for rule in found.unverified
        ],
    }
    return {key: _whole(value) for key, value in told.items()}


def _whole(value: object) -> object:
    """Return amounts that are whole as whole numbers: 20000000, not 20000000.0."""
    if isinstance(value, dict):
        return {key: _whole(inside) for key, inside in value.items()}
    if isinstance(value, (list, tuple)):
        return [_whole(inside) for inside in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _yen(value: float, lang: Lang) -> str:
    """Return an amount by 億 and 万円 where it is whole in them, as this grant is written."""
    if lang == "en":
        return f"{value:,.0f} yen"
    if value % _MAN or not value:
        return f"{value:,.0f}円"
    oku, man = divmod(round(value / _MAN), _MAN)
    return (f"{oku:,}億" if oku else "") + (f"{man:,}万" if man else "") + "円"


def lines_of(
    found: "GrantAnswer",
    wanted_yen: float | None,
    needed_yen: float | None,
    settled: "Settlement | None",
    lang: Lang,
) -> list[str]:
    """Return the answer as lines to be read."""
    ja = lang == "ja"

    def row(label_ja: str, label_en: str, words: str) -> str:
        return f"{label_ja if ja else label_en}: {words}"

    asked = found.application
    lines = [
        Text("地域経済循環創造事業交付金", "Grant for local ventures")(lang)
        + beside(found.rules.name(lang), lang),
        row("初期投資額", "initial investment", _yen(asked.investment_yen, lang)),
        row("自己資金", "own funds", _yen(asked.own_yen, lang)),
        row("数えられる融資等", "loan that counts", _yen(found.counted_loan_yen, lang)),
        row("交付額（公費）", "grant (public money)", _yen(found.grant_yen, lang)),
        row("この融資での上限", "greatest for this loan", _yen(found.greatest_yen, lang)),
    ]
    if found.uncounted_yen:
        words = _yen(found.uncounted_yen, lang)
        lines.insert(4, row("数えられない資金", "money that does not count", words))
    if tier := found.tier:
        words = _yen(tier.cap_yen, lang)
        ratio = (
            f"融資が公費の{tier.ratio:g}倍以上" if ja else f"loan ≥ {tier.ratio:g} × public money"
        )
        words += beside(ratio, lang) if tier.ratio else ""
        lines.append(row("段階の上限", "cap of the tier", words))
    lines.append(row("国費の割合", "state's share", _share(found.share, lang)))
    lines += [f"  {remark(lang)}" for remark in found.share.remarks]
    lines += _split_lines((found.split, found.split_alternative), lang)
    if found.investment_effect is not None:
        words = f"{found.investment_effect:.2f}{'倍' if ja else ' times'}"
        lines.append(row("投資効果", "investment effect", words))
    lines.append(row("資金の過不足", "financing", _gap(found.gap_yen, lang)))
    if wanted_yen is not None and needed_yen is not None:
        lines.append(_wanted(wanted_yen, needed_yen, lang))
    if settled is not None:
        lines += _settlement_lines(settled, lang)
    if found.steps:
        lines.append("融資を増やせば届く段階:" if ja else "tiers within reach of a larger loan:")
        lines += [f"  {line}" for step in found.steps for line in _step_lines(step, lang)]
    lines.append("要件:" if ja else "conditions:")
    lines += [
        f"  {c.finding.label(lang)}: {c.name(lang)}{' — ' if not ja else '。'}{c.reason(lang)}"
        for c in found.conditions
    ]
    if found.notes:
        lines.append("未確認:" if ja else "not verified:")
        lines += [f"  {note(lang)}" for note in found.notes]
    return lines


def _settlement_lines(settled: "Settlement", lang: Lang) -> list[str]:
    told = (
        (Text("交付決定額", "decided"), settled.decided_yen),
        (Text("実績での計算額", "on the real figures"), settled.recomputed_yen),
        (Text("確定額", "confirmed"), settled.confirmed_yen),
        (Text("支払済み", "paid"), settled.paid_yen),
        (Text("これから支払う額", "still to be paid"), settled.to_pay_yen),
        (Text("返還する額", "to be returned"), settled.to_return_yen),
    )
    head = Text("精算（金額を実績とみた場合）:", "settlement (the amounts taken as real):")(lang)
    rows = [f"  {name(lang)}: {_yen(amount, lang)}" for name, amount in told]
    return [head, *rows, f"  {settled.reason(lang)}"]


def _share(share: "StateShare", lang: Lang) -> str:
    from machigenki.finance.grant.split import share_words

    if share.share is None:
        return Text("未確認", "not verified")(lang)
    return share_words(share.share)


_BEARERS = (
    Text("国", "state"),
    Text("都道府県", "prefecture"),
    Text("市町村", "municipality"),
)


def _split_lines(splits: "Iterable[Split | None]", lang: Lang) -> list[str]:
    lines, parts_before = [], None
    for split in splits:
        if split is None:
            continue
        parts = (split.state_yen, split.prefecture_yen, split.municipality_yen)
        if parts == parts_before:
            continue
        named = zip(_BEARERS, parts, strict=True)
        words = [f"{who(lang)} {_yen(part, lang)}" for who, part in named if part]
        joined = ("、" if lang == "ja" else ", ").join(words)
        lines.append(f"  {joined}{beside(split.rounding.label(lang), lang)}")
        parts_before = parts
    return lines


def _gap(gap_yen: float, lang: Lang) -> str:
    amount = _yen(abs(gap_yen), lang)
    if gap_yen == 0:
        return Text("過不足なし", "meets the investment")(lang)
    if gap_yen > 0:
        return Text(f"{amount}足りません", f"{amount} short")(lang)
    return Text(f"{amount}余ります", f"{amount} too much")(lang)


def _wanted(wanted_yen: float, needed_yen: float, lang: Lang) -> str:
    asked = _yen(wanted_yen, lang)
    if needed_yen == float("inf"):
        return Text(
            f"{asked}は、分かっている段階の上限を超えます。",
            f"{asked} is above every cap that is known.",
        )(lang)
    loan = _yen(needed_yen, lang)
    return Text(
        f"{asked}の交付には、{loan}以上の融資が必要です。",
        f"A grant of {asked} needs a loan of {loan} or more.",
    )(lang)


def _step_lines(step: "TierStep", lang: Lang) -> list[str]:
    cap = _yen(step.tier.cap_yen, lang)
    lines = [
        Text(f"第{step.tier.number}段階（上限{cap}）:", f"tier {step.tier.number}, cap {cap}:")(
            lang
        )
    ]
    for plan, lowered in ((step.own_held, False), (step.own_lowered, True)):
        if plan is None:
            continue
        more, loan, own = (_yen(v, lang) for v in (plan.more_loan_yen, plan.loan_yen, plan.own_yen))
        granted, gain = _yen(plan.grant_yen, lang), _yen(plan.more_grant_yen, lang)
        gap = _gap(plan.gap_yen, lang)
        less = (
            Text(f"自己資金を{own}に減らし、", f"with own funds of {own}, ")
            if lowered
            else Text.same("")
        )
        lines.append(
            "  "
            + Text(
                f"{less.ja}融資を{more}増やして{loan}にすると、交付額は{granted}（{gain}増）になります"
                f"（{gap}）。",
                f"{less.en}borrow {more} more ({loan} in all) and the grant is {granted} "
                f"(+{gain}); {gap}.",
            )(lang)
        )
    return lines
