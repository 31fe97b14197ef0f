"""Schemes of support: sourced, dated, and held against what is told of a venture."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from machigenki.platform.library.schemes import (
    Applicant,
    FieldOf,
    Need,
    Standing,
    Wanted,
    fits,
    schemes,
)
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services as ventures

TODAY = date(2026, 11, 24)


def test_every_scheme_has_its_source_and_is_told_in_both_languages() -> None:
    assert len({scheme.key for scheme in schemes()}) == len(schemes())
    for scheme in schemes():
        assert scheme.source
        assert scheme.checked_on <= TODAY
        for text in (scheme.name, scheme.gives, scheme.keeper, *scheme.conditions):
            assert text.ja
            assert text.en


def test_without_answers_all_is_open() -> None:
    assert {fit.standing for fit in fits(Wanted(), TODAY)} == {Standing.ASK}


def test_what_fits_stands_first_and_what_does_not_says_why() -> None:
    wanted = Wanted(
        applicant=Applicant.MUNICIPALITY,
        field=FieldOf.ENERGY,
        need=Need.EQUIPMENT,
        bank_loan=True,
        new_jobs_persons=2,
    )
    found = fits(wanted, TODAY)
    assert {fit.scheme.key for fit in found if fit.standing is Standing.FITS} == {
        "local-10000",
        "local-decarbonisation",
    }
    assert found[0].standing is Standing.FITS
    assert all(fit.against for fit in found if fit.standing is Standing.NOT)


def test_no_loan_rules_out_what_needs_one() -> None:
    no_loan = Wanted(Applicant.MUNICIPALITY, FieldOf.OTHER, Need.EQUIPMENT, bank_loan=False)
    (grant,) = (fit for fit in fits(no_loan, TODAY) if fit.scheme.key == "local-10000")
    assert grant.standing is Standing.NOT


def test_a_scheme_counts_in_its_time_only() -> None:
    assert "cooperators" not in {fit.scheme.key for fit in fits(Wanted(), date(2009, 3, 31))}
    assert "cooperators" in {fit.scheme.key for fit in fits(Wanted(), date(2009, 4, 1))}


@pytest.mark.django_db
def test_the_page_answers_and_survives_nonsense(
    signed_in: Callable[[User], Client], firm: User
) -> None:
    client = signed_in(firm)
    page = client.get("/t/maniwa/library/schemes/?applicant=firm&need=loan&new_jobs=1")
    assert "ふるさと融資" in page.content.decode().split("<h2")[1]
    wrong = client.get("/t/maniwa/library/schemes/?applicant=king&new_jobs=many")
    assert wrong.status_code == 200
    assert 'id="id_new_jobs_error"' in wrong.content.decode()


@pytest.mark.django_db
def test_a_ventures_plan_answers_what_it_says(
    maniwa: Tenant, taiji: Tenant, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> None:
    business = person(maniwa, Role.BUSINESS)
    with in_tenant(maniwa):
        boiler = ventures.start_from_case(by=business, case="chip-boiler")
        empty = ventures.start_empty(by=business, title_ja="構想")
    client = signed_in(business)
    page = client.get(f"/t/maniwa/library/schemes/?venture={boiler.pk}")
    told = page.context["form"].cleaned_data
    assert (told["need"], told["bank_loan"], told["field"]) == ("equipment", "yes", "energy")
    assert told["new_jobs"] == sum(one["persons"]["value"] for one in boiler.content["people"])
    assert page.context["fits"][0].standing is not Standing.NOT
    blank = client.get(f"/t/maniwa/library/schemes/?venture={empty.pk}")
    assert blank.status_code == 200
    assert not blank.context["asked"]
    assert client.get("/t/maniwa/library/schemes/?venture=x").status_code == 404
    stranger = person(taiji, Role.BUSINESS)
    answer = signed_in(stranger).get(f"/t/taiji/library/schemes/?venture={boiler.pk}")
    assert answer.status_code == 404
