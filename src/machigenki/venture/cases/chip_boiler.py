"""Case B: how large a switch from heavy oil to wood chips is in a given town."""

from machigenki.venture.cases.scale import Place, figure, fund, rounded, within, workers

WORKERS_PER_FACILITY = 300.0
"""People in personal services (lodging, food, baths) for one hot-spring facility; illustrative."""
OIL_KL_PER_FACILITY = 60.0
"""Heavy oil that a facility burns in a year [kL]; illustrative (a large one: 162 kL)."""
POOL_OIL_KL = 80.0
"""Heavy oil of a heated municipal pool in a year [kL]; illustrative."""
POOL_FROM_POPULATION = 5_000.0
"""Towns of this size and more are taken to have a heated pool; illustrative."""

OIL_LHV_MWH_PER_KL = 36.6 / 3.6
"""A重油, lower heating value 36.6 GJ/kL."""
OIL_BOILER_EFFICIENCY = 0.88
CHIP_LHV_MWH_PER_T = (19.1 * 0.6 - 2.443 * 0.4) / 3.6
"""q = q_dry (1 − M) − 2.443 M at M = 40 % (ISO 17225-1), 2.91 MWh/t."""
CHIP_BOILER_EFFICIENCY = 0.80
LOG_T_PER_CHIP_T = (1 - 0.4) / (1 - 0.5)
"""Logs of 50 % moisture for a tonne of chips of 40 %: the dry matter is the same."""
SHARE_BY_CHIPS = 0.85
"""Part of the heat that chips take over; the oil boiler stays for peaks and repairs."""
FULL_LOAD_HOURS = 4_500.0
"""Hours a year at full power: sized for the base load, with a buffer tank; illustrative."""

BOILER_YEN_PER_KW = 100_000.0
WORKS_YEN_PER_KW = 85_000.0
DESIGN_YEN_PER_KW = 10_000.0


def scale(place: Place) -> dict[str, object]:
    """Return the numbers of the template for a place."""
    size = within(workers(place, "67") / WORKERS_PER_FACILITY, 0.25, 20.0)
    facilities = max(round(size), 1)
    facility_oil = rounded(OIL_KL_PER_FACILITY * (facilities if size >= 1 else size))
    has_pool = figure(place, "population_persons") >= POOL_FROM_POPULATION
    pool_oil = POOL_OIL_KL if has_pool else 0.0

    oil = facility_oil + pool_oil
    heat_per_kl = OIL_LHV_MWH_PER_KL * OIL_BOILER_EFFICIENCY
    heat = rounded(oil * SHARE_BY_CHIPS * heat_per_kl, 3)
    sites = facilities + int(has_pool)
    unit_kw = max(round(heat * 1000 / FULL_LOAD_HOURS / sites / 10) * 10, 20)
    power = unit_kw * sites

    chips = 1.0 / (CHIP_LHV_MWH_PER_T * CHIP_BOILER_EFFICIENCY)
    boilers = power * BOILER_YEN_PER_KW
    works = power * WORKS_YEN_PER_KW
    design = power * DESIGN_YEN_PER_KW
    chipper = rounded(within(heat * 6_000, 3_000_000, 30_000_000))
    yard = rounded(within(heat * 3_500, 2_000_000, 25_000_000))
    money = fund(
        boilers + works + design + chipper + yard,
        figure(place, "fiscal_strength_index", otherwise=0.5),
    )
    facility_share = round(facility_oil / oil, 4)
    return {
        "service_workers": round(workers(place, "67")),
        "population": round(figure(place, "population_persons")),
        "facilities": facilities,
        "has_pool": has_pool,
        "sites": sites,
        "facility_oil": facility_oil,
        "pool_oil": pool_oil,
        "oil": oil,
        "heat": heat,
        "facility_share": facility_share,
        "pool_share": round(1 - facility_share, 4),
        "oil_l_per_mwh": round(1000 / heat_per_kl, 1),
        "chip_t_per_mwh": round(chips, 3),
        "log_t_per_mwh": round(chips * LOG_T_PER_CHIP_T, 3),
        "log_t": rounded(heat * chips * LOG_T_PER_CHIP_T),
        "unit_kw": unit_kw,
        "power": power,
        "boilers": boilers,
        "works": works,
        "design": design,
        "chipper": chipper,
        "yard": yard,
        "maintenance": rounded(boilers * 0.02),
        "insurance": rounded((boilers + works + chipper) * 0.003),
        "persons": max(round(heat / 2_000 * 2) / 2, 0.2 if size < 1 else 0.5),
        "money": money,
        "fiscal": figure(place, "fiscal_strength_index", otherwise=0.5),
    }
