"""Small economies that balance exactly, and workbooks that print them in many layouts."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import xlsxwriter

_LIST = """
農業 林業 漁業 鉱業 飲食料品 繊維製品 パルプ・紙・木製品 化学製品 石油・石炭製品 窯業・土石製品
鉄鋼 非鉄金属 金属製品 電気機械 輸送機械 その他の製造工業製品 建設 電力・ガス・熱供給 水道
廃棄物処理 商業 金融・保険 不動産 運輸・郵便 情報通信 公務 教育・研究 医療・福祉
対事業所サービス 対個人サービス 事務用品 分類不明
"""
NAMES = tuple(_LIST.split())
UNITS = {
    "円": 1.0,
    "千円": 1e3,
    "万円": 1e4,
    "10万円": 1e5,
    "百万円": 1e6,
    "100万円": 1e6,
    "１００万円": 1e6,
    "億円": 1e8,
}


@dataclass(frozen=True)
class Economy:
    """Flows in whole units: x = Σz + f + e − m by row, x = Σz + v by column."""

    names: tuple[str, ...]
    z: np.ndarray
    final: np.ndarray  # n × 4: business, private, government, investment
    adjustment: np.ndarray
    exports: np.ndarray  # n × (abroad, nation)
    imports: np.ndarray
    value_added: np.ndarray  # 3 × n
    x: np.ndarray

    @property
    def n(self) -> int:
        return len(self.names)


def economy(n: int, seed: int, *, adjustment: bool = False, empty: int | None = None) -> Economy:
    """Return an economy of n sectors; sector `empty` produces nothing and is imported."""
    rng = np.random.default_rng(seed)
    names = (*NAMES[: n - 1], "分類不明")
    A = rng.dirichlet(np.ones(n), n).T * rng.uniform(0.2, 0.7, n)
    final = rng.uniform(10, 9000, (n, 4))
    final[rng.random((n, 4)) < 0.3] = 0.0
    exports = rng.uniform(0, 5000, (n, 2))
    share = rng.uniform(0.05, 0.9, n)
    if empty is not None:
        share[empty], exports[empty], A[:, empty] = 1.0, 0.0, 0.0
    demand = final.sum(axis=1)
    x = np.linalg.solve(
        np.eye(n) - (1 - share)[:, None] * A, (1 - share) * demand + exports.sum(axis=1)
    )
    z, final, exports = np.round(A * x), np.round(final), np.round(exports)
    extra = np.round(rng.uniform(0, 50, n)) if adjustment else np.zeros(n)
    if empty is not None:
        extra[empty] = 0.0
    total = np.round(share * (z.sum(axis=1) + final.sum(axis=1)))
    abroad = np.floor(total * rng.uniform(0, 1, n))
    imports = np.column_stack([abroad, total - abroad])
    x = z.sum(axis=1) + final.sum(axis=1) + extra + exports.sum(axis=1) - imports.sum(axis=1)
    value = x - z.sum(axis=0)
    wages, taxes = np.floor(0.5 * value), np.floor(0.1 * value)
    return Economy(
        names, z, final, extra, exports, imports, np.array([wages, value - wages - taxes, taxes]), x
    )


@dataclass(frozen=True)
class Layout:
    """How a workbook prints an economy."""

    unit: str = "百万円"
    unit_where: str = "corner"  # corner, title, bare, other
    title: str = "平成27年（2015年）真庭市産業連関表"
    prefix: str = "市内"
    top: int = 1
    left: int = 0
    codes: str = "before"  # before, after (the names), joined (in their cells), none
    code_row: str = "above"  # above, below (the names), none
    digits: int = 3
    groups: bool = False
    split_names: bool = False
    breaks: bool = False
    text_numbers: bool = False
    full_width: bool = False
    spaced_names: bool = False
    blank_column: bool = False
    page_break: bool = False
    trade: str = "split"  # split, joined, detailed
    nation_first: bool = False
    positive_imports: bool = False
    adjustment: bool = False
    sums: bool = True
    zero_as: str = "zero"  # zero, blank, dash
    trailing_codes: bool = False
    wages_in_parts: bool = False
    wording: int = 0  # which words for the sums
    split_deduction: bool = False  # （控除） in a cell of its own above the name
    industry_sums: bool = False  # 第一次産業計 among the sectors
    side_groups: bool = False  # 中間投入 left of the names
    capital_parts: bool = False  # 公的 and 民間 under one 総固定資本形成
    notes: bool = False  # footnotes below, rates to the right
    order: tuple[str, ...] = ("table", "A", "closed", "open")
    decoys: bool = True
    employment: bool = False
    broken: dict[tuple[int, int], object] = field(default_factory=dict)


# 内生部門計 as a column, as a row, 粗付加価値部門計, the end of "県内生産額".
WORDINGS = (
    ("内生部門計", "内生部門計", "粗付加価値部門計", "生産額"),
    ("中間需要計", "中間投入計", "粗付加価値計", "総生産額"),
    ("内生部門合計", "内生部門合計", "粗付加価値額計", "生産額計"),
    ("中間需要部門計", "中間投入部門計", "付加価値部門合計", "産出額"),
)


def columns_of(eco: Economy, layout: Layout) -> list[tuple[str, np.ndarray]]:
    """Return the printed columns from 内生部門計 to the output."""
    p = layout.prefix
    inside = eco.final.sum(axis=1) + eco.adjustment
    exports, imports = eco.exports, eco.imports
    sign = 1.0 if layout.positive_imports else -1.0
    demand = eco.z.sum(axis=1) + inside
    columns = [
        (WORDINGS[layout.wording][0], eco.z.sum(axis=1)),
        ("家計外消費支出（列）", eco.final[:, 0]),
        ("民間消費支出", eco.final[:, 1]),
        ("一般政府消費支出", eco.final[:, 2]),
    ]
    if layout.capital_parts:
        public = np.floor(0.3 * eco.final[:, 3])
        columns += [("公的", public), ("民間", eco.final[:, 3] - public)]
    else:
        columns.append((f"{p}総固定資本形成", eco.final[:, 3]))
    if layout.adjustment:
        columns.append(("調整項", eco.adjustment))
    if layout.sums:
        columns += [(f"{p}最終需要計", inside), (f"{p}需要合計", demand)]
    out, into = (
        [("輸出", exports[:, 0]), ("移出", exports[:, 1])],
        [
            ("（控除）輸入", sign * imports[:, 0]),
            ("（控除）移入", sign * imports[:, 1]),
        ],
    )
    if layout.trade == "joined":
        out = [("移輸出", exports.sum(axis=1))]
        into = [("（控除）移輸入", sign * imports.sum(axis=1))]
    elif layout.trade == "detailed":
        duty = np.floor(imports[:, 0] * 0.1)
        into = [
            ("（控除）輸入", sign * (imports[:, 0] - duty)),
            ("（控除）関税", sign * duty),
            ("（控除）輸入計", sign * imports[:, 0]),
            ("（控除）移入", sign * imports[:, 1]),
            ("（控除）移輸入計", sign * imports.sum(axis=1)),
        ]
        out.append(("移輸出計", exports.sum(axis=1)))
    elif layout.nation_first:
        out, into = out[::-1], into[::-1]
    total = inside + exports.sum(axis=1)
    columns += out
    if layout.sums:
        columns += [("最終需要計", total), ("需要合計", eco.z.sum(axis=1) + total)]
    columns += into
    if layout.sums:
        columns.append(("最終需要部門計", total - imports.sum(axis=1)))
    columns.append((p + WORDINGS[layout.wording][3], eco.x))
    return columns


def rows_of(eco: Economy, layout: Layout) -> list[tuple[str, np.ndarray]]:
    """Return the printed rows from 内生部門計 to the output."""
    wages, surplus, taxes = eco.value_added
    paid = [("雇用者所得", wages)]
    if layout.wages_in_parts:
        social = np.floor(0.1 * wages)
        paid = [("賃金・俸給", wages - social), ("社会保険料（雇用主負担）", social)]
    return [
        (WORDINGS[layout.wording][1], eco.z.sum(axis=0)),
        *paid,
        ("営業余剰", surplus),
        ("間接税（関税・輸入品商品税を除く。）", taxes),
        (WORDINGS[layout.wording][2], eco.value_added.sum(axis=0)),
        (layout.prefix + WORDINGS[layout.wording][3], eco.x),
    ]


class _Page:
    def __init__(self, book: xlsxwriter.Workbook, name: str, layout: Layout) -> None:
        self.sheet, self.layout = book.add_worksheet(name), layout

    def put(self, row: int, column: int, value: object) -> None:
        value = self.layout.broken.get((row, column), value)
        if isinstance(value, int | float | np.floating):
            number = float(value)
            if number == 0.0 and self.layout.zero_as != "zero":
                if self.layout.zero_as == "dash":
                    self.sheet.write_string(row, column, "－")
                return
            if self.layout.text_numbers and number == int(number):
                text = f"{int(abs(number)):,}"
                if self.layout.full_width:
                    text = text.translate(str.maketrans("0123456789,", "０１２３４５６７８９，"))
                self.sheet.write_string(row, column, ("▲" if number < 0 else "") + text)
                return
            self.sheet.write_number(row, column, number)
        elif value is not None:
            self.sheet.write_string(row, column, str(value))


def _printed(name: str, layout: Layout) -> str:
    if layout.spaced_names and len(name) <= 3:
        name = "　".join(name)
    if layout.breaks and len(name) > 4:
        name = name[:3] + "\n" + name[3:]
    return name


def _grid(
    page: _Page,
    eco: Economy,
    layout: Layout,
    body: np.ndarray,
    columns: list[tuple[str, np.ndarray]],
    rows: list[tuple[str, np.ndarray]],
    captions: list[str],
) -> None:
    """Print names, codes, body, columns to the right and rows below."""
    n = eco.n
    left = layout.left + (1 if layout.side_groups else 0)
    for i, caption in enumerate(captions):
        page.put(i, left + (2 if i else 0), caption)
    head = layout.top + len(captions) + (1 if layout.groups else 0)
    lines = 2 if layout.split_names or layout.split_deduction or layout.capital_parts else 1
    name_row = head + (1 if layout.code_row == "above" else 0) + lines - 1
    first_row = name_row + 1 + (1 if layout.code_row == "below" else 0)
    at = {"before": (left, left + 1), "after": (left + 1, left)}
    code_column, name_column = at.get(layout.codes, (None, left))
    column = (
        left + (1 if layout.codes in ("none", "joined") else 2) + (1 if layout.blank_column else 0)
    )

    heads = [*eco.names, *(name for name, _ in columns)]
    labels = [*eco.names, *(name for name, _ in rows)]
    below = np.vstack([row for _, row in rows]) if rows else np.zeros((0, n))
    side = np.column_stack([v for _, v in columns]) if columns else np.zeros((n, 0))
    right = np.vstack([side, np.full((len(rows), side.shape[1]), np.nan)])
    if rows and columns:
        right[n] = side.sum(axis=0)  # the totals row carries the totals of the columns
    values = np.hstack([np.vstack([body, below]), right])
    if layout.industry_sums and n >= 6:
        # 第一次産業計 after the third sector, across and down.
        heads.insert(3, "第一次産業計")
        labels.insert(3, "第一次産業計")
        values = np.insert(values, 3, values[:, :3].sum(axis=1), axis=1)
        values = np.insert(values, 3, values[:3].sum(axis=0), axis=0)

    places = []
    for j in range(len(heads)):
        if layout.page_break and j == n // 2:
            # A page of print repeats the names of the rows.
            for i in range(n):
                page.put(first_row + i, column, _printed(labels[i], layout))
            column += 1
        places.append(column)
        column += 1
    if layout.groups:
        page.put(head - 1, places[0], "中間需要")
        if columns:
            page.put(head - 1, places[n], "最終需要")
    if layout.side_groups:
        page.put(first_row, layout.left, "中間投入")
        if rows:
            page.put(first_row + labels.index(rows[0][0]) + 1, layout.left, "粗付加価値")
    for j, name in enumerate(heads):
        code = f"{j + 1:0{layout.digits}d}"
        if layout.code_row == "above":
            page.put(head, places[j], code)
        if layout.code_row == "below":
            page.put(name_row + 1, places[j], code)
        if layout.codes == "joined" and not layout.split_names:
            name = f"{j + 1:02d} {name}"
        if name.endswith("公的"):
            page.put(name_row - 1, places[j], f"{layout.prefix}総固定資本形成")
        if layout.split_deduction and name.startswith("（控除）"):
            page.put(name_row - 1, places[j], "（控除）")
            page.put(name_row, places[j], name.removeprefix("（控除）"))
        elif layout.split_names and len(name) > 3:
            page.put(name_row - 1, places[j], name[:2])
            page.put(name_row, places[j], name[2:])
        else:
            page.put(name_row, places[j], _printed(name, layout))
    for i, name in enumerate(labels):
        if layout.codes == "joined" and not layout.split_names:
            name = f"{i + 1:02d} {name}"
        if code_column is not None:
            page.put(first_row + i, code_column, f"{i + 1:0{layout.digits}d}")
        page.put(first_row + i, name_column, _printed(name, layout))
        for j in range(len(heads)):
            if not np.isnan(values[i, j]):
                page.put(first_row + i, places[j], values[i, j])
    last = first_row + len(labels)
    if layout.trailing_codes:
        for i in range(len(labels)):
            page.put(first_row + i, places[-1] + 1, f"{i + 1:0{layout.digits}d}")
    if layout.notes:
        page.put(last + 1, left, "（注）内生部門計は四捨五入のため内訳と一致しないことがある。")
        page.put(name_row, places[-1] + 3, "自給率")
        for i in range(n):
            page.put(first_row + i, places[-1] + 3, 0.5)


def inverses(eco: Economy) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return A, (I − A)⁻¹ and [I − (I − M)A]⁻¹ of an economy."""
    live = np.where(eco.x == 0, 1.0, eco.x)
    A = eco.z / live * (eco.x != 0)
    demand = eco.z.sum(axis=1) + eco.final.sum(axis=1)
    m = np.where(demand == 0, 0.0, eco.imports.sum(axis=1) / np.where(demand == 0, 1.0, demand))
    identity = np.eye(eco.n)
    return A, np.linalg.inv(identity - A), np.linalg.inv(identity - (1 - m)[:, None] * A)


