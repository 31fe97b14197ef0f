"""Build the small tables that the room `region` carries, from the raw public files.

    python scripts/build_region_data.py ../shared/data [OUT]

The result is the same byte for byte each time. What each column is stands in
``src/machigenki/region/data/columns.toml`` and ``sources.toml``, which are kept by hand, as are
``industry_bridge.csv`` (medium industries to the 37 sectors) and ``ended.csv`` (ended codes).
"""

import csv
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "machigenki" / "region" / "data"
sys.path.insert(0, str(ROOT / "scripts"))

from machigenki.region.codes import check_digit  # noqa: E402
from romaji import english_name, hepburn  # noqa: E402  (a script beside this one)

BUILT = (
    "municipalities.csv",
    "places_without_figures.csv",
    "prefectures.csv",
    "figures.csv",
    "employees.csv",
    "employment_shares.csv",
    "prefecture_figures.csv",
)

# The 2016 table was published on this day's boundaries.
CENSUS_2016 = "2016-06-01"

# Two municipalities then wholly evacuated have no column in it, and Tokyo has two columns more.
ABSENT_2016 = ("07546", "07548")
TOKYO_EXTRA = {"13": ("特別区部",), "13123": ("境界未定地域",)}

# Six villages of the Northern Territories have codes; no statistics are published for them.
NORTHERN = (
    ("01695", "色丹村", "しこたんむら"),
    ("01696", "泊村", "とまりむら"),
    ("01697", "留夜別村", "るやべつむら"),
    ("01698", "留別村", "るべつむら"),
    ("01699", "紗那村", "しゃなむら"),
    ("01700", "蘂取村", "しべとろむら"),
)

PREFECTURE_KANA = """
ほっかいどう あおもりけん いわてけん みやぎけん あきたけん やまがたけん ふくしまけん いばらきけん
とちぎけん ぐんまけん さいたまけん ちばけん とうきょうと かながわけん にいがたけん とやまけん
いしかわけん ふくいけん やまなしけん ながのけん ぎふけん しずおかけん あいちけん みえけん しがけん
きょうとふ おおさかふ ひょうごけん ならけん わかやまけん とっとりけん しまねけん おかやまけん
ひろしまけん やまぐちけん とくしまけん かがわけん えひめけん こうちけん ふくおかけん さがけん
ながさきけん くまもとけん おおいたけん みやざきけん かごしまけん おきなわけん
"""

_SAME_SIGN = str.maketrans({"ケ": "ヶ", "桧": "檜", "梼": "檮"})


@dataclass(frozen=True)
class Raw:
    """An SSDSE file: item codes, years and names of the columns, and the rows."""

    items: list[str]
    years: list[str]
    rows: list[list[str]]

    def column(self, item: str) -> int:
        return self.items.index(item)


def read_csv(path: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file))


