"""Thresholds are dated data with source and status."""

from datetime import date

import pytest

from machigenki.region import Status
from machigenki.venture.monitoring import monitoring_rule, monitoring_rules

TODAY = date(2026, 11, 24)


def test_alarm_under_half_is_the_audits_and_the_rest_is_said_to_be_ours() -> None:
    status = {rule.key: rule.status for rule in monitoring_rules()}
    assert monitoring_rule("alarm_ratio", TODAY) == 0.5
    assert status["alarm_ratio"] is Status.OFFICIAL
    assert monitoring_rule("warning_ratio", TODAY) == 0.8
    assert status["warning_ratio"] is Status.UNVERIFIED
    assert status["plan_months"] is status["plan_spread"] is Status.ILLUSTRATIVE


def test_every_rule_names_its_source_and_no_other_is_found() -> None:
    assert all(rule.source and rule.checked_on for rule in monitoring_rules())
    with pytest.raises(KeyError):
        monitoring_rule("no_such_rule", TODAY)
