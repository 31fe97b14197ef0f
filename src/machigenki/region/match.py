"""Match what a person wrote for an industry to one of the 37 common sectors."""

import re
from functools import cache

from machigenki.region.codes import plain_width
from machigenki.region.industries import INDUSTRIES, Industry, industry
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

# Everyday words → the sector whose businesses they are.
ALIASES: dict[str, str] = {
    word: code
    for code, words in {
        "01": "農業 林業 漁業 水産業 水産 畜産 畜産業 農林水産業 農林業 養殖 木材生産 素材生産 "
        "agriculture forestry fishery fisheries farming livestock logging",
        "06": "採石 砂利採取 鉱業採石業砂利採取業 quarrying",
        "11": "食品 食料品 食品加工 食料品製造業 飲料 酒造 水産加工 飼料 "
        "food foodprocessing beverages",
        "15": "繊維 衣服 繊維工業 textiles apparel",
        "16": "木材 製材 木製品 家具 紙 パルプ 木質チップ 木質ペレット チップ製造 "
        "wood lumber sawmill furniture paper pulp woodchips",
        "20": "化学 化学工業 医薬品 肥料 chemicals pharmaceuticals fertiliser fertilizer",
        "21": "石油製品 石炭製品 重油 灯油 軽油 ガソリン "
        "petroleum fueloil heavyoil kerosene gasoline",
        "22": "プラスチック ゴム plastics rubber",
        "25": "窯業 土石 セメント 陶磁器 ceramics cement glass",
        "26": "鉄鋼業 steel ironsteel",
        "27": "非鉄 nonferrous",
        "28": "金属 metalworking",
        "29": "はん用機械器具 汎用機械 ボイラ ボイラー boiler boilers",
        "30": "生産用機械器具 農業機械 林業機械",
        "31": "業務用機械器具",
        "32": "電子 半導体 電子デバイス electronics semiconductors",
        "33": "電気機械器具",
        "34": "情報通信機械 情報通信機械器具",
        "35": "輸送用機械 輸送用機械器具 自動車 automobiles cars",
        "39": "その他の製造業 その他製造業 印刷 othermanufacturing printing",
        "41": "土木 建築 公共事業 工事 設備工事 build building civilengineering",
        "46": "電力 電気 ガス 熱供給 電気業 ガス業 エネルギー 電気ガス熱供給業 "
        "electricity power gas heat energy utilities",
        "47": "上水道 下水道 水道業 water",
        "48": "廃棄物 ごみ処理 清掃 廃棄物処理業 waste",
        "51": "小売 小売業 卸売 卸売業 卸売業小売業 卸売小売業 卸小売 販売 物販 直売所 "
        "retail wholesale trade commerce shops",
        "53": "金融 保険 金融業 保険業 銀行 金融業保険業 finance insurance banking",
        "55": "不動産業 住宅賃貸 realestate",
        "57": "運輸 運輸業 郵便 物流 運送 運送業 輸送 交通 運輸業郵便業 "
        "transport logistics trucking freight",
        "59": "通信 情報 情報サービス 放送 it ソフトウェア 情報通信業 software telecommunications",
        "61": "行政 自治体 役場 市役所 government publicservice",
        "63": "教育 研究 学校 教育学習支援業 education research schools",
        "64": "医療 福祉 介護 病院 保育 社会保険 medical healthcare welfare nursing care hospital",
        "65": "会員制団体 団体 その他の非営利団体 associations nonprofit",
        "66": "事業所サービス 物品賃貸 広告 専門サービス 人材派遣 コンサルティング 機械修理 "
        "consulting advertising leasing",
        "67": "宿泊 宿泊業 旅館 ホテル 飲食 飲食業 飲食店 飲食サービス 宿泊飲食 観光 娯楽 "
        "理美容 洗濯 温泉 "
        "宿泊業飲食サービス業 生活関連サービス業娯楽業 個人サービス "
        "accommodation hotel hotels lodging restaurant restaurants tourism leisure",
        "69": "その他 other unclassified",
    }.items()
    for word in words.split()
}
_DROPPED = re.compile(r"[\s・,、，。.()（）&/／\-ー〜~]|\band\b")
_SUGGESTIONS = 5


def loose(text: str) -> str:
    """Return the text without widths, spaces, dots, brackets and case."""
    return _DROPPED.sub("", plain_width(text).casefold())


@cache
def _names() -> dict[str, str]:
    names = {loose(word): code for word, code in ALIASES.items()}
    for each in INDUSTRIES:
        for name in (each.name.ja, each.name.en):
            names[loose(name)] = each.code
    return names


def match_industry(text: str) -> Industry:
    """Return the sector that a code, a Japanese or an English name means.

    Names match without dots, spaces, widths and case; a final 業 may be there or not, and everyday
    words (小売, 宿泊, 林業 …) lead to their sector. The beginning of a name, three characters or
    more, is enough where it begins names of one sector only.

    Raises
    ------
    InputError
        If nothing matches; the nearest names are told.
    """
    key = loose(text)
    if re.fullmatch(r"\d{1,2}", key) and key.zfill(2) in {i.code for i in INDUSTRIES}:
        return industry(key.zfill(2))
    coded = re.fullmatch(r"(\d{2})(\D+)", key)
    if coded and _names().get(coded[2]) == coded[1]:
        return industry(coded[1])
    names = _names()
    for form in (key, key.removesuffix("業"), key + "業", key.removesuffix("製造業")):
        if form and form in names:
            return industry(names[form])
    begun = {code for name, code in names.items() if len(key) >= 3 and name.startswith(key)}
    if len(begun) == 1:
        return industry(begun.pop())
    raise InputError(
        Problem(
            Text("この産業は37部門にありません", "This industry is not one of the 37 sectors"),
            found=text,
            candidates=_near(key),
            expected=None
            if _near(key)
            else Text("37部門の名称又はコード", "a name or code of the 37 sectors"),
        )
    )


def _near(key: str) -> tuple[str, ...]:
    from rapidfuzz import fuzz, process  # only for a name that is not known

    names = _names()
    found = process.extract(key, list(names), scorer=fuzz.WRatio, limit=12, score_cutoff=55)
    codes = dict.fromkeys(names[name] for name, _, _ in found)
    return tuple(f"{code} {industry(code).name.ja}" for code in codes)[:_SUGGESTIONS]
