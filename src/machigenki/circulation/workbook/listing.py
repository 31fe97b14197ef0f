"""A checked workbook as one object with stable keys, and as lines for a person."""

from typing import TYPE_CHECKING

from machigenki.region.industries import INDUSTRIES, industry
from machigenki.region.text import Lang

if TYPE_CHECKING:
    from machigenki.circulation.workbook.check import TableCheck
    from machigenki.circulation.workbook.inverse import InverseCheck


def _inverse(inverse: "InverseCheck", lang: Lang) -> dict[str, object]:
    return {
        "sheet": inverse.sheet,
        "cell": inverse.cell,
        "type": "open" if inverse.open_type else "closed",
        "definition": inverse.definition_key,
        "definition_text": inverse.definition(lang),
        "largest_difference": inverse.largest_difference,
        "largest_difference_with_printed_coefficients": inverse.with_printed_coefficients,
        "printed_decimals": inverse.digits,
        "met": inverse.met,
        "reason": inverse.reason(lang) if inverse.reason else None,
    }


def as_dict(check: "TableCheck", lang: Lang) -> dict[str, object]:
    """Return the check with stable keys, units in the keys."""
    employment = check.employment
    return {
        "file": check.file,
        "read": True,
        "kind": check.kind,
        "ok": check.ok,
        "place": check.place,
        "year": check.year,
        "sector_list_edition": check.edition,
        "unit_yen": check.unit_yen or None,
        "unit": check.unit or None,
        "unit_sheet": check.unit_sheet or None,
        "sectors": check.sectors,
        "sheets": dict(check.sheets),
        "output_yen": check.output_yen if check.kind == "transactions" else None,
        "value_added_yen": check.value_added_yen if check.kind == "transactions" else None,
        "trade_split": check.trade_split,
        "adjustment": check.adjustment,
        "balanced": check.balanced,
        "balances": [
            {
                "key": b.key,
                "text": b.label(lang),
                "ok": b.ok,
                "largest_difference_in_unit": b.difference,
                "largest_relative_difference": b.relative,
                "sector": b.sector,
                "stated_in_unit": b.stated,
                "computed_in_unit": b.computed,
                "tolerance_in_unit": b.tolerance,
                "failures": len(b.failures),
            }
            for b in check.balances
        ],
        "inverse": _inverse(check.inverse, lang) if check.inverse else None,
        "inverses": [_inverse(i, lang) for i in check.inverses],
        "common_sectors_filled": check.common_sectors,
        "sector_matches": [
            {
                "sector": m.sector,
                "code": m.code,
                "common_sector": industry(m.code).name(lang) if m.code else None,
                "how": m.how,
                "spans": list(m.spans),
            }
            for m in check.matches
        ],
        "unmatched_sectors": list(check.unmatched),
        "employment": None
        if employment is None
        else {
            "sheets": list(employment.sheets),
            "sectors": employment.sectors,
            "workers_persons": employment.workers_persons,
            "employees_persons": employment.employees_persons,
            "coefficients": employment.has_coefficients,
            "largest_coefficient_difference": employment.coefficient_difference,
        },
        "problems": [p.as_dict(lang) for p in check.problems],
        "notes": [n(lang) for n in check.notes],
    }


def _number(value: float) -> str:
    return "0" if value == 0.0 else f"{value:.1e}" if abs(value) < 0.01 else f"{value:,.2f}"


def _balance_words(check: "TableCheck", lang: Lang) -> str:
    names = {
        "rows": ("行", "rows"),
        "columns": ("列", "columns"),
        "local_final_demand": ("域内最終需要", "local final demand"),
        "final_demand": ("最終需要", "final demand"),
    }
    words = []
    for b in check.balances:
        if b.key in names:
            name = names[b.key][0 if lang == "ja" else 1]
            mark = "○" if b.ok else "×"
            words.append(f"{name}{mark}{_number(b.difference)}")
    return ("、" if lang == "ja" else ", ").join(words)


def _inverse_words(check: "TableCheck", lang: Lang) -> str:
    ja = lang == "ja"
    found = check.inverse
    if found is None:
        return "逆行列: なし" if ja else "inverse: none printed"
    kind = (
        ("開放型" if found.open_type else "閉鎖型")
        if ja
        else ("open" if found.open_type else "closed")
    )
    met = ("一致" if found.met else "不一致") if ja else ("met" if found.met else "not met")
    text = (
        f"逆行列（{kind}、{found.sheet}）: {met}、最大差 {found.largest_difference:.1e}"
        if ja
        else f"inverse ({kind}, {found.sheet}): {met}, largest difference "
        f"{found.largest_difference:.1e}"
    )
    if found.definition_key not in ("open", "closed"):
        text += f"［{found.definition(lang)}］" if ja else f" [{found.definition(lang)}]"
    if found.with_printed_coefficients is not None:
        other = f"{found.with_printed_coefficients:.1e}"
        text += f"（公表の投入係数では {other}）" if ja else f" ({other} with the printed A)"
    return text


def lines(check: "TableCheck", lang: Lang) -> list[str]:
    """Return the check as a few lines: what it is, whether it holds, what to know."""
    ja = lang == "ja"
    unstated = "記載なし" if ja else "not stated"
    mark = "○" if check.ok else "×"
    listed = []
    if check.kind == "employment":
        listed.append(
            f"{mark} {check.file}: 雇用表 {check.sectors}部門"
            if ja
            else f"{mark} {check.file}: employment table, {check.sectors} sectors"
        )
    else:
        year = f"{check.year}年" if ja and check.year else str(check.year or unstated)
        listed.append(
            f"{mark} {check.file}: {check.place or '地域の' + unstated} {year} {check.sectors}部門 "
            f"単位{check.unit} 生産額{check.output_yen / 1e8:,.0f}億円"
            if ja
            else f"{mark} {check.file}: {check.place or 'place ' + unstated}, {year}, "
            f"{check.sectors} sectors, unit {check.unit_yen:,.0f} yen, "
            f"output {check.output_yen / 1e9:,.1f} billion yen"
        )
        balance = _balance_words(check, lang)
        listed.append(
            f"  収支の最大差（{check.unit}）: {balance}"
            if ja
            else f"  largest differences (units): {balance}"
        )
        listed.append("  " + _inverse_words(check, lang))
    filled, common = check.common_sectors, len(INDUSTRIES)
    if ja:
        text = f"  部門の対応: {len(check.matches) - len(check.unmatched)}/{len(check.matches)}"
        text += f"（共通{common}部門のうち{filled}部門）"
    else:
        text = f"  sectors matched: {len(check.matches) - len(check.unmatched)}"
        text += f"/{len(check.matches)} ({filled} of the {common} common ones)"
    listed.append(text)
    if check.employment is not None:
        workers, employees = check.employment.workers_persons, check.employment.employees_persons
        coefficients = check.employment.has_coefficients
        if ja:
            text = f"  雇用表: 従業者{workers or 0:,.0f}人、雇用者{employees or 0:,.0f}人"
            text += "、係数あり" if coefficients else ""
        else:
            text = f"  employment: {workers or 0:,.0f} workers, {employees or 0:,.0f} employees"
            text += ", with coefficients" if coefficients else ""
        listed.append(text)
    listed += [f"  ・{n(lang)}" if ja else f"  - {n(lang)}" for n in check.notes]
    listed += [f"  × {p.line(lang)}" for p in check.problems]
    return listed
