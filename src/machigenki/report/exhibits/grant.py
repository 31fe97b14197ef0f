"""The grant under the rules of its year: how much, who bears it, which conditions, the form."""

from collections.abc import Iterator

import numpy as np

from machigenki.finance.grant.advice import TierStep
from machigenki.finance.grant.amount import staircase as corners
from machigenki.finance.grant.answer import GrantAnswer
from machigenki.finance.grant.eligibility import Finding
from machigenki.finance.grant.form import BalanceForm, FormUnit
from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, OpenTable, TextTable
from machigenki.report.exhibits.common import WHOLE, priced
from machigenki.report.exhibits.finance_common import (
    alternative,
    chapter,
    joined,
    key_of,
    status_of,
    times,
)
from machigenki.report.facts import Facts
from machigenki.report.figures.staircase import staircase
from machigenki.report.finance_facts import FinanceFacts
from machigenki.report.numbers import money, scale_of
from machigenki.report.words import SCHEME, grant_name, words
from machigenki.venture.grant_view import GrantView

_ITEM = Text("項目", "Item")
_POINTS = 60


def grant_exhibit(
    facts: Facts, one: FinanceFacts, view: GrantView, nth: int, lang: Lang
) -> Exhibit:
    """Return the staircase of loan and grant with the plan's point, and the rules behind it.

    Parameters
    ----------
    view
        The grant under its rules.
    nth
        Its place among the venture's grants, counted from 1.
    """
    w = words(lang)
    answer = view.answer
    planned, allowed = view.grant.amount_yen, answer.grant_yen
    over = view.over_yen
    rules = answer.rules.name
    failed, open_ = (
        sum(c.finding is finding for c in answer.conditions)
        for finding in (Finding.NOT_MET, Finding.CANNOT_TELL)
    )
    title = (
        Text(
            f"補助金の計画額は、認められる額を{money(over, 'ja')}上回る",
            f"The planned grant is {money(over, 'en')} more than the rules allow",
        )
        if over > 0.5
        else Text(
            f"補助金の要件のうち{failed}件を満たしていない",
            f"{failed} condition{'s' if failed > 1 else ''} of the grant not met",
        )
        if failed
        else Text(
            f"補助金の計画額{money(planned, 'ja')}は、認められる額の範囲にある",
            f"The planned grant of {money(planned, 'en')} is within what the rules allow",
        )
    )
    loan, named = answer.counted_loan_yen, grant_name(view.grant.name, "en")
    lead = joined(
        [
            Text(
                f"「{view.grant.name}」を{rules.ja}の{SCHEME.ja}の要件で確かめました。"
                f"数えられる融資等は{money(loan, 'ja')}、"
                f"認められる額は{money(allowed, 'ja')}です。",
                f'"{named}" was checked against the rules of {rules.en}: loans that '
                f"count {money(loan, 'en')}, grant allowed {money(allowed, 'en')}.",
            )(lang),
            _earlier(answer, one, lang),
            _checked(failed, open_, len(answer.unverified), lang),
        ],
        lang,
    )
    tiers = answer.rules.tiers
    right = 1.12 * _in_sight(loan, [tier.full_loan_yen for tier in tiers])
    loans, grants = corners(answer.rules, np.linspace(0.0, right, _POINTS))
    scale = scale_of(right, lang)
    rows = [
        (name, scale.write(value, lang))
        for name, value in (
            (Text("数えられる融資等", "loans that count")(lang), loan),
            (Text("対象となる経費", "eligible costs")(lang), answer.eligible_yen),
            (Text("この融資での上限", "greatest for this loan")(lang), answer.greatest_yen),
            (Text("認められる額", "grant allowed")(lang), allowed),
            (Text("計画額", "planned")(lang), planned),
        )
    ]
    rows += [
        (
            Text(
                f"第{tier.number}段階の上限（融資が公費の{tier.ratio:g}倍以上）",
                f"cap of tier {tier.number} (loan ≥ {tier.ratio:g} × public money)",
            )(lang),
            scale.write(tier.cap_yen, lang),
        )
        for tier in tiers
    ]
    said = {
        "loan": Text("数えられる融資等", "Loans that count"),
        "grant": Text("補助金", "grant"),
        "stairs": Text("認められる上限", "greatest grant"),
        "plan": Text("この計画", "this plan"),
        "allowed": Text("この計画で認められる額", "allowed for this plan"),
    }
    return Exhibit(
        key=key_of("grant", one) + (f"-{nth}" if nth > 1 else ""),
        title=title(lang),
        lead=lead,
        alt=alternative(title(lang), lead, lang),
        unit=priced(facts, lang, scale, WHOLE),
        source=Text(
            f"総務省の公表資料による{rules.ja}の定めと、{w['this_plan']}",
            f"published rules of {rules.en} and {w['this_plan']}",
        )(lang),
        status=Status.UNVERIFIED if answer.unverified else status_of(facts, one),
        draw=lambda look, footer: staircase(
            loans,
            grants,
            [tier.cap_yen for tier in tiers if tier.cap_yen <= grants.max()],
            (loan, planned),
            allowed,
            look,
            footer,
            words={key: text(lang) for key, text in said.items()},
        ),
        table=TextTable((_ITEM(lang), scale.name(lang)), tuple(rows)),
        notes=tuple(_advice(answer, lang)),
        tables=tuple(_tables(view, lang)),
        chapter=chapter(facts, lang, one),
    )


