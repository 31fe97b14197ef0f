"""What has to be done before an application can be submitted: one list for page and service."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from machigenki.platform.applications.models import Call, MadePaper
from machigenki.platform.applications.selectors import Dossier
from machigenki.region import Text

NEEDED_PAPERS = (MadePaper.XLSX, MadePaper.DOCX)


@dataclass(frozen=True)
class Check:
    """One condition of the submission.

    Parameters
    ----------
    key
        Which.
    met
        Whether it is met.
    excusable
        Whether a reason may stand in for it.
    """

    key: str
    words: Text
    met: bool
    reason: Text
    excusable: bool = False


def checks_of(dossier: Dossier, now: datetime | None = None) -> tuple[Check, ...]:
    """Return each condition of the submission with how it stands."""
    return tuple(_checks(dossier, now or timezone.now()))


def japan_time(moment: datetime) -> str:
    """Return a moment as it is told: in Japan time."""
    return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}"


def _checks(dossier: Dossier, now: datetime) -> Iterator[Check]:
    yield _window(dossier.call, now)
    yield _form(dossier)
    yield _answers(dossier)
    unmet = dossier.eligibility.unmet
    yield Check(
        "eligibility",
        Text("交付金の要件を満たす", "The grant's conditions are met"),
        dossier.eligibility.ok,
        Text("満たさない要件はありません。", "Nothing stands against it.")
        if not unmet
        else Text(" ".join(one.ja for one in unmet), " ".join(one.en for one in unmet)),
        # Without an answer of the engine there is nothing to submit.
        excusable=dossier.eligibility.answer is not None,
    )
    yield _papers(dossier)
    yield _route(dossier)


def _window(call: Call | None, now: datetime) -> Check:
    name = Text("公募の受付期間中である", "The call is open")
    if call is None:
        reason = Text("公募を選んでください。", "Choose a call.")
        return Check("window", name, False, reason)
    begin, end = japan_time(call.opens_at), japan_time(call.closes_at)
    if call.published_at is None or now < call.opens_at:
        reason = Text(
            f"受付は{begin}（日本時間）に始まります。下書きはそのまま残ります。",
            f"It opens at {begin} (Japan time). The draft stays.",
        )
    elif now >= call.closes_at:
        reason = Text(
            f"受付は{end}（日本時間）に終わりました。下書きはそのまま残ります。",
            f"It closed at {end} (Japan time). The draft stays.",
        )
    else:
        reason = Text(f"締切は{end}（日本時間）です。", f"It closes at {end} (Japan time).")
        return Check("window", name, True, reason)
    return Check("window", name, False, reason)


def _form(dossier: Dossier) -> Check:
    call, version = dossier.call, dossier.version
    same = call is None or call.form == dossier.application.form
    return Check(
        "form",
        Text("公募の様式で書かれている", "It is written in the call's form"),
        same,
        Text(f"{version.name.ja}です。", f"{version.name.en}.")
        if same
        else Text(
            "下書きは別の年度の様式です。「様式・公募を変える」で移してください。",
            "The draft is in the form of another year; move it to the call's.",
        ),
    )


def _answers(dossier: Dossier) -> Check:
    faults = dossier.content.faults
    few = faults[:5]
    more = len(faults) - len(few)
    return Check(
        "answers",
        Text("必須の欄がすべて書かれている", "All required fields are written"),
        not faults,
        Text("すべて書かれています。", "All are.")
        if not faults
        else Text(
            "、".join(one.label.ja for one in few) + (f" ほか{more}件" if more else ""),
            ", ".join(one.label.en for one in few) + (f" and {more} more" if more else ""),
        ),
    )


def _papers(dossier: Dossier) -> Check:
    made = {one.kind for one in dossier.present_papers}
    met = all(kind.value in made for kind in NEEDED_PAPERS)
    if met:
        reason = Text("今の内容で作られています。", "They are made of what it is now.")
    elif dossier.prepared:
        reason = Text(
            "作った後に内容が変わりました。もう一度作ってください。",
            "It has changed since; make them again.",
        )
    else:
        reason = Text("まだ作られていません。", "They are not made yet.")
    return Check("papers", Text("提出書類がそろっている", "The papers are made"), met, reason)


def _route(dossier: Dossier) -> Check:
    waiting = dossier.route.next
    if not dossier.route.asked:
        reason = Text("承認の経路は定められていません。", "No approval is set.")
    elif waiting is None:
        reason = Text("すべての承認がそろっています。", "All approvals are given.")
    else:
        role = waiting.role.words
        reason = Text(f"{role.ja}の承認を待っています。", f"Waiting for: {role.en}.")
    return Check(
        "route",
        Text("庁内の承認がそろっている", "The tenant's own approvals are given"),
        waiting is None,
        reason,
    )
