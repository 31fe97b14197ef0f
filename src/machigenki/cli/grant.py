"""``machigenki grant``: what the grant for local ventures would pay, and on what conditions."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from machigenki.cli.console import reported_problems, show, show_json
from machigenki.cli.grant_text import as_dict, lines_of
from machigenki.cli.options import JsonOption, LangOption
from machigenki.cli.usage import unknown_word, wrong_use
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.finance.grant import Cost, GrantLoan

TOLD = ("local_resources", "public_task", "new_business", "model", "inside_municipality")
LOAN_TOLD = ("unsecured", "unguaranteed")
CONDITION_WORDS = (*TOLD, *LOAN_TOLD)


def _amount(option: str, help_text: str) -> Any:
    return typer.Option(option, help=f"{help_text}（円） / yen")


def grant(
    fiscal_year: Annotated[
        str, typer.Option("--fiscal-year", help="年度（H28、R7、2016など） / fiscal year")
    ],
    investment: Annotated[str | None, _amount("--investment", "初期投資額")] = None,
    cost: Annotated[
        list[str] | None,
        typer.Option(
            "--cost",
            help="経費の区分=金額。--investmentの代わりに、何度でも / "
            "building, machinery, equipment, lease, research, land, working_capital, wages, rent, "
            "other",
        ),
    ] = None,
    own: Annotated[str, _amount("--own", "自己資金")] = "0",
    loan: Annotated[str, _amount("--loan", "地域金融機関の融資")] = "0",
    public_loan: Annotated[str, _amount("--public-loan", "政府系の融資")] = "0",
    fund: Annotated[str, _amount("--fund", "地域活性化のファンド等の出資")] = "0",
    crowdfunding: Annotated[str, _amount("--crowdfunding", "クラウドファンディング")] = "0",
    prefecture: Annotated[str, _amount("--prefecture", "地方費のうち都道府県の負担")] = "0",
    fiscal_strength: Annotated[
        float | None, typer.Option("--fiscal-strength", help="財政力指数 / index, such as 0.3")
    ] = None,
    disadvantaged: Annotated[
        bool | None,
        typer.Option("--disadvantaged/--no-disadvantaged", help="条件不利地域か / disadvantaged"),
    ] = None,
    novel: Annotated[
        bool, typer.Option("--novel", help="新規性・モデル性が極めて高い / exceptionally novel")
    ] = False,
    digital: Annotated[
        bool, typer.Option("--digital", help="デジタル技術の活用 / digital technology")
    ] = False,
    decarbonisation: Annotated[
        bool, typer.Option("--decarbonisation", help="地域再エネの活用 / local renewable energy")
    ] = False,
    women_youth: Annotated[
        bool, typer.Option("--women-youth", help="女性・若者の活躍 / women and young people")
    ] = False,
    met: Annotated[
        list[str] | None,
        typer.Option("--met", help=f"満たす要件 / conditions met: {', '.join(CONDITION_WORDS)}"),
    ] = None,
    not_met: Annotated[
        list[str] | None, typer.Option("--not-met", help="満たさない要件 / conditions not met")
    ] = None,
    years_to_complete: Annotated[
        int | None,
        typer.Option("--years-to-complete", min=1, help="完了までの年度数 / years until complete"),
    ] = None,
    wanted: Annotated[
        str | None, _amount("--wanted", "希望する交付額。必要な融資額を答える")
    ] = None,
    decided: Annotated[
        str | None,
        _amount("--decided", "交付決定額。ほかの金額を実績とみて精算する"),
    ] = None,
    paid: Annotated[str, _amount("--paid", "支払済みの交付額（概算払）")] = "0",
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """地域経済循環創造事業交付金の額と要件を調べます / what the grant for local ventures pays.

    例 / example: machigenki grant --fiscal-year H28 --investment 60000000 --own 10000000
    --loan 30000000 --fiscal-strength 0.3
    """
    if (investment is None) == (not cost):
        raise wrong_use(
            Text(
                "--investment と --cost のどちらか一つを指定してください",
                "give either --investment or --cost",
            ),
            lang,
        )
    told = _told(met or [], not_met or [], lang)
    with reported_problems(lang, as_json):
        from machigenki.finance.grant import (
            Application,
            Cost,
            CostKind,
            Ground,
            assess,
            grant_rules,
            loan_for,
            settle,
        )
        from machigenki.region import parse_number

        costs = (
            tuple(_cost(word, lang) for word in cost)
            if cost
            else (
                Cost(
                    Text("初期投資", "initial investment")(lang),
                    CostKind.UNSORTED,
                    parse_number(investment or "", field="investment"),
                ),
            )
        )
        chosen = {
            Ground.NOVEL: novel,
            Ground.DIGITAL: digital,
            Ground.DECARBONISATION: decarbonisation,
            Ground.WOMEN_YOUTH: women_youth,
        }
        found = assess(
            Application(
                fiscal_year=fiscal_year,
                costs=costs,
                own_yen=parse_number(own, field="own"),
                loans=_loans(
                    told,
                    regional_bank=parse_number(loan, field="loan"),
                    public=parse_number(public_loan, field="public_loan"),
                    fund=parse_number(fund, field="fund"),
                ),
                crowdfunding_yen=parse_number(crowdfunding, field="crowdfunding"),
                fiscal_strength=fiscal_strength,
                disadvantaged=disadvantaged,
                grounds=frozenset(ground for ground, on in chosen.items() if on),
                years_to_complete=years_to_complete,
                prefecture_yen=parse_number(prefecture, field="prefecture"),
                **{key: told.get(key) for key in TOLD},
            )
        )
        wanted_yen = parse_number(wanted, field="wanted") if wanted else None
        needed_yen = float(loan_for(grant_rules(fiscal_year), wanted_yen)) if wanted_yen else None
        settled = (
            settle(
                found.rules,
                parse_number(decided, field="decided"),
                investment_yen=found.eligible_yen,
                own_yen=found.application.own_yen,
                loan_yen=found.counted_loan_yen,
                uncounted_yen=found.uncounted_yen,
                paid_yen=parse_number(paid, field="paid"),
            )
            if decided
            else None
        )
    if as_json:
        show_json(as_dict(found, wanted_yen, needed_yen, settled, lang))
    else:
        show(lines_of(found, wanted_yen, needed_yen, settled, lang))


def _told(met: list[str], not_met: list[str], lang: Lang) -> dict[str, bool]:
    for words, option in ((met, "--met"), (not_met, "--not-met")):
        for word in words:
            if word not in CONDITION_WORDS:
                raise unknown_word(word, CONDITION_WORDS, lang, option)
    if both := set(met) & set(not_met):
        words_ja, words_en = "、".join(sorted(both)), ", ".join(sorted(both))
        raise wrong_use(
            Text(f"両方に同じ要件があります: {words_ja}", f"in both: {words_en}"),
            lang,
            "--met, --not-met",
        )
    return {**dict.fromkeys(met, True), **dict.fromkeys(not_met, False)}


def _cost(word: str, lang: Lang) -> "Cost":
    """Return a cost given as KIND=AMOUNT."""
    from machigenki.finance.grant import Cost, CostKind
    from machigenki.finance.grant.application import COST_LABELS
    from machigenki.region import InputError, Problem, parse_number

    kind, _, amount = word.partition("=")
    kinds = ", ".join(k.value for k in CostKind if k is not CostKind.UNSORTED)
    if kind not in kinds.split(", ") or not amount:
        raise InputError(
            Problem(
                Text("経費の区分と金額として読めません", "not a kind of cost and an amount"),
                field="cost",
                found=word,
                expected=Text(f"区分=金額（区分は{kinds}）", f"KIND=AMOUNT, KIND: {kinds}"),
            )
        )
    return Cost(
        COST_LABELS[CostKind(kind)](lang),
        CostKind(kind),
        parse_number(amount, field=f"cost {kind}"),
    )


def _loans(told: dict[str, bool], **amounts_yen: float) -> "tuple[GrantLoan, ...]":
    from machigenki.finance.grant import GrantLoan, Lender, Security

    secured = {True: Security.NONE, False: Security.OTHER}
    unguaranteed = told.get("unguaranteed")
    return tuple(
        GrantLoan(
            amount,
            Lender(lender),
            security=secured[told["unsecured"]] if "unsecured" in told else None,
            guaranteed=None if unguaranteed is None else not unguaranteed,
        )
        for lender, amount in amounts_yen.items()
        if amount
    )
