"""A proposal from the place to the state (提案募集方式), drafted from a permit that is stuck.

Fields and lengths are those of the Cabinet Office's form (内閣府「様式（提案）」): the measure in
250 letters, the hindrance and the effect in 700 together.
"""

from dataclasses import dataclass

from machigenki.reform.needed import Needed
from machigenki.reform.terms import Tier
from machigenki.region import InputError, Problem, Text

MEASURE_LETTERS = 250
HINDRANCE_LETTERS = 700

_TRANSFER = "A 権限移譲"
_RELIEF = "B 地方に対する規制緩和"


@dataclass(frozen=True)
class Proposal:
    """A draft in the fields of the form, in Japanese.

    Parameters
    ----------
    title
        提案事項（事項名）.
    kind
        区分: transfer of a power, or relief from a rule.
    present
        現行制度: who decides today by which law; told beside the form.
    measure
        求める措置の具体的内容.
    hindrance
        具体的な支障事例.
    effect
        制度改正による効果.
    law
        根拠法令等.
    ministry
        制度の所管・関係府省.
    proposers
        提案団体: who proposes, joint proposers after it.
    to_fill
        Fields that a person has still to write, by their names in the form.
    """

    title: str
    kind: str
    present: str
    measure: str
    hindrance: str
    effect: str
    law: str
    ministry: str
    proposers: tuple[str, ...]
    to_fill: tuple[str, ...]

    def text(self) -> str:
        """Return the draft as text, field by field."""
        rows = {
            "提案事項（事項名）": self.title,
            "区分": self.kind,
            "現行制度": self.present,
            "求める措置の具体的内容": self.measure,
            "具体的な支障事例": self.hindrance,
            "制度改正による効果": self.effect,
            "根拠法令等": self.law,
            "制度の所管・関係府省": self.ministry,
            "提案団体": "、".join(self.proposers),
        }
        return "\n".join(
            f"【{name}】\n{words or '（記入してください）'}" for name, words in rows.items()
        )


def proposal_draft(
    needed: Needed, reason: str, *, effect: str = "", joint: tuple[str, ...] = ()
) -> Proposal:
    """Return the draft of a proposal about a permit that hinders a measure.

    A power of the state or the prefecture is asked for by those municipalities that want it
    (手挙げ方式); where the municipality decides already, relief from the state's rule is asked for.

    Parameters
    ----------
    needed
        The permit, as found for the measure; who decides must be settled.
    reason
        What is hindered, with the case (支障事例).
    effect
        What the change would bring.
    joint
        Who proposes, and who joins.

    Raises
    ------
    InputError
        If the rule that applies is still open, the reason is empty, or the text is longer than
        the form takes.
    """
    if len(needed.today) != 1:
        raise InputError(
            Problem(
                Text(
                    "だれが決めるかが定まっていません", "who decides is not settled for this permit"
                ),
                field=needed.permit.key,
                expected=Text(
                    "".join(question.text.ja for question in needed.questions),
                    " ".join(question.text.en for question in needed.questions),
                ),
            )
        )
    (decision,) = needed.today
    act, name = decision.act.label.ja, needed.permit.name.ja
    law = f"{needed.permit.law.ja}{decision.article}"
    here = decision.authority.tier is Tier.MUNICIPALITY
    if here:
        title = f"{name}に関する{act}の基準・手続の見直し"
        measure = (
            f"{law}による{act}について、国が定める基準及び手続を、"
            "市町村が地域の実情に応じて条例で定めることができるようにすること。"
        )
    else:
        title = f"{name}に関する{act}の権限の市町村への移譲"
        measure = (
            f"{law}による{act}の権限を、{decision.authority.name.ja}から、"
            "希望する市町村の長に移譲すること（手挙げ方式）。"
        )
    draft = Proposal(
        title,
        _RELIEF if here else _TRANSFER,
        f"{law}により、{name}の{act}は{decision.name.ja}が行う。",
        measure,
        reason.strip(),
        effect.strip(),
        law,
        needed.permit.ministry,
        joint,
        tuple(
            field
            for field, words in (("制度改正による効果", effect.strip()), ("提案団体", joint))
            if not words
        ),
    )
    _check(draft)
    return draft


def _check(draft: Proposal) -> None:
    lengths = (
        ("具体的な支障事例・制度改正による効果", draft.hindrance + draft.effect, HINDRANCE_LETTERS),
        ("求める措置の具体的内容", draft.measure, MEASURE_LETTERS),
    )
    problems = [
        Problem(
            Text("様式の字数を超えています", "longer than the form takes"),
            field=field,
            found=f"{len(words)}字",
            expected=Text(f"{most}字以内", f"{most} letters or fewer"),
        )
        for field, words, most in lengths
        if len(words) > most
    ]
    if not draft.hindrance:
        problems.append(
            Problem(Text("支障事例が空欄です", "the hindrance is empty"), field="具体的な支障事例")
        )
    if problems:
        raise InputError(problems)
