"""A small bakery with its books by month, written out by hand."""

from machigenki.ledger import Basis, FlowKind, Ledger, Party, PartyKind, Posting
from machigenki.region.tier import Tier
from machigenki.venture import Venture
from machigenki.venture.monitoring import Planned, planned

FIRST_YEAR, YEARS, TOLD = 2027, 5, 36
FIRM = Party("パン工房", PartyKind.VENTURE, Tier.REGION)
TOURISTS = Party("観光客", PartyKind.HOUSEHOLDS, Tier.NATION)
SCHOOL = Party("学校給食", PartyKind.CUSTOMER, Tier.REGION)

BREAD_YEN, LUNCH_YEN, WHEAT_YEN, POWER_YEN, WAGE_YEN = 300_000, 100_000, 80_000, 40_000, 150_000
"""Planned yen a month from the opening in April 2028."""

WHEAT_LOCAL = 0.75


def venture(**changes: object) -> Venture:
    return Venture.model_validate(
        {
            "kind": "venture",
            "title": {"ja": "パン工房", "en": "Bakery"},
            "checked_on": "2026-11-24",
            "first_year": FIRST_YEAR,
            "operation_year": FIRST_YEAR + 1,
            "years": YEARS,
            "owners": {"region": 1.0},
            "products": [
                {
                    "name": "食パン",
                    "industry": "食品",
                    "unit": "個",
                    "price_yen": 300,
                    "quantity": 12_000,
                    "buyers": [{"name": "観光客", "instead_of": "outside"}],
                },
                {
                    "name": "給食パン",
                    "industry": "食品",
                    "unit": "個",
                    "price_yen": 100,
                    "quantity": 12_000,
                    "buyers": [
                        {
                            "name": "学校給食",
                            "kind": "municipality",
                            "instead_of": "import",
                            "industry": "食品",
                        }
                    ],
                },
            ],
            "inputs": [
                {
                    "name": "小麦",
                    "industry": "農業",
                    "place": {"region": WHEAT_LOCAL, "nation": 1 - WHEAT_LOCAL},
                    "unit": "kg",
                    "price_yen": 80,
                    "quantity_per_unit": 1,
                    "product": "食パン",
                },
                {
                    "name": "電力",
                    "industry": "電力・ガス・熱供給",
                    "place": "nation",
                    "unit": "kWh",
                    "price_yen": 40,
                    "quantity": 12_000,
                },
            ],
            "people": [{"role": "職人", "persons": 2, "wage_yen": 900_000}],
            **changes,
        }
    )


def _months() -> list[str]:
    names = [f"{y}-{m:02d}" for y in range(2027, 2031) for m in range(1, 13)]
    return names[names.index("2028-04") : names.index("2030-03") + 1]


def books() -> Ledger:
    """The books: 24 months of operation told by month, two years told by year."""
    places = {Tier.REGION: WHEAT_LOCAL, Tier.NATION: 1 - WHEAT_LOCAL}
    flows = [
        (TOURISTS, FIRM, FlowKind.SALE, BREAD_YEN, "食パン"),
        (SCHOOL, FIRM, FlowKind.SALE, LUNCH_YEN, "給食パン"),
        *(
            (FIRM, Party.industry("01", place), FlowKind.PURCHASE, WHEAT_YEN * share, "小麦")
            for place, share in places.items()
        ),
        (FIRM, Party.industry("46", Tier.NATION), FlowKind.PURCHASE, POWER_YEN, "電力"),
        (FIRM, Party.households(Tier.REGION), FlowKind.WAGE, WAGE_YEN, "職人"),
    ]
    return Ledger.of(
        [
            Posting(period, payer, payee, kind, amount * times, "11", item, basis)
            for payer, payee, kind, amount, item in flows
            for period, times in [*((m, 1) for m in _months()), ("2030", 12), ("2031", 12)]
            # What is paid later is posted twice; the comparison is of what is due.
            for basis in (Basis.ACCRUED, Basis.PAID)
        ]
    )


def without() -> Ledger:
    """What the school bought before: bread from elsewhere."""
    elsewhere = Party.industry("11", Tier.NATION)
    return Ledger.of(
        [
            Posting(period, SCHOOL, elsewhere, FlowKind.PURCHASE, LUNCH_YEN * n, "11", "給食パン")
            for period, n in [*((m, 1) for m in _months()), ("2030", 12), ("2031", 12)]
        ]
    )


def owners() -> tuple[Ledger, Ledger]:
    """Who owns the bakery and who pays for the school."""
    town = Party("municipality", PartyKind.MUNICIPALITY, Tier.REGION)
    locals_, others = (Party.owners("パン工房", t) for t in (Tier.REGION, Tier.NATION))
    with_ = [
        Posting("2028", FIRM, locals_, FlowKind.PROFIT, 60.0),
        Posting("2028", FIRM, others, FlowKind.PROFIT, 40.0),
        Posting("2028", SCHOOL, town, FlowKind.PROFIT, -100.0),
    ]
    return Ledger.of(with_), Ledger.of([Posting("2028", SCHOOL, town, FlowKind.PROFIT, -100.0)])


def plan() -> Planned:
    return planned(venture(), books())
