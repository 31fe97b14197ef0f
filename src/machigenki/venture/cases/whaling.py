"""Case A: how large sea experiences and local school lunches are in a given town."""

from machigenki.venture.cases.scale import Place, figure, fund, rounded, within

VISITORS = 1_500.0
"""Visitors a year whatever the town: a party of 30 on 50 days; illustrative."""
VISITORS_PER_RESIDENT = 0.4
"""Visitors more for each resident, who runs inns and buses; illustrative."""
MEALS_A_YEAR = 36.0
"""School lunches a year with the local dish, one a school week; illustrative."""
VISITORS_PER_GUIDE = 2_500.0
MEALS_PER_COOK = 80_000.0


def scale(place: Place) -> dict[str, object]:
    """Return the numbers of the template for a place."""
    population = figure(place, "population_persons", otherwise=500.0)
    pupils = figure(place, "primary_school_children_persons") + figure(
        place, "junior_high_school_students_persons"
    )
    visitors = rounded(within(VISITORS + population * VISITORS_PER_RESIDENT, 0, 30_000))
    meals = rounded(within(pupils * MEALS_A_YEAR, 360, 200_000))
    guides = max(round(visitors / VISITORS_PER_GUIDE * 2) / 2, 0.5)
    cooks = max(round(meals / MEALS_PER_COOK * 2) / 2, 0.5)
    boat = rounded(within(visitors * 1_500, 3_000_000, 30_000_000))
    site = rounded(within(visitors * 2_000, 3_000_000, 60_000_000))
    kitchen = rounded(within(meals * 250, 2_000_000, 40_000_000))
    return {
        "population": round(population),
        "pupils": round(pupils),
        "visitors": visitors,
        "meals": meals,
        "guides": guides,
        "cooks": cooks,
        "boat": boat,
        "site": site,
        "kitchen": kitchen,
        "upkeep": rounded((boat + site + kitchen) * 0.02),
        "insurance": rounded(visitors * 150),
        "advert": rounded(visitors * 500),
        "money": fund(boat + site + kitchen, figure(place, "fiscal_strength_index", otherwise=0.5)),
        "fiscal": figure(place, "fiscal_strength_index", otherwise=0.5),
    }
