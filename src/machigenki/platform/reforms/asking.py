"""From a page's address to facts, and from facts to permits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.reform import Needed, Told, permits_for
from machigenki.region import InputError, Municipality, Text, find_municipality

SECTIONS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (
        Text("土地・森林・自然", "Land, forest and nature"),
        (
            "farmland_ha",
            "farmland_acquired_ha",
            "planning_area",
            "development_m2",
            "forest_ha",
            "protected_forest",
            "protected_forest_release",
            "state_protected_forest",
            "nature_park",
            "historic_site_change",
            "minor_site_change",
            "buried_site",
        ),
    ),
    (
        Text("エネルギー・水", "Energy and water"),
        (
            "solar_kw",
            "wind_kw",
            "steam_power_kw",
            "sells_fit",
            "heat_supply_gj_per_hour",
            "heat_for_one_building",
            "hydro_kw",
            "river",
            "dependent_hydro",
            "large_parent_use",
            "river_works",
            "onsen_drilling",
            "exclusive_waterworks",
        ),
    ),
    (
        Text("建物・火災の予防", "Buildings and fire"),
        (
            "building_m2",
            "building_storeys",
            "shop_m2",
            "hazardous_times",
            "fire_headquarters",
        ),
    ),
    (
        Text("営業・運送", "Trade and transport"),
        (
            "lodging_days",
            "lodging_in_dwelling",
            "food_business",
            "makes_liquor",
            "travel_business",
            "paid_transport_private_cars",
        ),
    ),
    (
        Text("廃棄物・肥料・飼料", "Waste, fertiliser and feed"),
        (
            "general_waste_business",
            "industrial_waste_business",
            "waste_crusher_t_per_day",
            "makes_compost",
            "makes_sludge_fertiliser",
            "makes_feed",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Example:
    """Facts of a usual measure: rough, to be put right by what is planned.

    Parameters
    ----------
    words
        What it is.
    facts
        Fact → value, as a form takes it.
    case
        The model case that it stands for, "" for none.
    """

    words: Text
    facts: Mapping[str, str]
    case: str = ""


EXAMPLES: tuple[Example, ...] = (
    Example(
        Text("木質チップの熱供給", "heat from wood chips"),
        {"heat_supply_gj_per_hour": "3", "building_m2": "300", "waste_crusher_t_per_day": "4"},
        "chip-boiler",
    ),
    Example(
        Text("鶏ふんの肥料づくり", "fertiliser of manure"),
        {"makes_compost": "yes", "building_m2": "1000", "farmland_ha": "0.5"},
        "poultry-manure",
    ),
    Example(
        Text("歴史的な建物の宿", "lodging in an old building"),
        {"lodging_days": "365", "food_business": "yes", "building_m2": "2000"},
        "historic-hotel",
    ),
    Example(
        Text("用水路の小水力", "small hydro on a canal"),
        {"hydro_kw": "150", "dependent_hydro": "yes", "river": "first_prefecture"},
    ),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page's address asks: facts, where, on which day."""

    told: Mapping[str, Told]
    place: Municipality | None
    on: date

    def needed(self) -> tuple[Needed, ...]:
        """Return the permits that are needed, or may be."""
        return permits_for(self.told, self.on, self.place)

    def needed_of(self, permit_key: str) -> Needed | None:
        """Return one of them; None where these facts do not touch it."""
        return next((one for one in self.needed() if one.permit.key == permit_key), None)

    def query(self, **more: str) -> str:
        """Return the address's query that asks the same: short, to be passed on."""
        words = written(self.told)
        if self.place is not None:
            words["place"] = self.place.full_name
        return urlencode({**words, **more})


def written(told: Mapping[str, Told]) -> dict[str, str]:
    """Return facts as a form takes them."""
    return {key: _written(value) for key, value in told.items()}


def _written(value: Told) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else value


def municipality_of(code: str) -> Municipality | None:
    """Return the municipality of a code, None where the code names none."""
    try:
        return find_municipality(code)
    except InputError:
        return None


def own_place(tenant: Tenant) -> Municipality | None:
    """Return the tenant's municipality; None for a consortium, a prefecture, a ministry."""
    if tenant.kind != TenantKind.MUNICIPALITY or not tenant.code:
        return None
    return municipality_of(tenant.code)
