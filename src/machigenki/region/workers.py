"""Workers by the 37 sectors at a place of work, split from the census by its finer shares.

The census of 2021 counts the persons engaged in private establishments by 18 divisions (A–R). The
one of 2016 gives each municipality's shares by 97 medium industries. The 2016 composition inside a
division splits the 2021 count; the two censuses differ in coverage, so 2016 gives shares only,
never levels. What neither counts is added to the sectors concerned and told in the figure's method.
"""

from collections import defaultdict
from collections.abc import Mapping

from machigenki.region.industries import INDUSTRY_CODES
from machigenki.region.text import Text

AGRICULTURE = "01"
PUBLIC = "61"
EDUCATION = "63"
_PUBLIC_PAIR = "S61"

SPLIT = Text(
    "2021年の大分類別従業者数を、2016年の中分類別割合で37部門に分けた",
    "employees of 2021 by division, split to the 37 sectors by the shares of medium industries "
    "in 2016",
)
NOTES: Mapping[str, Text] = {
    AGRICULTURE: Text(
        "民営事業所の従業者数と、常住する第1次産業就業者数（自営・家族を含む）の大きい方",
        "the larger of the employees of private establishments and the residents employed in "
        "primary industry (self-employed and family workers included)",
    ),
    PUBLIC: Text(
        "2016年の表での公務の割合を2021年の民営従業者数に当てた（割合のない町村は一般行政職員数）",
        "the share of public service in the table of 2016 applied to the private employees of 2021 "
        "(the municipality's administrative staff where there is no share)",
    ),
    EDUCATION: Text(
        "民営事業所の従業者数の推計に、小学校・中学校・義務教育学校の教員数を加えた",
        "the estimate of private employees plus the teachers of primary, junior high and "
        "compulsory schools",
    ),
}
TEACHERS = (
    "primary_school_teachers_persons",
    "junior_high_school_teachers_persons",
    "compulsory_school_teachers_persons",
)


def split_employees(
    employees: Mapping[str, float],
    shares: Mapping[str, float],
    *fallbacks: Mapping[str, float],
) -> dict[str, float]:
    """w[i] = Σ_d e[d] · s[d,i] / Σ_j s[d,j]: spread each division over its sectors.

    Parameters
    ----------
    employees
        Division (A–R) → employees, persons.
    shares
        Pair of division and sector ("E11") → share, in any unit.
    fallbacks
        Shares of wider areas, used in order for a division that has employees but no shares.

    Returns
    -------
    dict
        Each of the 37 sector codes → persons. The sum equals that of `employees`.

    Raises
    ------
    ValueError
        If a division has employees and no shares anywhere.
    """
    workers = dict.fromkeys(INDUSTRY_CODES, 0.0)
    for division, count in employees.items():
        if count == 0:
            continue
        for source in (shares, *fallbacks):
            parts = {pair[1:]: s for pair, s in source.items() if pair[0] == division}
            total = sum(parts.values())
            if total > 0:
                break
        else:
            raise ValueError(f"division {division} has employees but no shares")
        for sector, share in parts.items():
            workers[sector] += count * (share / total)
    return workers


def supplements(
    split: Mapping[str, float],
    figures: Mapping[str, float],
    shares: Mapping[str, float] | None,
) -> dict[str, float]:
    """Return the persons to add to a sector beyond the private establishments.

    Parameters
    ----------
    split
        Private employees by sector, persons.
    figures
        The municipality's own figures by key.
    shares
        Its shares of 2016 in percent of all workers, public service included; None if absent.
    """
    added: dict[str, float] = defaultdict(float)
    primary = figures.get("employed_residents_primary_persons", 0.0)
    added[AGRICULTURE] = max(0.0, primary - split[AGRICULTURE])
    public = shares.get(_PUBLIC_PAIR, 0.0) if shares else 0.0
    if 0 < public < 100:
        added[PUBLIC] = sum(split.values()) * public / (100 - public)
    else:
        added[PUBLIC] = figures.get("municipal_administrative_staff_persons", 0.0)
    added[EDUCATION] = sum(figures.get(key, 0.0) for key in TEACHERS)
    return dict(added)
