"""The 37 common sectors (統合大分類) in which every room speaks of industries.

Source: 総務省ほか 平成27年(2015年)産業連関表 統合大分類. English names follow the
ministry's English edition.
"""

from dataclasses import dataclass
from functools import cache

from machigenki.region.text import Text


@dataclass(frozen=True, slots=True)
class Industry:
    """One of the 37 common sectors: its two-digit code and its name."""

    code: str
    name: Text


INDUSTRIES: tuple[Industry, ...] = tuple(
    Industry(code, Text(ja, en))
    for code, ja, en in (
        ("01", "農林漁業", "Agriculture, forestry and fishery"),
        ("06", "鉱業", "Mining"),
        ("11", "飲食料品", "Food and beverages"),
        ("15", "繊維製品", "Textile products"),
        ("16", "パルプ・紙・木製品", "Pulp, paper and wooden products"),
        ("20", "化学製品", "Chemical products"),
        ("21", "石油・石炭製品", "Petroleum and coal products"),
        ("22", "プラスチック・ゴム製品", "Plastic and rubber products"),
        ("25", "窯業・土石製品", "Ceramic, stone and clay products"),
        ("26", "鉄鋼", "Iron and steel"),
        ("27", "非鉄金属", "Non-ferrous metals"),
        ("28", "金属製品", "Metal products"),
        ("29", "はん用機械", "General-purpose machinery"),
        ("30", "生産用機械", "Production machinery"),
        ("31", "業務用機械", "Business-oriented machinery"),
        ("32", "電子部品", "Electronic components"),
        ("33", "電気機械", "Electrical machinery"),
        ("34", "情報通信機器", "Information and communication equipment"),
        ("35", "輸送機械", "Transportation equipment"),
        ("39", "その他の製造工業製品", "Miscellaneous manufacturing products"),
        ("41", "建設", "Construction"),
        ("46", "電力・ガス・熱供給", "Electricity, gas and heat supply"),
        ("47", "水道", "Water supply"),
        ("48", "廃棄物処理", "Waste management service"),
        ("51", "商業", "Commerce"),
        ("53", "金融・保険", "Finance and insurance"),
        ("55", "不動産", "Real estate"),
        ("57", "運輸・郵便", "Transport and postal services"),
        ("59", "情報通信", "Information and communications"),
        ("61", "公務", "Public administration"),
        ("63", "教育・研究", "Education and research"),
        ("64", "医療・福祉", "Medical, health care and welfare"),
        ("65", "他に分類されない会員制団体", "Membership-based associations, n.e.c."),
        ("66", "対事業所サービス", "Business services"),
        ("67", "対個人サービス", "Personal services"),
        ("68", "事務用品", "Office supplies"),
        ("69", "分類不明", "Activities not elsewhere classified"),
    )
)

INDUSTRY_CODES: tuple[str, ...] = tuple(i.code for i in INDUSTRIES)


@cache
def industry(code: str) -> Industry:
    """Return the sector with this two-digit code.

    Raises
    ------
    KeyError
        If there is none.
    """
    return {i.code: i for i in INDUSTRIES}[code]