def read_dicts(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write_csv(path: Path, header: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def plain(value: float, digits: int = 6) -> str:
    """Return a number without a needless point or zeros."""
    text = f"{round(value, digits):.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def scaled(text: str, factor: float) -> str:
    """Return the published number in our unit; whole factors stay exact."""
    if text == "" or factor == 1:
        return text
    if isinstance(factor, int) and "." not in text:
        return str(int(text) * factor)
    return plain(float(text) * factor)


def columns(table: str) -> dict[str, dict[str, Any]]:
    with (DATA / "columns.toml").open("rb") as file:
        return tomllib.load(file)[table]  # type: ignore[no-any-return]


def ssdse_a(shared: Path) -> Raw:
    items, years, _, *rows = read_csv(shared / "municipal/SSDSE-A-2025.csv", "cp932")
    return Raw(items, years, [[row[0].removeprefix("R"), *row[1:]] for row in rows])


def ssdse_b(shared: Path) -> Raw:
    items, _, *rows = read_csv(shared / "ssdse/SSDSE-B-2025.csv", "cp932")
    latest = max(row[0] for row in rows)
    kept = [[row[1][1:3], row[2], "", *row[3:]] for row in rows if row[0] == latest]
    return Raw(["", "", "", *items[3:]], [latest] * len(items), kept)


def ssdse_e(shared: Path) -> Raw:
    items, years, _, *rows = read_csv(shared / "ssdse/SSDSE-E-2023.csv", "cp932")
    return Raw(items, years, [[row[0][1:3], *row[1:]] for row in rows])


def pick(raw: Raw, spec: dict[str, dict[str, Any]]) -> dict[str, list[str]]:
    """Return code → values of the columns in our units; the file's years must be those told."""
    places = []
    for key, entry in spec.items():
        place = raw.column(entry["item"])
        if raw.years[place] != str(entry["year"]):
            raise ValueError(
                f"{key}: columns.toml says {entry['year']}, the file {raw.years[place]}"
            )
        places.append((place, entry["factor"]))
    return {row[0]: [scaled(row[p], f) for p, f in places] for row in raw.rows}


def of_source(spec: dict[str, dict[str, Any]], source: str) -> dict[str, dict[str, Any]]:
    return {key: entry for key, entry in spec.items() if entry["source"] == source}


def build_municipalities(shared: Path, out: Path, raw: Raw) -> None:
    offices = {
        o["municipality_code"]: o for o in read_dicts(shared / "area/municipal_offices_2026.csv")
    }
    rows = []
    for code, _, name in (row[:3] for row in raw.rows):
        office = offices[code]
        if office["name"] != name or office["code6"] != code + check_digit(code):
            raise ValueError(f"{code} {name}: the list of offices says {office}")
        place = [plain(float(office[axis]), 5) for axis in ("lat", "lon")]
        rows.append([code, name, office["kana"], english_name(name, office["kana"]), *place])
    write_csv(
        out / "municipalities.csv",
        ["code", "name", "kana", "english", "latitude_degrees", "longitude_degrees"],
        rows,
    )
    wards = [
        [
            o["municipality_code"],
            "ward",
            *(o[k].replace(" ", "") for k in ("name", "kana")),
            _city_of(o, offices),
        ]
        for o in offices.values()
        if o["is_ssdse_municipality"] != "1"
    ]
    northern = [[code, "northern", name, kana, ""] for code, name, kana in NORTHERN]
    write_csv(
        out / "places_without_figures.csv",
        ["code", "kind", "name", "kana", "city_code"],
        sorted(wards + northern),
    )


def _city_of(ward: dict[str, str], offices: dict[str, dict[str, str]]) -> str:
    city = ward["name"].split(" ")[0]
    return next(
        code
        for code, office in offices.items()
        if office["name"] == city and office["pref"] == ward["pref"]
    )


def build_figures(shared: Path, out: Path, raw: Raw) -> None:
    spec = columns("municipality")
    values = pick(raw, of_source(spec, "ssdse_a_2025"))
    fiscal_spec = of_source(spec, "fiscal_indices_2020")
    fiscal = {
        row["municipality_code"]: [row[entry["item"]] for entry in fiscal_spec.values()]
        for row in read_dicts(shared / "area/municipal_fiscal_indices_2011_2020.csv")
        if row["fiscal_year"] == "2020"
    }
    rows = [[code, *cells, *fiscal[code]] for code, cells in values.items()]
    write_csv(out / "figures.csv", ["code", *spec], rows)
    write_csv(
        out / "employees.csv",
        ["code", *columns("employees")],
        ([code, *cells] for code, cells in pick(raw, columns("employees")).items()),
    )


def bridge() -> list[tuple[str, str, float]]:
    """Return (medium code, division + sector, share) of each line of the bridge."""
    return [
        (row["medium_code"], row["division"] + row["industry"], float(row["share"]))
        for row in read_dicts(DATA / "industry_bridge.csv")
    ]


def columns_of_2016(raw: Raw, wards: list[dict[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield (code today, name in 2016) in the order of the 2016 table: by the code of then.

    The table has names without codes; a ward's code is empty, for it is not kept.
    """
    ended = read_dicts(DATA / "ended.csv")
    then = {e["successor_code"]: e for e in ended if e["ended_on"] > CENSUS_2016}
    places: list[tuple[str, str, str]] = []
    for code, _, name in (row[:3] for row in raw.rows):
        if code in ABSENT_2016:
            continue
        old = then.get(code)
        places.append((old["code"], code, old["name"]) if old else (code, code, name))
    places += [(w["municipality_code"], "", w["name"].split(" ")[1]) for w in wards]
    names = {row[0][:2]: row[1] for row in raw.rows}
    places += [(prefecture, prefecture, name) for prefecture, name in names.items()]
    for old_code, code, name in sorted(places):
        yield code, name
        yield from (("", extra) for extra in TOKYO_EXTRA.get(old_code, ()))


def build_shares(shared: Path, out: Path, raw: Raw) -> None:
    """Join the medium industries to (division, sector) pairs, in percent of all workers."""
    header, *lines = read_csv(shared / "municipal/employment_share_97industries_2016.csv")
    wards = [
        o
        for o in read_dicts(shared / "area/municipal_offices_2026.csv")
        if o["is_ssdse_municipality"] != "1"
    ]
    expected = [("00", "全国"), *columns_of_2016(raw, wards)]
    if len(expected) != len(header) - 1:
        raise ValueError(f"{len(header) - 1} columns of 2016, {len(expected)} places expected")
    by_medium = {line[0][:2]: [float(x or 0) for x in line[1:]] for line in lines}
    pairs = sorted({pair for _, pair, _ in bridge()})
    rows = []
    for place, ((code, name), found) in enumerate(zip(expected, header[1:], strict=True)):
        if name.translate(_SAME_SIGN) != found.translate(_SAME_SIGN):
            raise ValueError(f"column {place + 2} is {found}, expected {code} {name}")
        if not code:
            continue
        sums: dict[str, float] = defaultdict(float)
        for medium, pair, share in bridge():
            sums[pair] += by_medium[medium][place] * share
        rows.append([code, *(plain(sums[pair], 6) for pair in pairs)])
    write_csv(out / "employment_shares.csv", ["code", *pairs], sorted(rows))


def build_prefectures(shared: Path, out: Path) -> None:
    b, e = ssdse_b(shared), ssdse_e(shared)
    names = {row[0]: row[1] for row in b.rows}
    write_csv(
        out / "prefectures.csv",
        ["code", "name", "kana", "english"],
        (
            [code, name, kana, _english_prefecture(name, kana)]
            for (code, name), kana in zip(
                sorted(names.items()), PREFECTURE_KANA.split(), strict=True
            )
        ),
    )
    spec = columns("prefecture")
    spec_b, spec_e = of_source(spec, "ssdse_b_2025"), of_source(spec, "ssdse_e_2023")
    from_b, from_e = pick(b, spec_b), pick(e, spec_e)
    # The file by year has no national row: additive items are summed, the others stay empty.
    from_b["00"] = [
        plain(sum(float(values[i]) for values in from_b.values())) if entry["join"] == "sum" else ""
        for i, entry in enumerate(spec_b.values())
    ]
    rows = [[code, *from_b[code], *from_e[code]] for code in sorted(from_b)]
    write_csv(out / "prefecture_figures.csv", ["code", *spec_b, *spec_e], rows)


def _english_prefecture(name: str, kana: str) -> str:
    if name == "北海道":
        return "Hokkaido"
    return hepburn(kana[: -{"都": 1, "府": 1, "県": 2}[name[-1]]]) + (
        " Metropolis" if name == "東京都" else " Prefecture"
    )


def build(shared: Path, out: Path) -> None:
    """Write every built table into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    raw = ssdse_a(shared)
    build_municipalities(shared, out, raw)
    build_figures(shared, out, raw)
    build_shares(shared, out, raw)
    build_prefectures(shared, out)


def main(arguments: list[str]) -> int:
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    build(Path(arguments[0]), Path(arguments[1]) if len(arguments) == 2 else DATA)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
