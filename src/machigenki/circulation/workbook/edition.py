"""Which edition of the ministry's sector list a table uses: a second witness of its year.

Source: 総務省ほか 平成23年(2011年)・平成27年(2015年)産業連関表 部門分類表; the names below were
changed, split or joined between the two.
"""

from collections.abc import Sequence

from machigenki.circulation.workbook.words import key
from machigenki.region.text import Text

_ONLY_IN = {
    2011: (
        "金属鉱物",
        "非金属鉱物",
        "なめし革・毛皮・同製品",
        "なめし革・毛皮・その他の革製品",
        "石油化学基礎製品",
        "有機化学工業製品(石油化学基礎製品を除く。)",
        "建設・建築用金属製品",
        "通信機械・同関連機器",
        "民生用電子機器",
        "その他の非営利団体サービス",
        "写真感光材料",
        "サービス用機器",
        "電気通信",
        "その他の通信サービス",
        "紡績",
        "食肉",
    ),
    2015: (
        "その他の鉱業",
        "なめし革・革製品・毛皮",
        "なめし革・革製品・毛皮(革製履物を除く。)",
        "石油化学系基礎製品",
        "有機化学工業製品(石油化学系基礎製品・合成樹脂を除く。)",
        "建設用・建築用金属製品",
        "通信・映像・音響機器",
        "映像・音響機器",
        "他に分類されない会員制団体",
        "サービス用・娯楽用機器",
        "化粧品・歯磨",
        "紡績糸",
        "脂肪族中間物・環式中間物・合成染料・有機顔料",
    ),
}
_FEWEST = 3
_FIRST_OF_2015 = 2014


def edition_of(names: Sequence[str]) -> int | None:
    """Return 2011 or 2015, whose names a table's sectors bear; None where they do not tell."""
    keys = {key(n) for n in names}
    counts = {year: sum(key(n) in keys for n in known) for year, known in _ONLY_IN.items()}
    best = max(counts, key=lambda year: counts[year])
    if counts[best] < _FEWEST or 2 * min(counts.values()) > counts[best]:
        return None
    return best


def edition_note(year: int | None, edition: int | None) -> Text | None:
    """Return a warning where a table's stated year and its sector names disagree."""
    if year is None or edition is None or (year >= _FIRST_OF_2015) == (edition == 2015):
        return None
    return Text(
        f"記載の対象年は{year}年だが、部門名は{edition}年表の分類による。別の年の表の写しでないか確かめること。",
        f"The stated year is {year}, but the sector names are those of the {edition} list: make "
        "sure that it is no copy of another year's table.",
    )
