"""What goes into a plan's result: gathered, hashed, and written as a plan folder."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db.models import CharField, Func, QuerySet, TextField
from django.db.models.functions import Cast

from machigenki import __version__
from machigenki.platform.adaptation.models import PaperTemplate
from machigenki.platform.adaptation.places import codes_of, region_file
from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.plans.models import Json, Plan
from machigenki.platform.tenancy.context import current_tenant, current_tenant_id
from machigenki.platform.ventures.file import file_of
from machigenki.platform.ventures.models import Venture
from machigenki.region import InputError, Lang, Problem, Text


class _Digest(Func):
    """The SHA-256 of a text, as PostgreSQL makes it."""

    template = "encode(sha256(convert_to(%(expressions)s, 'UTF8')), 'hex')"
    output_field = CharField()


@dataclass(frozen=True)
class Inputs:
    """Everything that a result rests on.

    Parameters
    ----------
    told
        What is kept beside the result: JSON.
    files
        The plan folder: path in it → bytes.
    lang
        Language of the documents.
    """

    told: Json
    files: dict[str, bytes]
    lang: Lang

    @property
    def sha256(self) -> str:
        """Hash of what the result depends on."""
        return digest_of(self.told)

    def write(self, folder: Path) -> None:
        """Write the plan folder, as `machigenki plan` reads it."""
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def digest_of(told: Json) -> str:
    """Return the hash of inputs; versions are numbers for people and do not count."""
    counted = {
        **{key: told[key] for key in ("engine", "lang", "plan", "region", "templates")},
        "ventures": [venture["sha256"] for venture in told["ventures"]],
    }
    return _sha256(json.dumps(counted, sort_keys=True, ensure_ascii=False).encode())


def gather(plan: Plan) -> Inputs:
    """Return a plan's inputs as they are now, in its own tenant's transaction.

    Raises
    ------
    InputError
        If it has no venture, one is gone, has faults, or the body has no place.
    """
    tenant = current_tenant()
    ventures = _present(plan, list(digested(Venture.objects.filter(pk__in=plan.venture_ids))))
    region = _region()
    templates = list(PaperTemplate.objects.filter(tenant=tenant, in_use=True))
    settings = {"title": plan.title, **plan.settings}
    return Inputs(
        told={
            **_context(region, {one.kind: one.sha256 for one in templates}),
            "plan": settings,
            "plan_version": plan.version,
            "ventures": [_told(venture) for venture in ventures],
        },
        files={
            "plan.toml": file_of(settings).encode(),
            "region.toml": region.encode(),
            **{
                f"measures/{number:02}.toml": file_of(venture.content).encode()
                for number, venture in enumerate(ventures, 1)
            },
            **{f"templates/{one.kind}.docx": bytes(one.content) for one in templates},
        },
        lang=tenant.first_language,
    )


def context_now() -> Json:
    """Return what results rest on besides plan and ventures, as it is now.

    Raises
    ------
    InputError
        If the body has no place.
    """
    found = PaperTemplate.objects.filter(tenant=current_tenant(), in_use=True)
    return _context(_region(), dict(found.values_list("kind", "sha256")))


def _region() -> str:
    """Return the tenant's `region.toml`, its own figures in it."""
    return region_file(codes_of(current_tenant()), overrides())


def _context(region: str, templates: dict[str, str]) -> Json:
    return {
        "engine": __version__,
        "lang": current_tenant().first_language,
        "region": _sha256(region.encode()),
        "templates": templates,
    }


def _told(venture: Venture) -> Json:
    return {
        "id": str(venture.pk),
        "title_ja": venture.title.ja,
        "title_en": venture.title.en,
        "version": venture.version,
        "sha256": digest(venture),
        "own": venture.tenant_id == current_tenant_id(),
    }


def _present(plan: Plan, found: Sequence[Venture]) -> list[Venture]:
    by_id = {venture.pk: venture for venture in found if venture.removed_at is None}
    problems = []
    if not plan.venture_ids:
        problems.append(Problem(Text("計画に事業が一つもありません", "the plan has no venture")))
    if missing := [pk for pk in plan.venture_ids if pk not in by_id]:
        problems.append(
            Problem(
                Text(
                    f"削除された、又は共有が終わった事業が{len(missing)}件あります。計画から外してください",
                    f"{len(missing)} ventures were deleted or are no longer shared: take them out",
                )
            )
        )
    problems += [
        Problem(
            Text(
                f"「{one.title.ja}」に直すところが{one.faults_count}か所あります",
                f"“{one.title.en}” has {one.faults_count} faults to mend",
            )
        )
        for one in by_id.values()
        if one.faults_count
    ]
    if problems:
        raise InputError(problems)
    return [by_id[pk] for pk in plan.venture_ids]


def digested(found: QuerySet[Venture]) -> QuerySet[Venture]:
    """Return ventures each with `digest`, the hash of its content, made by the database."""
    return found.annotate(digest=_Digest(Cast("content", TextField())))


def digest(venture: Venture) -> str:
    """Return the hash of a venture's content, which `digested` read with it."""
    return str(vars(venture)["digest"])


def changes_since(told: Json, plan: Plan, ventures: Sequence[Venture], context: Json) -> list[Text]:
    """Return what changed since a result was made; empty where it still holds.

    Parameters
    ----------
    told
        The result's inputs.
    plan, ventures
        As they are now; the ventures with their digests.
    context
        What `context_now` returns.
    """
    found: list[Text] = []
    if told["plan"] != {"title": plan.title, **plan.settings}:
        found.append(Text("計画の設定が変わりました", "the plan's settings changed"))
    now = {str(venture.pk): venture for venture in ventures if venture.removed_at is None}
    then = {venture["id"]: venture for venture in told["ventures"]}
    if list(then) != [str(pk) for pk in plan.venture_ids]:
        found.append(Text("計画の事業が変わりました", "other ventures are in the plan"))
    for key, venture in then.items():
        if key not in now:
            found.append(
                Text(
                    f"「{venture['title_ja']}」が削除されたか、共有が終わりました",
                    f"“{venture['title_en']}” was deleted or is no longer shared",
                )
            )
        elif digest(now[key]) != venture["sha256"]:
            found.append(
                Text(
                    f"「{venture['title_ja']}」が第{venture['version']}版から"
                    f"第{now[key].version}版に変わりました",
                    f"“{venture['title_en']}” changed from version {venture['version']} "
                    f"to {now[key].version}",
                )
            )
    if told["region"] != context["region"]:
        found.append(Text("地域の独自の数値が変わりました", "the region's own figures changed"))
    if told["templates"] != context["templates"] or told["lang"] != context["lang"]:
        found.append(
            Text("書類のひな形又は言語が変わりました", "templates or language of papers changed")
        )
    if told["engine"] != context["engine"]:
        found.append(Text("計算のプログラムが新しくなりました", "the program is newer"))
    return found


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
