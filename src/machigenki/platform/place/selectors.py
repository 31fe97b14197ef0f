"""What the engines say of a town, kept in memory: the same for everybody who asks."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from machigenki.platform.adaptation.places import Override, region_with
from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import Lang, Status, Text, figure_name

LEAKS_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Leak:
    """Goods bought outside, and the income that would stay if they were bought here."""

    name: str
    leak_yen: float
    worth_yen: float


@dataclass(frozen=True, slots=True)
class Place:
    """A town's circulation as its page shows it, in one language.

    Parameters
    ----------
    rate
        Circulation rate (地域経済循環率), production-side income ÷ distributed income.
    production_yen, distribution_yen, leak_yen
        A year: value added produced, income received, purchases outside.
    figures
        The circulation as plotly.js draws it, "desk" and "phone".
    own
        Names of the figures that the body replaced by its own.
    """

    base_year: int
    rate: float
    production_yen: float
    distribution_yen: float
    leak_yen: float
    leaks: tuple[Leak, ...]
    figures: dict[str, dict[str, Any]]
    status: Status
    own: tuple[str, ...]
    notes: tuple[Text, ...]


def place_of(tenant: Tenant, lang: Lang) -> Place | None:
    """Return the circulation of a municipality; None for bodies that have no code.

    Raises
    ------
    InputError
        When no figures are known for the code.
    """
    return _place(tenant.code, overrides(), lang) if tenant.code else None


@lru_cache(maxsize=64)
def _place(code: str, own: tuple[Override, ...], lang: Lang) -> Place:
    # The engines bring pandas and scipy: a process that never shows this page never pays.
    from machigenki.circulation import leaking_sectors, model_of_region
    from machigenki.report.circle import stages
    from machigenki.report.figures.circulation import town_circulation
    from machigenki.report.numbers import scale_of
    from machigenki.report.theme import Look

    region = region_with((code,), own)
    town = model_of_region(region)
    accounts = town.accounts
    flows = stages(accounts)
    flows = flows.assign(label=[name(lang) for name in flows["name"]])
    scale = scale_of(float(flows["amount_yen"].max()), lang)
    footer = Text(
        f"単位 {scale.name.ja}（1年間、{region.base_year}年価格）　推計値",
        f"{scale.name.en} a year, prices of {region.base_year}; estimated",
    )(lang)
    names = {key: text(lang) for key, text in _FIGURE_WORDS.items()}
    frame = leaking_sectors(town.model)
    return Place(
        base_year=region.base_year,
        rate=accounts.circulation_rate,
        production_yen=accounts.production_yen,
        distribution_yen=accounts.distribution_yen,
        leak_yen=float(frame["leak_yen"].sum()),
        leaks=tuple(
            Leak(_sector(town.model, str(name), lang), row["leak_yen"], row["worth_yen"])
            for name, row in frame.head(LEAKS_SHOWN).iterrows()
        ),
        figures={
            size: town_circulation(
                flows,
                accounts.circulation_rate,
                Look(lang, narrow=size == "phone"),
                footer,
                words=names,
            ).to_dict()
            for size in ("desk", "phone")
        },
        status=Status.ESTIMATED,
        own=tuple(figure_name(one.key)(lang) for one in own),
        notes=(town.extrapolation,) if town.extrapolation else (),
    )


def _sector(model: Any, sector: str, lang: Lang) -> str:
    """Return how a sector reads: the table's own label, or the common sector's."""
    from machigenki.region import INDUSTRY_CODES, industry

    code = model.codes.get(sector, sector)
    if code in INDUSTRY_CODES and (lang == "en" or sector == code):
        return industry(code).name(lang)
    return sector


_FIGURE_WORDS = {
    "0": Text("生産", "Output"),
    "1": Text("所得", "Income"),
    "2": Text("支出", "Spending"),
    "rate": Text("地域経済循環率", "Circulation rate"),
    "returns": Text("支出のうち域内の生産に戻るお金", "spending that returns to output"),
    "more": Text("など", " etc."),
    "enters": Text("域外から", "from outside"),
    "leaves": Text("域外へ", "to outside"),
}
