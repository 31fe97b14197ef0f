"""Papers: kept once, given out only to who may read them, as files."""

from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import Paper, PaperContent
from machigenki.platform.tenancy.context import in_tenant
from tests.platform.roundtable.conftest import Table
from tests.platform.roundtable.test_uploads import exif, jpeg, pdf, with_part, word

pytestmark = pytest.mark.django_db


def send(client: Client, table: Table, content: bytes, name: str = "計画.pdf", **other: str) -> Any:
    return client.post(
        f"/t/maniwa/roundtable/sittings/{table.held.pk}/papers/",
        {
            "once": str(uuid4()),
            "title": "計画書",
            "file": SimpleUploadedFile(name, content),
            **other,
        },
    )


def test_a_member_puts_a_paper_in_and_reads_it_back(signed_in: Any, table: Table) -> None:
    client = signed_in(table.bank)
    assert send(client, table, pdf()).status_code == 302
    with in_tenant(table.tenant):
        paper = Paper.objects.get()
    answer = client.get(f"/t/maniwa/roundtable/papers/{paper.pk}/")
    assert answer.content == pdf()
    assert answer["Content-Type"] == "application/pdf"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Disposition"].startswith("attachment;")
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "no-store" in answer["Cache-Control"]
    page = client.get(f"/t/maniwa/roundtable/sittings/{table.held.pk}/").content.decode()
    assert paper.received_sha256 in page


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (with_part(word(), "word/vbaProject.bin", b"x"), "マクロ"),
        (b"<script>alert(1)</script>", "中身で判定"),
        (b"", "空"),
    ],
)
def test_a_refusal_is_told_at_the_file_and_the_title_is_kept(
    signed_in: Any, table: Table, content: bytes, said: str
) -> None:
    answer = send(signed_in(table.bank), table, content)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in page.split('id="id_file_error"')[1][:400]
    assert 'value="計画書"' in page
    with in_tenant(table.tenant):
        assert Paper.objects.count() == PaperContent.objects.count() == 0


def test_the_same_file_is_kept_once(signed_in: Any, table: Table) -> None:
    client, once = signed_in(table.bank), str(uuid4())
    assert send(client, table, pdf(), once=once).status_code == 302
    assert send(client, table, pdf(), once=once).status_code == 302  # the button pressed twice
    again = send(client, table, pdf())
    assert again.status_code == 422
    assert "同じ内容のファイル" in again.content.decode()
    with in_tenant(table.tenant):
        assert Paper.objects.count() == 1


def test_the_receipt_is_of_what_was_sent_though_a_picture_loses_its_metadata(
    signed_in: Any, table: Table
) -> None:
    client = signed_in(table.bank)
    send(client, table, jpeg(exif("<", 1)), "写真.JPG")
    with in_tenant(table.tenant):
        paper = Paper.objects.get()
    assert paper.changed_on_receipt
    assert b"Tokyo" not in client.get(f"/t/maniwa/roundtable/papers/{paper.pk}/").content


def test_one_takes_back_one_s_own_paper_the_office_any(
    signed_in: Any, table: Table, person: Any
) -> None:
    send(signed_in(table.bank), table, pdf())
    with in_tenant(table.tenant):
        paper = Paper.objects.get()
    remove = f"/t/maniwa/roundtable/remove/paper/{paper.pk}/"
    other = person(table.tenant, Role.BUSINESS)
    assert signed_in(other).post(remove).status_code == 403
    assert signed_in(table.bank).post(remove).status_code == 302
    assert signed_in(table.bank).get(f"/t/maniwa/roundtable/papers/{paper.pk}/").status_code == 404
    assert signed_in(table.office).post(remove.replace("remove", "restore")).status_code == 302
    assert signed_in(table.bank).get(f"/t/maniwa/roundtable/papers/{paper.pk}/").status_code == 200


def test_a_large_photograph_of_25_mb_passes_and_one_byte_more_does_not(
    signed_in: Any, table: Table
) -> None:
    client, size = signed_in(table.bank), 25 * 1024 * 1024
    photo = jpeg(behind=b"\0" * (size - len(jpeg())))
    assert send(client, table, photo + b"\0", "写真.jpg").status_code == 422
    assert send(client, table, photo, "写真.jpg").status_code == 302
