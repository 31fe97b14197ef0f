"""The pages of a venture's form."""

from dataclasses import dataclass

from machigenki.region import Text


@dataclass(frozen=True)
class Section:
    """A page of the form: some of the file's parts together."""

    key: str
    words: Text
    help: Text
    parts: tuple[str, ...]


SECTIONS: tuple[Section, ...] = (
    Section(
        "basics",
        Text("基本", "Basics"),
        Text(
            "事業の名称、期間、所有者と税です。金額はすべて円・税抜で書きます。",
            "Title, years, owners and taxes. All amounts are in yen, without tax.",
        ),
        (
            "title",
            "checked_on",
            "first_year",
            "operation_year",
            "operation_month",
            "years",
            "owners",
            "taxes",
        ),
    ),
    Section(
        "story",
        Text("物語", "Story"),
        Text(
            "課題がどう事業になり、地域に何を残すかを、一つずつ短い文で書きます。",
            "How a task becomes a business and what it leaves: a short sentence each.",
        ),
        ("story",),
    ),
    Section(
        "products",
        Text("売るもの", "Products"),
        Text(
            "だれに何をいくらで売るか。買い手がこれまで何を買っていたかも書きます。",
            "What is sold to whom, and what the buyers bought before.",
        ),
        ("products",),
    ),
    Section(
        "inputs",
        Text("買うもの", "Inputs"),
        Text(
            "仕入れ、光熱、運搬、リースなど。どこから買うかで、地域に残るお金が変わります。",
            "Materials, power, haulage, leases. From where they come decides what stays.",
        ),
        ("inputs", "leases"),
    ),
    Section(
        "people",
        Text("働く人", "People"),
        Text("職種ごとに、人数、賃金、住んでいる場所を書きます。", "Role, number, wage and home."),
        ("people",),
    ),
    Section(
        "investments",
        Text("設備投資", "Investments"),
        Text("建物、機械、車両など、長く使うものです。", "What is built or bought to last."),
        ("investments",),
    ),
    Section(
        "funding",
        Text("資金調達", "Funding"),
        Text(
            "自己資金、出資、借入金、補助金の合計が、設備投資と運転資金の合計と一致するようにします。",
            "Own funds, shares, loans and grants together meet investments and working capital.",
        ),
        ("funding",),
    ),
    Section(
        "others",
        Text("比較と指標", "Comparison"),
        Text(
            "事業を行わない場合の支出と、物量で数える成果です。なければ空欄のままで構いません。",
            "What is paid without the measure, and results counted in kind. May stay empty.",
        ),
        ("without", "indicators"),
    ),
)


def section_of(key: str) -> Section | None:
    """Return a section by its key."""
    return next((one for one in SECTIONS if one.key == key), None)


def section_with(part: str) -> Section:
    """Return the section in which a part of the file is asked."""
    return next((one for one in SECTIONS if part in one.parts), SECTIONS[0])
