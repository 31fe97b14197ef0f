"""Two towns and the reviewing body: who reads what, and that nobody writes another's rows."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.http import Http404
from django.test import Client

from machigenki.platform.applications.models import Submission
from machigenki.platform.awards import selectors
from machigenki.platform.awards.models import (
    Assessment,
    Case,
    Claim,
    Decision,
    Declaration,
    Outcome,
    Payment,
)
from machigenki.platform.awards.services import review, town
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import MEMBERS
from machigenki.platform.tenancy.context import in_tenant
from tests.platform.awards.conftest import AWARDED_ON, World
from tests.platform.conftest import MakePerson

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


@pytest.fixture
def awarded(world: World) -> World:
    """Maniwa has an award and a claim, and reviewers have spoken."""
    with world.at(world.ministry):
        one = Submission.objects.get(pk=world.key)
        review.declare_interest(by=world.first, submission=one, conflict=False)
        review.score(
            by=world.first,
            submission=one,
            call=world.call,
            scores={"local": 8, "sound": 5},
            comment="内部の講評",
            once=uuid4(),
        )
    world.decide()
    with world.at(world.maniwa):
        town.claim(
            by=world.hall,
            submission_id=world.key,
            amount_yen=1_000_000,
            claimed_on=date(2020, 5, 1),
            once=uuid4(),
        )
    return world


def test_the_town_reads_its_award_and_never_the_scores(awarded: World, signed_in: SignIn) -> None:
    with awarded.at(awarded.maniwa):
        assert Decision.objects.count() == 1
        assert not Assessment.objects.exists()
        assert not Declaration.objects.exists()
    page = signed_in(awarded.hall).get(f"/t/maniwa/awards/cases/{awarded.key}/").content.decode()
    assert "総行地第1号" in page
    assert "内部の講評" not in page


def test_the_other_town_reads_nothing_of_it(
    awarded: World, signed_in: SignIn, person: MakePerson
) -> None:
    with awarded.at(awarded.taiji):
        for model in (Case, Decision, Claim, Assessment, Declaration):
            assert not model.objects.exists(), model
        with pytest.raises(Http404):
            selectors.case_file_for(awarded.rival, awarded.key)
    client = signed_in(person(awarded.taiji, *MEMBERS))
    for end in ("", "reports/", "decide/", "changes/new/", "settlement/new/", "claims/new/"):
        url = f"/t/taiji/awards/cases/{awarded.key}/{end}"
        assert client.get(url).status_code == 404, end
        if end:
            assert client.post(url, {"once": uuid4()}).status_code in (404, 405), end


def test_the_body_reads_what_the_town_filed_and_writes_none_of_it(awarded: World) -> None:
    with awarded.at(awarded.ministry):
        (claim,) = Claim.objects.all()
        assert Claim.objects.filter(pk=claim.pk).update(amount_yen=1) == 0
        claim.amount_yen = 1
        with pytest.raises(DatabaseError), transaction.atomic():
            claim.save(force_update=True)


def test_the_town_changes_nothing_that_the_body_decided(awarded: World) -> None:
    with awarded.at(awarded.maniwa):
        assert Decision.objects.update(amount_yen=99) == 0
        assert Decision.objects.all()._raw_delete(Decision.objects.db) == 0
    assert awarded.file().award_yen == 10_000_000


def test_a_row_that_a_stranger_points_at_a_submission_is_no_part_of_it(awarded: World) -> None:
    """Nothing binds a case to its submission across tenants: the reader must look whose it is."""
    with in_tenant(awarded.taiji), connection.cursor() as cursor:
        cursor.execute("select count(*) from awards_case where submission_id = %s", [awarded.key])
        assert cursor.fetchone() == (0,)
    with awarded.at(awarded.ministry):
        call = awarded.call
        foreign = Case.objects.create(
            submission_id=awarded.rival_key, call=call, town=awarded.taiji
        )
        Decision.objects.create(
            case=foreign,
            version=1,
            outcome=Outcome.AWARDED,
            number="x",
            decided_on=AWARDED_ON,
            amount_yen=1,
            reports_from=2021,
            reports_count=5,
            reports_due_month=6,
            by=awarded.first,
            once=uuid4(),
        )
    # Not shared with Taiji, so Taiji does not see it; Maniwa's case is untouched.
    with awarded.at(awarded.taiji):
        assert selectors.case_file_for(awarded.rival, awarded.rival_key).decisions == ()
    assert len(awarded.file().decisions) == 1


def test_a_claim_of_one_case_is_not_paid_in_another(awarded: World, signed_in: SignIn) -> None:
    claim = awarded.file().claims[0]
    client = signed_in(awarded.first)
    url = f"/t/soumu/awards/cases/{awarded.rival_key}/claims/{claim.pk}/pay/"
    assert client.get(url).status_code == 404
    client.post(url, {"once": uuid4(), "paid_on": "2020-05-02"})
    with awarded.at(awarded.ministry):
        assert not Payment.objects.exists()


def test_a_form_number_of_another_tenant_tells_nothing(awarded: World) -> None:
    """The town's `once`, sent by the reviewing body, is a first time there."""
    once = awarded.file().claims[0].once
    with awarded.at(awarded.taiji):
        assert not Claim.objects.filter(once=once).exists()
    with awarded.at(awarded.ministry):
        from machigenki.platform.awards.services.saving import made_already

        assert made_already(Claim, once) is None
