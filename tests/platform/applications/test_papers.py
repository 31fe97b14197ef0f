"""The papers: made by the queue of one state, in Excel, Word and PDF; honest without a browser."""

from collections.abc import Callable
from io import BytesIO
from uuid import UUID

import pytest
from django.test import Client
from docx import Document
from openpyxl import load_workbook

from machigenki.platform.adaptation.models import PaperTemplate
from machigenki.platform.applications import papers as making, selectors
from machigenki.platform.applications.models import Application, MadePaper, PreparedPaper
from machigenki.platform.applications.services import drafts
from machigenki.platform.applications.tasks import PAPERS_TASK, papers as papers_task
from machigenki.platform.jobs.models import Job, JobState
from machigenki.platform.jobs.queue import execute
from machigenki.platform.people.models import User
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services as ventures
from tests.platform.applications.conftest import answer_all
from tests.platform.conftest import find_browser

pytestmark = pytest.mark.django_db
Enter = Callable[[User], Client]


def make(client: Client, tenant: Tenant, application: Application) -> Job:
    """Press the button and let the queue do its work."""
    answer = client.post(f"/t/maniwa/applications/{application.pk}/papers/")
    job_id = UUID(answer.headers["Location"].rstrip("/").rsplit("/", 1)[1])
    arguments = {"application_id": str(application.pk)}
    execute(papers_task.body, PAPERS_TASK, tenant_id=tenant.pk, job_id=job_id, arguments=arguments)
    with in_tenant(tenant):
        return Job.objects.get(pk=job_id)


@pytest.fixture
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "find_browser", lambda: None)


@pytest.fixture
def answered(maniwa: Tenant, hall: User, application: Application) -> Application:
    with in_tenant(maniwa):
        return answer_all(application, hall, novelty="𠮷野の<b>新しさ</b>")


@pytest.mark.usefixtures("no_browser")
def test_without_a_browser_there_are_excel_and_word_and_it_says_so(
    maniwa: Tenant, hall: User, answered: Application, signed_in: Enter
) -> None:
    client = signed_in(hall)
    job = make(client, maniwa, answered)
    assert job.state == JobState.DONE
    assert "PDFは作りませんでした" in job.note_ja
    at = f"/t/maniwa/applications/{answered.pk}/"
    page = client.get(at).content.decode()
    assert "PDFは、ブラウザー" in page
    assert client.get(f"{at}papers/pdf/").status_code == 404
    book = load_workbook(BytesIO(client.get(f"{at}papers/xlsx/").content))
    assert {"収支計画書", "資金調達", "照合"} <= set(book.sheetnames)
    word = Document(BytesIO(client.get(f"{at}papers/docx/").content))
    said = "\n".join(one.text for one in word.paragraphs)
    assert "𠮷野の<b>新しさ</b>" in said
    assert "未確認" in said
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    assert "F＝A－（C＋D＋E）" in cells
    assert "45,530,000" in cells


@pytest.mark.usefixtures("no_browser")
def test_a_control_sign_out_of_a_pasted_text_hinders_no_paper(
    maniwa: Tenant, hall: User, application: Application, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        answered = answer_all(application, hall, novelty="新しい\x0b点\x02は")
    assert make(signed_in(hall), maniwa, answered).state == JobState.DONE
    with in_tenant(maniwa):
        made = PreparedPaper.objects.get(kind="docx")
    assert "新しい点は" in [one.text for one in Document(BytesIO(bytes(made.content))).paragraphs]


@pytest.mark.usefixtures("no_browser")
def test_made_again_they_take_the_place_of_the_first(
    maniwa: Tenant, hall: User, answered: Application, signed_in: Enter
) -> None:
    client = signed_in(hall)
    make(client, maniwa, answered)
    with in_tenant(maniwa):
        PreparedPaper.objects.create(
            application=answered,
            kind=MadePaper.PDF,
            name="old.pdf",
            media_type="application/pdf",
            content=b"",
            sha256="0" * 64,
            content_sha256="0" * 64,
        )
    make(client, maniwa, answered)
    with in_tenant(maniwa):
        assert sorted(PreparedPaper.objects.values_list("kind", flat=True)) == ["docx", "xlsx"]
        present = selectors.dossier_of(answered).present_papers
        assert len(present) == 2


@pytest.mark.usefixtures("no_browser")
def test_a_venture_with_faults_has_no_papers_and_the_job_says_why(
    maniwa: Tenant, hall: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        idea = ventures.start_empty(by=hall, title_ja="道の駅")
        made = drafts.start(by=hall, venture=idea, call=None, form="R7", once=uuid7())
    job = make(signed_in(hall), maniwa, made)
    assert job.state == JobState.FAILED
    assert "直すところがある" in job.note_ja
    with in_tenant(maniwa):
        assert not PreparedPaper.objects.exists()


@pytest.mark.usefixtures("no_browser")
def test_the_tenants_own_template_makes_the_word_paper(
    maniwa: Tenant, hall: User, answered: Application, signed_in: Enter
) -> None:
    template = Document()
    template.add_paragraph("真庭市様式 {{ title }}")
    template.add_paragraph("{{ grants[0].allowed_yen }}")
    out = BytesIO()
    template.save(out)
    with in_tenant(maniwa):
        PaperTemplate.objects.create(
            kind="application",
            version=1,
            name="own.docx",
            content=out.getvalue(),
            sha256="0" * 64,
            uploaded_by=hall,
        )
    make(signed_in(hall), maniwa, answered)
    with in_tenant(maniwa):
        made = PreparedPaper.objects.get(kind="docx")
        said = [one.text for one in Document(BytesIO(bytes(made.content))).paragraphs]
        assert said == [f"真庭市様式 {answered.venture.title_ja}", "45,530,000"]


@pytest.mark.skipif(find_browser() is None, reason="no browser of the Chromium family")
def test_the_systems_browser_prints_the_pdf(
    maniwa: Tenant, hall: User, answered: Application, signed_in: Enter
) -> None:
    job = make(signed_in(hall), maniwa, answered)
    assert job.note_ja == "書類がそろいました。"
    got = signed_in(hall).get(f"/t/maniwa/applications/{answered.pk}/papers/pdf/")
    assert got.content.startswith(b"%PDF-")
    assert got.headers["Content-Type"] == "application/pdf"


def test_a_browser_that_fails_leaves_no_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "find_browser", lambda: "/bin/false")
    assert making.print_pdf("<p>x</p>") is None


def test_what_people_typed_is_no_markup_on_the_printed_page(
    maniwa: Tenant, answered: Application
) -> None:
    with in_tenant(maniwa):
        dossier = selectors.dossier_of(answered)
    heading = making.Heading(answered.venture.title, maniwa.name, answered.venture.title, "R7")
    page = making.print_page(dossier.content, heading)
    assert "<b>新しさ</b>" not in page
    assert "&lt;b&gt;新しさ&lt;/b&gt;" in page
    assert "default-src 'none'" in page
