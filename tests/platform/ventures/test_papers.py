"""A venture's papers: own templates, kept until something changes, read by whom they are for."""

import hashlib
import io
from collections.abc import Callable

import pytest
from django.test import Client
from docx import Document
from openpyxl import load_workbook

from machigenki.platform.adaptation.models import OwnFigure, PaperTemplate
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.jobs.queue import execute
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services, way_services
from machigenki.platform.ventures.merge import put
from machigenki.platform.ventures.models import Venture, VenturePaper
from machigenki.platform.ventures.stages import Audience
from machigenki.platform.ventures.tasks import make_papers

pytestmark = pytest.mark.django_db
Make = Callable[..., User]
Enter = Callable[[User], Client]
SECRET = "行内格付は2"


def template(kind: str, text: str, by: User) -> None:
    document, out = Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(out)
    content = out.getvalue()
    PaperTemplate.objects.create(
        kind=kind,
        version=1,
        name=f"{kind}様式.docx",
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        uploaded_by=by,
    )


def pages(venture: Venture, end: str = "") -> str:
    return f"/t/maniwa/ventures/{venture.pk}/papers/{end}"


def work(venture: Venture, tenant: Tenant) -> Job:
    with in_tenant(tenant):
        job = Job.objects.filter(task=make_papers.name).latest("created_at")
    asked = {"venture_id": str(venture.pk), "shipped": False, "lang": "ja"}
    kinds = ["council", "bank", "application", "book"]
    execute(
        make_papers.body,
        make_papers.name,
        tenant_id=tenant.pk,
        job_id=job.pk,
        arguments=asked | {"kinds": kinds},
    )
    with in_tenant(tenant):
        job.refresh_from_db()
    return job


def words_of(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def test_papers_are_made_kept_and_fall_with_a_change(
    boiler: Venture, maniwa: Tenant, taiji: Tenant, business: User, person: Make, signed_in: Enter
) -> None:
    bank, adviser = person(maniwa, Role.BANK), person(maniwa, Role.ADVISER)
    with in_tenant(maniwa):
        template("application", "申請 {{ title }} 様式第1号", business)
        template("bank", "{{ no_such_thing }}", business)
        way_services.write_private(
            by=bank, venture=boiler, audience=Audience.BANK, texts={"rating": SECRET}
        )
    client = signed_in(business)
    assert "まだ作っていません" in client.get(pages(boiler)).content.decode()
    asked = client.post(pages(boiler))
    assert "/jobs/" in asked["Location"]
    job = work(boiler, maniwa)
    assert job.state == JobState.DONE
    page = client.get(pages(boiler)).content.decode()
    assert "no_such_thing" in page
    assert "標準のひな形で作る" in page
    council = client.get(pages(boiler, "council/"))
    assert council["Content-Disposition"] == 'attachment; filename="council-v1.docx"'
    assert boiler.title_ja in words_of(council.content)
    form = words_of(client.get(pages(boiler, "application/")).content)
    assert f"申請 {boiler.title_ja} 様式第1号" in form
    book = client.get(pages(boiler, "book/")).content
    assert load_workbook(io.BytesIO(book)).sheetnames
    assert client.get(pages(boiler, "bank/")).status_code == 404
    with in_tenant(maniwa):
        for paper in VenturePaper.objects.all():
            assert SECRET.encode() not in bytes(paper.content or b"")
    # The shipped template is the way out of a broken one.
    assert client.post(pages(boiler), {"shipped": "bank"}).status_code == 302
    with in_tenant(maniwa):
        again = Job.objects.latest("created_at")
    execute(
        make_papers.body,
        make_papers.name,
        tenant_id=maniwa.pk,
        job_id=again.pk,
        arguments={
            "venture_id": str(boiler.pk), "kinds": ["bank"], "shipped": True, "lang": "ja",
        },
    )  # fmt: skip
    sheet = client.get(pages(boiler, "bank/"))
    assert sheet.status_code == 200
    assert SECRET not in words_of(sheet.content)
    # An adviser reads the council's paper and not the bank's.
    assert signed_in(adviser).get(pages(boiler, "council/")).status_code == 200
    assert signed_in(adviser).get(pages(boiler, "bank/")).status_code == 403
    assert "金融機関向け" not in signed_in(adviser).get(pages(boiler)).content.decode()
    assert signed_in(person(maniwa, Role.RESIDENT)).get(pages(boiler)).status_code == 403
    guest = signed_in(person(taiji, Role.BANK))
    assert guest.get(f"/t/taiji/ventures/{boiler.pk}/papers/").status_code == 404
    with in_tenant(taiji):
        assert not VenturePaper.objects.exists()
    # A figure of the tenant's own, and then the venture itself, change.
    with in_tenant(maniwa):
        own = OwnFigure.objects.create(key="population_persons", value=40000, source="x")
    client = signed_in(business)
    assert client.get(pages(boiler, "council/")).status_code == 404
    with in_tenant(maniwa):
        own.delete()
    assert client.get(pages(boiler, "council/")).status_code == 200
    with in_tenant(maniwa):
        services.save(
            by=business,
            venture=boiler,
            section="basics",
            parts=("title",),
            content=put(boiler.content, ("title", "ja"), "別の名"),
            base_version=1,
        )
    assert client.get(pages(boiler, "council/")).status_code == 404
    assert "作り直してください" in client.get(pages(boiler)).content.decode()


def test_a_plan_with_faults_says_what_is_needed_and_starts_nothing(
    idea: Venture, maniwa: Tenant, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    assert "直すところがなくなると" in client.get(pages(idea)).content.decode()
    assert client.post(pages(idea), follow=True).status_code == 200
    with in_tenant(maniwa):
        assert not Job.objects.exists()


def test_an_own_form_is_needed_for_the_application(
    boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    assert "ひな形を登録すると作れます" in client.get(pages(boiler)).content.decode()
    assert client.post(pages(boiler), {"shipped": "application"}).status_code == 404
