"""``machigenki permits``: which permits a measure needs, who decides them, today and in 2013."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import beside, reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.reform import Decision, Needed

_NONE = Text(
    "収録している許可・届出のうち、必要となるものはありません。未収録の手続があります。",
    "None of the procedures on record is needed. There are procedures not on record.",
)
_CAUTION = Text(
    "収録した手続だけの目安です。条例や未収録の法令による手続は、市区町村に確かめてください。",
    "A guide to the procedures on record only. Ordinances and other laws may ask for more.",
)


def permits(
    facts: Annotated[
        list[str],
        typer.Option(
            "--fact",
            help="事項=値。繰り返し指定可（例 farmland_ha=1.2） / fact=value; may be repeated",
        ),
    ],
    municipality: Annotated[
        str | None,
        typer.Option("--municipality", help="市区町村の名称又はコード / name or code"),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", help="いつの定めか（例 2013-04-01、省略は今日） / day, else today"),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """事業に必要な許可・届出と、だれが決めるかを示します / permits needed and who decides them.

    例 / example: machigenki permits --fact farmland_ha=1.2 --municipality 真庭市
    """
    with reported_problems(lang, as_json):
        from machigenki.reform import permits_for, read_fact
        from machigenki.region import find_municipality

        day = _day(on)
        place = find_municipality(municipality) if municipality else None
        told = dict(read_fact(words) for words in facts)
        found = permits_for(told, day, place)
        if as_json:
            show_json(
                {
                    "on": day.isoformat(),
                    "municipality": place.code if place else None,
                    "facts": told,
                    "permits": [_as_dict(each, lang) for each in found],
                    "note": _CAUTION(lang),
                }
            )
            return
        where = (place.full_name if lang == "ja" else place.english) if place else ""
        lines = [f"{day.isoformat()} {where}".strip()]
        for each in found:
            lines += _lines(each, lang)
        show([*lines, "" if found else _NONE(lang), _CAUTION(lang)])


def _day(words: str | None) -> date:
    try:
        return date.fromisoformat(words.strip()) if words else date.today()
    except ValueError:
        raise InputError(
            Problem(
                Text("日付が読めません", "this is not a date"),
                field="on",
                found=words,
                expected=Text("例 2013-04-01", "such as 2013-04-01"),
            )
        ) from None


def _lines(needed: "Needed", lang: Lang) -> list[str]:
    """Return one permit as lines."""
    ja = lang == "ja"
    permit = needed.permit
    open_ = Text("要否又は決める者は未定", "open")(lang)
    lines = ["", permit.name(lang) + ("" if needed.certain else beside(open_, lang))]
    for head, decisions in ((Text("現在", "now"), needed.today), (_THEN, needed.in_2013)):
        lines.append(f"  {head(lang)}: {_decided(decisions, lang)}")
    for decision in needed.today[:1] if needed.certain else ():
        if decision.wait:
            lines.append("  " + decision.wait.text(lang))
        lines.append(("  根拠: " if ja else "  source: ") + decision.source)
    for passing in needed.passings:
        lines.append(f"  {passing.way.label(lang)}: {passing.note(lang)}")
    for one in needed.one_stops:
        lines.append(f"  {_ONE_STOP(lang)}: " + one.law(lang) + beside(one.note(lang), lang))
    for mark, remarks in ((_ASSUMED, needed.assumed), (_ASK, needed.questions)):
        lines += [f"  {mark(lang)}: {remark.text(lang)}" for remark in remarks]
    return lines


_THEN = Text("2013年4月1日", "1 April 2013")
_ASSUMED = Text("仮定", "assumed")
_ONE_STOP = Text("まとめて済ませる道", "one stop")
_ASK = Text("確認", "ask")
_NO_PROCEDURE = Text("この手続はない", "no such procedure")


def _decided(decisions: "tuple[Decision, ...]", lang: Lang) -> str:
    """Return law, act and who decides; of several open rules only who may decide."""
    if not decisions:
        return _NO_PROCEDURE(lang)
    if len(decisions) > 1:
        names = dict.fromkeys(decision.name(lang) for decision in decisions)
        joined = ("、" if lang == "ja" else ", ").join(names)
        return joined + ("のいずれか" if lang == "ja" and len(names) > 1 else "")
    (decision,) = decisions
    ja = lang == "ja"
    notes = []
    if decision.consults:
        other = decision.consults.name(lang)
        notes.append(f"{other}に協議" if ja else f"after talks with the {other}")
    if decision.status.value != "official":
        notes.append(decision.status.label(lang))
    law = ("" if ja else " ").join((decision.permit.law(lang), decision.article))
    tail = beside(("、" if ja else ", ").join(notes), lang) if notes else ""
    return f"{law} {decision.act.label(lang)} {decision.name(lang)}{tail}"


def _as_dict(needed: "Needed", lang: Lang) -> dict[str, object]:
    """Return one permit with stable keys."""
    return {
        "key": needed.permit.key,
        "name": needed.permit.name(lang),
        "law": needed.permit.law(lang),
        "certain": needed.certain,
        "changed_since_2013": needed.changed,
        "status": needed.status.value,
        "checked_on": needed.permit.checked_on.isoformat(),
        "today": [_decision(decision, lang) for decision in needed.today],
        "in_2013": [_decision(decision, lang) for decision in needed.in_2013],
        "passings": [
            {
                "way": passing.way.value,
                "to": passing.to_whom,
                "since": passing.since.isoformat(),
                "note": passing.note(lang),
                "source": passing.source,
                "status": passing.status.value,
            }
            for passing in needed.passings
        ],
        "one_stops": [
            {
                "key": one.key,
                "name": one.name(lang),
                "law": one.law(lang),
                "note": one.note(lang),
                "source": one.source,
                "status": one.status.value,
            }
            for one in needed.one_stops
        ],
        "questions": [{"fact": q.fact, "text": q.text(lang)} for q in needed.questions],
        "assumed": [{"fact": a.fact, "text": a.text(lang)} for a in needed.assumed],
    }


def _decision(decision: "Decision", lang: Lang) -> dict[str, object]:
    return {
        "act": decision.act.value,
        "article": decision.article,
        "authority": decision.authority.key,
        "tier": decision.authority.tier.value,
        "name": decision.name(lang),
        "consults": decision.consults.key if decision.consults else None,
        "passed_on": decision.passed_on,
        "wait": (
            {
                "value": decision.wait.value,
                "unit": decision.wait.unit.value,
                "counts": decision.wait.counts.value,
            }
            if decision.wait
            else None
        ),
        "since": decision.case.since.isoformat(),
        "source": decision.source,
        "url": decision.url,
        "status": decision.status.value,
    }
