"""Next steps: what is said, and when."""

from machigenki.venture.monitoring import Kind, Line, advice, compare, questions
from machigenki.venture.monitoring.actuals import Actuals, Entry

from .plans import BREAD_YEN, WHEAT_LOCAL, WHEAT_YEN, plan, venture

PLAN = plan()
BREAD, LUNCH = Line(Kind.SALES, "食パン"), Line(Kind.SALES, "給食パン")
GRANT = {
    "investments": [
        {
            "asset": "窯",
            "industry": "はん用機械",
            "cost_yen": 100,
            "place": "nation",
        }
    ],
    "funding": {"grants": [{"name": "交付金", "amount_yen": 100, "state_share": 1.0}]},
}


def said(*entries: Entry, **changes: object) -> str:
    comparison = compare(PLAN, Actuals("実績.csv", entries))
    steps = advice(venture(**changes), comparison)
    assert all(step.ja and step.en for step in steps)
    return "\n".join(step.ja for step in steps)


def test_an_alarm_calls_the_round_table_and_names_the_cause() -> None:
    words = said(Entry(BREAD, PLAN.span(12), 90_000, 300))
    assert "産学金官" in words
    assert "販売数量" in words
    cheap = said(Entry(BREAD, PLAN.span(12), 0.3 * BREAD_YEN, 1_000))
    assert "単価" in cheap


def test_on_course_nothing_alarms() -> None:
    words = said(Entry(BREAD, PLAN.span(12), BREAD_YEN))
    assert "範囲にあります" in words
    assert "下回って" not in words


def test_the_worst_product_is_named() -> None:
    words = said(Entry(BREAD, PLAN.span(12), 1_000), Entry(LUNCH, PLAN.span(12), 99_000))
    assert "「食パン」" in words


def test_settlement_is_reminded_of_where_there_is_a_grant() -> None:
    entry = Entry(BREAD, PLAN.span(12), BREAD_YEN)
    assert "精算" not in said(entry)
    assert "精算" in said(entry, **GRANT)


def test_gaps_are_told() -> None:
    words = said(Entry(BREAD, PLAN.span(12), 1), Entry(BREAD, PLAN.span(14), 1))
    assert "2028年5月" in words
    assert "「人数」の実績がありません" in words


WHEAT, LOCAL = Line(Kind.PURCHASES, "小麦"), Line(Kind.LOCAL_PURCHASES, "小麦")
OUTSIDE = "仕入先が域外に移っていないか"


def test_suppliers_are_asked_about_only_where_local_purchases_were_told() -> None:
    month, little = PLAN.span(12), 0.3 * WHEAT_YEN
    local = Entry(LOCAL, month, 0.3 * WHEAT_LOCAL * WHEAT_YEN)
    assert OUTSIDE not in said(Entry(WHEAT, month, little))
    assert OUTSIDE in said(local)
    assert OUTSIDE in said(local, Entry(WHEAT, month, WHEAT_YEN))
    # All purchases fell as much: nobody moved.
    assert OUTSIDE not in said(local, Entry(WHEAT, month, little))


def test_purchases_are_held_against_sales_of_the_same_months() -> None:
    sold = [Entry(BREAD, PLAN.span(m), BREAD_YEN * (0.5 if m < 14 else 1.0)) for m in (12, 13, 14)]
    bought = Entry(WHEAT, PLAN.span(14), WHEAT_YEN)
    assert "在庫と歩留まり" not in said(*sold, bought)
    assert "在庫と歩留まり" in said(*sold, Entry(WHEAT, PLAN.span(13), WHEAT_YEN))


def test_yen_typed_in_thousands_are_asked_about() -> None:
    entries = tuple(Entry(BREAD, PLAN.span(m), BREAD_YEN / 1000) for m in range(12, 20))
    (asked,) = questions(compare(PLAN, Actuals("実績.csv", entries)))
    assert (
        "円と千円を取り違えていませんか" in asked.ja and "2028年4月（計画の1,000分の1）" in asked.ja
    )
    large = (Entry(BREAD, PLAN.span(12), 1000 * BREAD_YEN),)
    assert "計画の1,000倍" in questions(compare(PLAN, Actuals("実績.csv", large)))[0].ja
    assert "ほか2件" in asked.ja and "thousand yen" in asked.en
    assert questions(compare(PLAN, Actuals("実績.csv", (Entry(BREAD, PLAN.span(12), 1e5),)))) == ()
