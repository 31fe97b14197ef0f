"""Word templates of one's own: tried before they are stored, every version kept."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from docx import Document

from machigenki.platform.adaptation.selectors import own_template
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.report.papers import PaperKind, shipped_template

pytestmark = pytest.mark.django_db
PAGE = "/t/maniwa/settings/papers/"


def paper(*lines: str) -> bytes:
    document, out = Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(out)
    return out.getvalue()


def send(client: Client, kind: str, content: bytes, name: str = "様式.docx") -> HttpResponse:
    upload = SimpleUploadedFile(name, content)
    return client.post(PAGE, {"kind": kind, "content": upload})  # type: ignore[return-value]


@pytest.mark.parametrize("kind", [PaperKind.COUNCIL, PaperKind.BANK])
def test_the_shipped_template_downloaded_is_taken_as_it_is(at_desk: Client, kind: str) -> None:
    shipped = at_desk.get(f"{PAGE}{kind}.docx").content
    assert shipped == shipped_template(PaperKind(kind), "ja").content
    assert send(at_desk, kind, shipped).status_code == 302


def test_versions_are_kept_and_an_earlier_one_can_be_used_again(
    at_desk: Client, maniwa: Tenant
) -> None:
    first = paper("{{ title }}", "{%p for g in grants %}", "{{ g.name }}", "{%p endfor %}")
    second = paper("{{ title }} {{ town }} {{ form.unit }}")
    assert send(at_desk, "application", first).status_code == 302
    assert send(at_desk, "application", second, "新様式.docx").status_code == 302
    with in_tenant(maniwa):
        used = own_template(PaperKind.APPLICATION)
        assert used is not None
        assert (used.name, used.content) == ("新様式.docx", second)
        assert own_template(PaperKind.BANK) is None
    page = at_desk.get(PAGE).content.decode()
    address = page.split("/use/")[0].rsplit("/", 1)[1]
    assert at_desk.get(f"{PAGE}{address}/").content == first
    assert at_desk.post(f"{PAGE}{address}/use/").status_code == 302
    with in_tenant(maniwa):
        used = own_template(PaperKind.APPLICATION)
        assert used is not None
        assert used.content == first
    at_desk.post(f"{PAGE}application/shipped/")
    with in_tenant(maniwa):
        assert own_template(PaperKind.APPLICATION) is None


def test_a_variable_that_there_is_not_is_told_at_the_field(at_desk: Client, maniwa: Tenant) -> None:
    answer = send(at_desk, "bank", paper("{{ titel }}"))
    page = answer.content.decode()
    assert 'id="id_content_error"' in page
    assert "titel" in page
    assert "候補: title" in page
    with in_tenant(maniwa):
        assert own_template(PaperKind.BANK) is None


def with_file(name: str, content: bytes) -> bytes:
    out = io.BytesIO(paper("{{ title }}"))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK no zip", "Word文書"),
        (b"", "ファイル"),
        (with_file("word/vbaProject.bin", b"x"), "マクロ"),
        (with_file("word/media/bomb.bin", b"\0" * 61_000_000), "大きすぎ"),
        (paper("{{ title.__class__.__mro__ }}"), "使えない変数"),
        (paper("{%p for line in summary %}"), "誤り"),
    ],
)
def test_what_is_dangerous_or_broken_is_refused_with_the_reason(
    at_desk: Client, content: bytes, reason: str
) -> None:
    answer = send(at_desk, "bank", content)
    assert answer.status_code == 200
    assert reason in answer.content.decode().split('id="id_content_error"')[1]