def _checked(failed: int, open_: int, unverified: int, lang: Lang) -> str:
    """Return how the conditions stand, in one sentence or two."""
    rest = f"{open_}件は判断できません。" if open_ else "判断できない要件もありません。"
    met = f"要件のうち{failed}件を満たさず、" if failed else "満たさない要件はなく、"
    rules = f"未確認の定めが{unverified}件あります。" if unverified else ""
    return Text(
        met + rest + rules,
        f"Conditions not met: {failed or 'none'}; not told: {open_ or 'none'}. "
        f"Rules not verified: {unverified or 'none'}.",
    )(lang)


def _in_sight(loan_yen: float, full_yen: list[float]) -> float:
    """Return how far the staircase is drawn: to the next loan at which a whole cap is paid."""
    beyond = [full for full in full_yen if full >= loan_yen]
    return max(loan_yen, min(beyond, default=0.0), 1e6)


def _earlier(answer: GrantAnswer, one: FinanceFacts, lang: Lang) -> str:
    """Say where the rules are those of a year before the plan begins."""
    first = int(one.years.index[0])
    if answer.rules.fiscal_year >= first:
        return ""
    return Text(
        f"計画の着手は{first}年度です。その年度の定めとは異なることがあります。",
        f"The plan begins in FY{first}; the rules of that year may differ.",
    )(lang)


def _advice(answer: GrantAnswer, lang: Lang) -> Iterator[str]:
    for step in answer.steps:
        # A loan of more than the whole investment is no advice.
        if step.edge_loan_yen <= answer.application.investment_yen:
            yield _step(step, lang)
    yield from (remark(lang) for remark in answer.share.remarks)


def _step(step: TierStep, lang: Lang) -> str:
    cap = money(step.tier.cap_yen, lang)
    more = step.more_loan_to_edge_yen
    first = (
        Text(
            f"融資を{money(more, 'ja')}増やすと、第{step.tier.number}段階（上限{cap}）に入ります。",
            f"With {money(more, 'en')} more of loans, tier {step.tier.number} (cap {cap}) begins.",
        )
        if more
        else Text(
            f"第{step.tier.number}段階（上限{cap}）に入っています。融資をあと"
            f"{money(step.more_loan_to_full_yen, 'ja')}増やすと、上限まで認められます。",
            f"Tier {step.tier.number} (cap {cap}) is reached; "
            f"{money(step.more_loan_to_full_yen, 'en')} more of loans admit the whole cap.",
        )
    )
    said = [first(lang)]
    for plan, own in ((step.own_held, False), (step.own_lowered, True)):
        if plan is None:
            continue
        said.append(
            Text(
                f"{'自己資金を' + money(plan.own_yen, 'ja') + 'に減らし、' if own else ''}"
                f"融資を{money(plan.loan_yen, 'ja')}にすると、補助金は{money(plan.grant_yen, 'ja')}"
                f"（{money(plan.more_grant_yen, 'ja', sign=True)}）になります。",
                f"{'With own funds of ' + money(plan.own_yen, 'en') + ' and ' if own else 'With '}"
                f"loans of {money(plan.loan_yen, 'en')} the grant is "
                f"{money(plan.grant_yen, 'en')} ({money(plan.more_grant_yen, 'en', sign=True)}).",
            )(lang)
        )
    return joined(said, lang)


