"""Case C: how large a chain from poultry manure to vegetables is in a given town."""

from machigenki.venture.cases.scale import Place, figure, fund, rounded, within

HENS_PER_FARM_HOUSEHOLD = 60.0
"""Hens in the town for each commercial farm household; illustrative, to be replaced."""
MANURE_T_PER_HEN = 0.0365
"""Fresh manure of a laying hen in a year [t] (中央畜産会 堆肥化施設設計マニュアル)."""
SHARE_COLLECTED = 0.4
FERTILISER_T_PER_MANURE_T = 0.45
FEED_T_PER_HEN = 0.04
SHARE_LOCAL_FEED = 0.05
VEGETABLE_T_PER_FERTILISER_T = 0.25


def scale(place: Place) -> dict[str, object]:
    """Return the numbers of the template for a place."""
    farms = figure(place, "commercial_farm_households")
    hens = rounded(within(farms * HENS_PER_FARM_HOUSEHOLD, 3_000, 300_000))
    manure = rounded(hens * MANURE_T_PER_HEN * SHARE_COLLECTED)
    fertiliser = rounded(manure * FERTILISER_T_PER_MANURE_T)
    feed = rounded(hens * FEED_T_PER_HEN * SHARE_LOCAL_FEED)
    vegetables = rounded(fertiliser * VEGETABLE_T_PER_FERTILISER_T)
    plant = rounded(within(fertiliser * 65_000, 5_000_000, 150_000_000))
    building = rounded(within(fertiliser * 50_000, 4_000_000, 100_000_000))
    packing = rounded(within(vegetables * 60_000, 2_000_000, 40_000_000))
    return {
        "farms": round(farms),
        "hens": hens,
        "manure": manure,
        "fertiliser": fertiliser,
        "feed": feed,
        "vegetables": vegetables,
        "manure_t_per_t": round(1 / FERTILISER_T_PER_MANURE_T, 2),
        "plant": plant,
        "building": building,
        "packing": packing,
        "upkeep": rounded((plant + packing) * 0.03),
        "insurance": rounded((plant + building + packing) * 0.003),
        "makers": max(round(fertiliser / 500 * 2) / 2, 0.5),
        "packers": max(round(vegetables / 60 * 2) / 2, 0.5),
        "money": fund(
            plant + building + packing, figure(place, "fiscal_strength_index", otherwise=0.5)
        ),
        "fiscal": figure(place, "fiscal_strength_index", otherwise=0.5),
    }
