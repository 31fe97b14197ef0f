"""表紙 and 照合: what is in the book, and that it comes to what the engine came to."""

from string import digits

import numpy as np

from machigenki.finance.accounts import ACCOUNTS
from machigenki.region import Text
from machigenki.report.application_book.layout import Book, Line
from machigenki.report.business import Business

PURPOSES = {
    "assumptions": Text("売上の単価と数量、経費、人件費", "prices, quantities and costs"),
    "form": Text("交付金の様式（A～F、軌道年度）", "the grant's form (A to F)"),
    "funding": Text("使い道と財源", "uses and sources"),
    "loans": Text("借入ごとの返済（月、円）", "each loan by month, to the yen"),
    "assets": Text("資産ごとの償却と圧縮", "depreciation of each asset, grant deducted"),
    "profit": Text("損益計算書（年度）", "profit and loss by year"),
    "balance": Text("貸借対照表（年度末）", "balance sheet at year ends"),
    "cash": Text("資金繰り（月ごと、その後は年度）", "cash by month, then by year"),
    "taxes": Text("法人税等、消費税、固定資産税", "taxes on income, consumption, property"),
    "bank": Text("DSCR、債務償還年数、損益分岐点など", "DSCR, years to repay, break-even"),
    "checks": Text("この表の計算とエンジンの計算の差", "this book against the engine"),
}


def cover_tables(book: Book, business: Business) -> None:
    """Lay out the contents."""
    venture, timeline = business.financials.venture, business.timeline
    last = timeline.first_year + timeline.years - 1
    for text in (
        Text(
            f"事業計画・資金計画の計算書｜{timeline.first_year}年度～{last}年度",
            f"Business and financing plan in figures, {timeline.first_year} to {last}",
        ),
        Text(
            f"営業開始：{venture.start}年度（{venture.operation_month}月）",
            f"Opening: fiscal year {venture.start}, month {venture.operation_month}",
        ),
        Text(
            "入力値（前提・条件・税率）を変えると、返済、償却、税、三表、指標が計算し直されます。"
            "「照合」の差がすべて0であれば、エンジンの計算と一致しています。",
            "Change an input and schedules, depreciation, taxes, statements and ratios follow. "
            "Where all differences under Checks are 0 the book agrees with the engine.",
        ),
        Text(
            "返済予定表は円単位（円未満切捨て）、収支計画書は千円単位（四捨五入）です。"
            "そのほかは端数を残して計算し、円単位で表示しています。",
            "Loan schedules are in whole yen (cut), the grant's form in thousand yen (rounded). "
            "All else is calculated with fractions and shown in yen.",
        ),
    ):
        book.note("cover", text)
    # The sheets of further loans, loans2 and so on, hold what the first one does.
    there = [key for key in book.sheets if key != "cover"]
    book.table(
        "contents",
        "cover",
        [book.sheets[key](book.lang) for key in there],
        [
            Line(
                "purpose",
                Text("内容", "what is in it")(book.lang),
                [PURPOSES[key.rstrip(digits)](book.lang) for key in there],
                kind="text",
            )
        ],
        corner=Text("シート", "sheet"),
        down=True,
    )


def check_tables(book: Book, business: Business) -> None:
    """Lay out what the book comes to, what the engine came to, and the difference."""
    book.note(
        "checks",
        Text(
            "差がすべて0であれば一致しています。入力値を変えると、エンジンの計算との差が現れます。",
            "All differences are 0 where both agree; after a change of an input they show it.",
        ),
    )
    yearly, lang = business.yearly, book.lang
    rows: list[tuple[str, str, float, float]] = []
    for table, statement, how in (
        ("profit", yearly.profit_and_loss, Text("期間の合計", "sum of all years")),
        ("balance", yearly.balance_sheet, Text("各年度末の合計", "sum over year ends")),
    ):
        for key, values in statement.items():
            total = float(values.sum())
            name = (
                f"{ACCOUNTS[key](lang)}（{how(lang)}）"
                if lang == "ja"
                else (f"{ACCOUNTS[key](lang)}, {how(lang)}")
            )
            rows.append((name, f"SUM({book.span(table, key)})", total, total))
    rows += _identities(book, business)
    for n, drawn in enumerate(business.course.loans):
        count = drawn.loan.months
        name = Text(f"{drawn.loan.name}：最終残高", f"{drawn.loan.name}: last balance")(lang)
        rows.append((name, book.cell(f"loan{n}", "closing", count - 1), 0.0, 0.0))
        name = Text(f"{drawn.loan.name}：利息の合計", f"{drawn.loan.name}: all interest")(lang)
        total = float(drawn.schedule.interest_yen.sum())
        rows.append((name, f"SUM({book.span(f'loan{n}', 'interest')})", total, total))
    names, formulas = [row[0] for row in rows], [row[1] for row in rows]
    ours, theirs = [row[2] for row in rows], [row[3] for row in rows]

    def difference(i: int) -> str:
        left, right = (book.cell("checks", key, i) for key in ("book", "engine"))
        return f"ROUND({left}-{right},0)"

    book.table(
        "checks",
        "checks",
        names,
        [
            Line("book", Text("この表の計算", "this book")(lang), ours, lambda i: formulas[i]),
            Line("engine", Text("エンジンの計算", "the engine")(lang), theirs),
            Line(
                "difference",
                Text("差（円）", "difference (yen)")(lang),
                [round(a - b) + 0.0 for a, b in zip(ours, theirs, strict=True)],
                difference,
                total=True,
            ),
        ],
        corner=Text("項目", "item"),
        down=True,
    )


def _identities(book: Book, business: Business) -> list[tuple[str, str, float, float]]:
    years, lang = business.timeline.years, book.lang
    sheet = business.yearly.balance_sheet
    gap = "+".join(
        f"ABS({book.cell('balance', 'total_assets_yen', i)}"
        f"-{book.cell('balance', 'total_liabilities_yen', i)}"
        f"-{book.cell('balance', 'net_assets_yen', i)})"
        for i in range(years)
    )
    value = np.abs(
        sheet["total_assets_yen"] - sheet["total_liabilities_yen"] - sheet["net_assets_yen"]
    ).sum()
    name = Text("資産－負債－純資産（各年度末の差の合計）", "assets − liabilities − net assets")
    met = Text("資金の使い道－財源", "uses − sources of funds")
    return [
        (name(lang), gap, float(value), 0.0),
        (met(lang), book.cell("met", "gap", 0), 0.0, 0.0),
    ]