def _tables(view: GrantView, lang: Lang) -> Iterator[OpenTable]:
    answer = view.answer
    if (split := _split(answer, lang)) is not None:
        yield split
    yield OpenTable(
        Text("要件の確認", "Conditions, one by one")(lang),
        TextTable(
            (
                Text("要件", "Condition")(lang),
                Text("判定", "Finding")(lang),
                Text("理由・確かめること", "Reason, or what to ask")(lang),
            ),
            tuple((c.name(lang), c.finding.label(lang), c.reason(lang)) for c in answer.conditions),
        ),
        words=True,
    )
    if answer.notes:
        yield OpenTable(
            Text("未確認の定め", "Rules that are not verified")(lang),
            TextTable(
                (Text("番号", "No.")(lang), Text("内容", "What")(lang)),
                tuple((str(n), note(lang)) for n, note in enumerate(answer.notes, 1)),
            ),
            words=True,
        )
    if view.form is not None:
        yield _form(view.form, lang)


def _split(answer: GrantAnswer, lang: Lang) -> OpenTable | None:
    """Return who bears the grant; with the other rounding where it differs."""
    found = [s for s in (answer.split, answer.split_alternative) if s is not None]
    if not found or not answer.grant_yen:
        return None
    if len(found) == 2 and found[1].lost_yen == 0:
        found = found[:1]
    bearers = (
        (Text("国", "state"), "state_yen"),
        (Text("都道府県", "prefecture"), "prefecture_yen"),
        (Text("市町村", "municipality"), "municipality_yen"),
        (Text("端数（だれも払わない額）", "rounding, paid by nobody"), "lost_yen"),
    )
    rows = [
        (name(lang), *(f"{getattr(split, field):,}" for split in found))
        for name, field in bearers
        if any(getattr(split, field) for split in found)
    ]
    return OpenTable(
        Text("認められる額の負担（円）", "Who bears the grant allowed (yen)")(lang),
        TextTable(
            (
                Text("負担する団体", "Borne by")(lang),
                *(split.rounding.label(lang) for split in found),
            ),
            tuple(rows),
        ),
    )


def _form(form: BalanceForm, lang: Lang) -> OpenTable:
    """Return 収支計画書: A income, C, D, E costs, F balance, repayment."""
    unit = Text("千円", "thousand yen") if form.unit is FormUnit.THOUSAND_YEN else Text("円", "yen")
    heads = [
        Text(
            f"{n}年目{'（軌道年度）' if n == form.steady_year else ''}",
            f"Year {n}{' (steady)' if n == form.steady_year else ''}",
        )(lang)
        for n in form.years
    ]

    def row(name: Text, values: tuple[int, ...]) -> tuple[str, ...]:
        minus = "▲" if lang == "ja" else "−"
        return (name(lang), *((minus if v < 0 else "") + f"{abs(v):,}" for v in values))

    rows = [
        row(Text(f"{p.part} {p.part.label.ja}", f"{p.part} {p.part.label.en}"), p.totals)
        for p in form.parts
    ]
    rows += [
        row(Text("F 収支（A－C－D－E）", "F balance, A − C − D − E"), form.balances),
        row(Text("借入金の返済", "repayment of loans"), form.repayments),
        (
            Text("Fは返済を上回るか", "F exceeds repayment")(lang),
            *(Text("はい" if ok else "いいえ", "yes" if ok else "no")(lang) for ok in form.covered),
        ),
    ]
    caption = Text(f"収支計画書（{unit.ja}）", f"Income and expenditure plan ({unit.en})")(lang)
    if form.investment_effect is not None:
        effect = times(form.investment_effect, lang)
        caption += Text(f"　投資効果 {effect}", f"; investment effect {effect}")(lang)
    return OpenTable(caption, TextTable((_ITEM(lang), *heads), tuple(rows)))
