"""Facts of a made-up town: small, consistent, and unlike any default."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from machigenki.region.provenance import Figure, Source, Status
from machigenki.region.text import Text
from machigenki.region.tier import Tier
from machigenki.report.exhibits import exhibits
from machigenki.report.facts import Assumption, Facts, MeasureFacts, Physical

FIRST, YEARS = 2027, 15


@pytest.fixture(scope="session")
def facts() -> Facts:
    rng = np.random.default_rng(3)
    draws = rng.normal(31.4e6, 6.1e6, 4000)
    span = pd.RangeIndex(FIRST, FIRST + YEARS, name="year")
    p05, p50, p95 = np.quantile(draws, [0.05, 0.5, 0.95])
    path = pd.DataFrame(
        {"retained_income_yen": [51e6, *[30e6] * 14], "jobs_persons": [9.1, *[6.1] * 14]},
        index=span,
    )
    cash = pd.DataFrame(
        {
            "receipts_yen": [0.0, *[41e6] * 14],
            "payments_yen": [0.0, *[29e6] * 14],
            "investment_yen": [150e6, *[0.0] * 14],
            "grants_yen": [75e6, *[0.0] * 14],
        },
        index=span,
    )
    cash["cash_yen"] = (
        cash["receipts_yen"] - cash["payments_yen"] - cash["investment_yen"] + cash["grants_yen"]
    )
    cash["total_yen"] = cash["cash_yen"].cumsum()
    source = Source(
        "census",
        Text("国勢調査", "Population Census"),
        Text("総務省", "Statistics Bureau"),
        "CC BY 4.0",
        date(2026, 10, 1),
        "https://www.e-stat.go.jp/",
    )
    rows = [
        ("2027", "チップ工場", "industry:30:nation", "nation", "investment", "30", "破砕機"),
        ("2028", "温泉組合", "industry:21:unstated", "unstated", "purchase", "21", "A重油"),
        ("2028", "温泉組合", "チップ工場", "region", "sale", "16", "木質チップ"),
        ("2028", "チップ工場", "households:region", "region", "wage", "", "作業員"),
    ]
    postings = pd.DataFrame(
        [
            {
                "period": period,
                "payer": payer,
                "payee": payee,
                "payer_place": "region",
                "payee_place": place,
                "payer_kind": "venture",
                "payee_kind": "industry",
                "kind": kind,
                "industry": code,
                "item": item,
                "without_yen": 48e6 if item == "A重油" else 0.0,
                "with_yen": {"A重油": 4e6, "破砕機": 150e6, "木質チップ": 41e6}.get(item, 18e6),
            }
            for period, payer, payee, place, kind, code, item in rows
        ]
    )
    return Facts(
        title="温泉の重油をチップに",
        town=Text("霧谷市", "Kiritani"),
        first_year=FIRST,
        years=YEARS,
        base_year=2015,
        measures=(MeasureFacts(Text("木質チップ供給", "Wood chips"), 6.25),),
        rate=0.873,
        stages=pd.DataFrame(
            [
                (0, "carry", Text("域内の支出から", "from spending here"), 1.65e11),
                (0, "leave", Text("国・都道府県の税", "taxes"), 1.2e10),
                (0, "leave", Text("域外居住者の賃金", "wages of non-residents"), 0.4e10),
                (1, "carry", Text("域内の生産から", "from output here"), 1.49e11),
                (1, "enter", Text("財政移転等の受取", "transfers received"), 3.1e10),
                (1, "enter", Text("域外通勤による所得", "wages earned outside"), 0.9e10),
                (2, "carry", Text("所得から", "out of income"), 1.89e11),
                (2, "enter", Text("域外からの資金", "funds from outside"), 0.7e10),
                (2, "leave", Text("移輸入の超過", "net imports"), 3.1e10),
            ],
            columns=["stage", "way", "name", "amount_yen"],
        ),
        destinations=pd.DataFrame(
            {
                "without_yen": [5.1e6, 2.2e6, 12.3e6, 26.1e6, 2.0e6, 0.3e6],
                "with_yen": [33.3e6, 3.1e6, 9.2e6, 3.4e6, 2.6e6, 0.4e6],
            },
            index=["region", "prefecture", "nation", "abroad", "state", "unknown"],
        ),
        leaks=pd.DataFrame(
            {
                "category": [
                    Text("域外からの購入", "bought outside"),
                    Text("域外からの購入", "bought outside"),
                    Text("取引先の域外からの仕入", "inputs that suppliers buy outside"),
                    Text("住民の域外での消費", "what residents buy outside"),
                    Text("社会保険料", "social insurance"),
                ],
                "tier": [Tier.NATION, Tier.ABROAD, Tier.NATION, Tier.NATION, Tier.NATION],
                "without_yen": [12.3e6, 26.1e6, 1.1e6, 0.9e6, 0.4e6],
                "with_yen": [4.1e6, 3.4e6, 6.2e6, 5.1e6, 2.2e6],
            }
        ),
        jobs=pd.DataFrame(
            {
                "explicit": [3.0, 0.0, 0.0, 0.0, 0.0],
                "supply_chain": [0.0, 1.6, 0.5, 0.2, -0.3],
                "households": [0.0, 0.1, 0.1, 0.7, 0.4],
            },
            index=["", "01", "57", "67", "51"],
        ),
        industries=pd.DataFrame(
            {
                "output_yen": [41e6, 14e6, 6e6, 4e6, 2e6],
                "value_added_yen": [21e6, 8e6, 3e6, 2e6, 1e6],
                "retained_income_yen": [20e6, 6.4e6, 2.1e6, 1.9e6, 1.0e6],
                "jobs_persons": [3.0, 1.7, 0.6, 0.9, 0.1],
            },
            index=["", "01", "57", "67", "51"],
        ),
        path=path,
        cash=cash,
        money=pd.DataFrame(
            [
                ("uses", "use", "チップ製造設備", 110e6),
                ("uses", "use", "乾燥施設", 40e6),
                ("sources", "grant", "国の交付金", 75e6),
                ("sources", "loan", "地元銀行の借入金", 50e6),
                ("sources", "own", "自己資金", 25e6),
            ],
            columns=["side", "kind", "name", "amount_yen"],
        ),
        draws_yen=draws,
        interval=pd.DataFrame(
            {
                "value": [31.4e6, 6.3],
                "mean": [float(draws.mean()), 6.4],
                "p05": [p05, 5.1],
                "p50": [p50, 6.4],
                "p95": [p95, 7.9],
            },
            index=["retained_income_yen", "jobs_persons"],
        ),
        tornado=pd.DataFrame(
            {
                "name": [
                    Text("A重油の単価", "price of heavy oil"),
                    Text("域内自給率（推計の幅）", "self-sufficiency of the region (estimate)"),
                    Text("木質チップの年間の量", "yearly quantity of wood chips"),
                ],
                "low_yen": [-6.1e6, -3.2e6, -2.0e6],
                "high_yen": [7.4e6, 3.4e6, 1.7e6],
            },
            index=["oil", "self_sufficiency", "chips"],
        ),
        physical=(
            Physical(Text("CO2の排出", "CO2 emissions"), "t-CO2", 1240.0, 110.0),
            Physical(Text("事業が直接雇う人", "people employed by the venture"), "人", 0.0, 3.0),
        ),
        assumptions=(
            Assumption(
                Text("木質チップ供給", "Wood chips"),
                "price_yen",
                "A重油",
                Text("単価", "price"),
                92.0,
                "円／L",
                75.0,
                118.0,
                Status.ILLUSTRATIVE,
                "",
            ),
            Assumption(
                Text("木質チップ供給", "Wood chips"),
                "persons",
                "作業員",
                Text("人数", "persons"),
                3.0,
                "人",
                None,
                None,
                Status.UNVERIFIED,
                "",
            ),
        ),
        sources=(
            (
                Text("人口", "Population"),
                Figure(42725.0, "persons", Status.OFFICIAL, source, 2020),
            ),
        ),
        postings=postings,
        displaced=pd.Series({"A重油": 48e6}),
        extrapolation=Text(
            "霧谷市は、推計の学習に用いた都道府県より規模が小さいため、区間を広げています。",
            "Kiritani is smaller than the regions the estimate was trained on: wider intervals.",
        ),
    )


@pytest.fixture(scope="session")
def shown(facts: Facts) -> dict:
    return {lang: exhibits(facts, lang) for lang in ("ja", "en")}
