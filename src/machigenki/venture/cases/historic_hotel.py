"""Case D: how large a reopened hotel is for a given town."""

from machigenki.venture.cases.scale import Place, figure, fund, rounded, within

RESIDENTS_PER_ROOM = 1_500.0
"""Residents of the town for each room; illustrative."""
OCCUPANCY = 0.5
GUESTS_PER_ROOM = 1.8


def scale(place: Place) -> dict[str, object]:
    """Return the numbers of the template for a place."""
    population = figure(place, "population_persons", otherwise=500.0)
    rooms = round(within(population / RESIDENTS_PER_ROOM, 5, 60))
    nights = rounded(rooms * 365 * OCCUPANCY * GUESTS_PER_ROOM)
    works = rounded(rooms * 8_000_000.0)
    shops = rounded(rooms * 900_000.0)
    furniture = rounded(rooms * 700_000.0)
    design = rounded(works * 0.06)
    meals = rounded(nights * 0.35)
    return {
        "population": round(population),
        "rooms": rooms,
        "nights": nights,
        "meals": meals,
        "rent": rounded(rooms * 120_000.0),
        "works": works,
        "shops": shops,
        "furniture": furniture,
        "design": design,
        "upkeep": rounded(works * 0.012),
        "insurance": rounded(works * 0.003),
        "hosts": max(round(rooms * 0.35 * 2) / 2, 1.5),
        "cooks": max(round((nights + meals) / 9_000 * 2) / 2, 0.5),
        "money": fund(
            works + shops + furniture + design,
            figure(place, "fiscal_strength_index", otherwise=0.5),
        ),
        "fiscal": figure(place, "fiscal_strength_index", otherwise=0.5),
    }