def write(path: Path, eco: Economy, layout: Layout) -> Path:
    """Write the workbook and return its path."""
    A, closed, opened = inverses(eco)
    with xlsxwriter.Workbook(str(path)) as book:
        if layout.decoys:
            page = _Page(book, "目次", layout)
            page.sheet.write_string(0, 0, "目次")
            if layout.unit_where == "other":
                page.sheet.write_string(1, 0, f"（金額の単位：{layout.unit}）")
        for sheet in layout.order:
            if sheet == "table":
                captions = [layout.title, "取引基本表（生産者価格評価表）"]
                if layout.unit_where == "title":
                    captions[1] += f"（単位：{layout.unit}）"
                elif layout.unit_where == "corner":
                    captions.append(f"（単位：{layout.unit}）")
                elif layout.unit_where == "bare":
                    captions.append(f"（{layout.unit}）")
                page = _Page(book, "表1", layout)
                columns, rows = columns_of(eco, layout), rows_of(eco, layout)
                _grid(page, eco, layout, eco.z, columns, rows, captions)
                continue
            plain = Layout(
                top=layout.top,
                left=layout.left,
                codes=layout.codes,
                code_row=layout.code_row,
                groups=layout.groups,
                breaks=layout.breaks,
                side_groups=layout.side_groups,
            )
            page = _Page(book, {"A": "表2", "closed": "表3", "open": "表4"}[sheet], plain)
            if sheet == "A":
                live = np.where(eco.x == 0, 1.0, eco.x)
                rows = [(name, row / live) for name, row in rows_of(eco, layout)]
                totals = [("内生部門計", eco.z.sum(axis=1) / eco.x.sum())]
                _grid(page, eco, plain, A, totals, rows, ["投入係数表"])
            else:
                matrix = closed if sheet == "closed" else opened
                sums = [("列和", matrix.sum(axis=0))]
                columns = [("行和", matrix.sum(axis=1))]
                _grid(page, eco, plain, matrix, columns, sums, ["逆行列係数表"])
        if layout.decoys:
            page = _Page(book, "生産誘発額", Layout())
            induced = [("民間消費支出", opened @ eco.final[:, 1])]
            _grid(page, eco, Layout(), eco.z * 0, induced, [], ["最終需要項目別生産誘発額"])
        if layout.employment:
            sheet = book.add_worksheet("雇用表")
            sheet.write_string(0, 0, "雇用表（単位：人）")
            for c, name in enumerate(("部門名", "従業者総数", "個人業主", "有給役員・雇用者")):
                sheet.write_string(2, c, name)
            for i, name in enumerate(eco.names):
                sheet.write_string(3 + i, 0, name)
                for c, value in enumerate((10.0 * i + 7, i, 9.0 * i + 7)):
                    sheet.write_number(3 + i, c + 1, value)
            sheet.write_string(3 + eco.n, 0, "合計")
            sheet.write_number(3 + eco.n, 1, sum(10.0 * i + 7 for i in range(eco.n)))
    return path
