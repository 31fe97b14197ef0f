"""application.xlsx: the venture in live formulas that a bank or a ministry can recompute."""

from machigenki.region import Lang, Text
from machigenki.report.application_book.accounts import cash_tables, profit_tables
from machigenki.report.application_book.assets import asset_tables
from machigenki.report.application_book.balance import balance_tables
from machigenki.report.application_book.checks import check_tables, cover_tables
from machigenki.report.application_book.form import form_tables
from machigenki.report.application_book.indicators import indicator_tables
from machigenki.report.application_book.inputs import funding_tables, input_tables
from machigenki.report.application_book.layout import Book
from machigenki.report.application_book.loans import loan_tables, schedule_sheets
from machigenki.report.application_book.taxes import tax_tables
from machigenki.report.business import Business

SHEETS = {
    "cover": Text("表紙", "Cover"),
    "assumptions": Text("前提", "Assumptions"),
    "form": Text("収支計画書", "Grant form"),
    "funding": Text("資金調達", "Funding"),
    "loans": Text("返済予定表", "Loan schedules"),
    "assets": Text("減価償却", "Depreciation"),
    "profit": Text("損益", "Profit and loss"),
    "balance": Text("貸借", "Balance sheet"),
    "cash": Text("資金繰り", "Cash plan"),
    "taxes": Text("税", "Taxes"),
    "bank": Text("銀行指標", "Bank ratios"),
    "checks": Text("照合", "Checks"),
}


def application_book(business: Business, lang: Lang) -> bytes:
    """Return the application book as bytes.

    Every sum, schedule, tax and ratio is a formula that carries the engine's value; a change of
    an input moves everything that follows from it. The last sheet compares both.

    Parameters
    ----------
    business
        The venture worked through, without draws.
    lang
        Language of the sheets.
    """
    sheets: dict[str, Text] = {}
    for key, name in SHEETS.items():
        if key == "loans":
            sheets |= schedule_sheets(name, len(business.course.loans))
        elif key != "form" or business.form:
            sheets[key] = name
    joint = "｜" if lang == "ja" else " | "
    book = Book(lang, sheets, f"{business.title(lang)}{joint}{business.town(lang)}")
    cover_tables(book, business)
    input_tables(book, business)
    if business.form is not None:
        form_tables(book, business.form)
    loan_tables(book, business)
    funding_tables(book, business)
    asset_tables(book, business)
    profit_tables(book, business)
    balance_tables(book, business)
    cash_tables(book, business)
    tax_tables(book, business)
    indicator_tables(book, business)
    check_tables(book, business)
    return book.write()
