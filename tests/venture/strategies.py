"""Random ventures for property tests, written as their files would be."""

from typing import Any

from hypothesis import strategies as st

from machigenki.venture import Venture

INDUSTRIES = st.sampled_from(["01", "11", "21", "29", "41", "46", "57", "66", "67"])
TIER = st.sampled_from(["region", "prefecture", "nation", "abroad"])
PLACE = TIER | st.just("unstated") | st.just({"region": 0.25, "nation": 0.75})
KNOWN_PLACE = TIER | st.just({"region": 0.6, "prefecture": 0.4})
YEN = st.integers(1, 5_000_000)
SEASON = [0.5, 0.5, 1, 1, 2, 2, 1, 1, 1, 0, 1, 1]
EARLY = [4, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0]
"""Made before it is sold, whether sold evenly or by `SEASON`."""
LEASE = {"name": "車両リース", "industry": "66", "monthly_yen": 40_000, "months": 30}


@st.composite
def number(draw: st.DrawFn, low: int = 1, high: int = 100_000) -> Any:
    value = draw(st.integers(low, high))
    if draw(st.booleans()):
        return value
    return {"value": value, "low": value * 0.8, "high": value * 1.25, "source": "見積書"}


@st.composite
def buyers(draw: st.DrawFn, product: str) -> list[dict[str, Any]]:
    shares = draw(st.sampled_from([[1.0], [0.5, 0.5], [0.2, 0.3, 0.5]]))
    found = []
    for at, share in enumerate(shares):
        whose = draw(st.sampled_from(["outside", "import", "rival"]))
        buyer: dict[str, Any] = {
            "name": f"{product}の買い手{at}",
            "share": share,
            "instead_of": whose,
            "kind": draw(st.sampled_from(["firm", "households", "municipality"])),
        }
        if whose == "outside":
            buyer["place"] = draw(st.sampled_from(["prefecture", "nation", "abroad"]))
        elif draw(st.booleans()):
            buyer["industry"] = draw(INDUSTRIES)
        else:
            buyer["before"] = [
                {
                    "item": "これまでの品",
                    "industry": draw(INDUSTRIES),
                    "place": draw(PLACE),
                    "price_yen": draw(number()),
                    "quantity_per_unit": draw(number(1, 5)),
                }
            ]
        found.append(buyer)
    return found


@st.composite
def ventures(draw: st.DrawFn) -> Venture:
    years = draw(st.integers(3, 8))
    products = [
        {
            "name": f"製品{at}",
            "industry": draw(INDUSTRIES),
            "price_yen": draw(number()),
            "quantity": draw(number(1, 1000)),
            "ramp": draw(st.sampled_from([[], [0.5], [0.0]])),
            "sold_by_month": draw(st.sampled_from([[], SEASON])),
            "made_by_month": draw(st.sampled_from([[], EARLY])),
            "growth": draw(st.sampled_from([0.0, 0.01, -0.02])),
            "receivable_days": draw(st.sampled_from([0, 30, 75, 200])),
            "buyers": draw(buyers(f"製品{at}")),
        }
        for at in range(draw(st.integers(1, 2)))
    ]
    inputs = []
    for at in range(draw(st.integers(0, 3))):
        line = {
            "name": f"材料{at}",
            "industry": draw(INDUSTRIES),
            "place": draw(PLACE),
            "price_yen": draw(number()),
            "payable_days": draw(st.sampled_from([0, 30, 45])),
            "stock_days": draw(st.sampled_from([0, 20, 90])),
            "growth": draw(st.sampled_from([0.0, 0.02])),
        }
        if draw(st.booleans()):
            line["quantity"] = draw(number(1, 100))
        else:
            line["quantity_per_unit"] = draw(number(1, 3))
            line["product"] = "製品0"
        inputs.append(line)
    investments = [
        {
            "asset": f"設備{at}",
            "industry": draw(INDUSTRIES),
            "place": draw(PLACE),
            "cost_yen": draw(number(1, 50_000_000)),
            "life_years": draw(st.sampled_from([None, 3, 10])),
            "year": draw(st.sampled_from([2027, 2028])),
            "month": draw(st.sampled_from([None, 6, 2])),
            "depreciation": draw(st.sampled_from(["straight-line", "declining-200"])),
        }
        for at in range(draw(st.integers(0, 3)))
    ]
    for line in investments:
        for key in ("life_years", "month"):
            if line[key] is None:
                del line[key]
    uses = sum(
        c if isinstance(c := line["cost_yen"], int) else c["value"]
        for line in investments
        if line["year"] == 2027
    )
    loan, grant = uses // 2, uses // 4
    working, given = draw(st.sampled_from([(0, 0), (3_000_000, 0), (3_000_000, 400_000)]))
    if uses - loan - grant < given:
        given = 0
    funding: dict[str, Any] = {
        "working_capital_yen": working,
        "own": [
            {
                "amount_yen": uses - loan - grant + working // 3 - given,
                "place": draw(KNOWN_PLACE),
            }
        ],
        "loans": [
            {
                "amount_yen": loan,
                "place": draw(KNOWN_PLACE),
                "rate": {"value": 0.02, "low": 0.01, "high": 0.03},
                "years": years - 2,
                "grace_years": draw(st.integers(0, years - 3)),
                "method": draw(st.sampled_from(["level", "equal-principal", "bullet"])),
            },
            {
                "name": "運転資金",
                "amount_yen": working - working // 3,
                "rate": 0.025,
                "years": 1,
                "method": "level",
                "use": "working_capital",
                "guaranteed": True,
                "guarantee_fee_rate": 0.01,
            },
        ],
        "grants": [{"amount_yen": grant, "state_share": 0.5, "municipality_share": 0.5}],
    }
    if given:
        funding["crowdfunding"] = [{"amount_yen": given, "place": "nation"}]
    if draw(st.booleans()):
        funding["bridge"] = {"rate": 0.02, "place": "prefecture"}
    return Venture.model_validate(
        {
            "kind": "venture",
            "title": {"ja": "試しの事業"},
            "checked_on": "2026-11-24",
            "first_year": 2027,
            "years": years,
            "owners": draw(KNOWN_PLACE),
            "products": products,
            "inputs": inputs,
            "people": [
                {
                    "role": "従業員",
                    "persons": draw(number(1, 5)),
                    "wage_yen": draw(number(1_000_000, 5_000_000)),
                    "residence": draw(KNOWN_PLACE),
                }
            ],
            "investments": investments,
            "funding": funding,
            "taxes": {
                "corporate": draw(st.booleans()),
                "property": draw(st.booleans()),
                "consumption": draw(st.sampled_from(["general", "simplified"])),
                "books": draw(st.sampled_from(["net", "gross"])),
            },
            "leases": draw(st.sampled_from([[], [LEASE]])),
            "without": draw(
                st.sampled_from(
                    [
                        [],
                        [
                            {
                                "payer": "処理を払う人",
                                "item": "処理費",
                                "industry": "48",
                                "price_yen": 2000,
                                "quantity": 30,
                            }
                        ],
                    ]
                )
            ),
        }
    )
