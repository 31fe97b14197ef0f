"""What the reviewing body writes, and what the town writes; each in its own rows."""

from machigenki.platform.awards.models.award import (
    Case,
    ChangeAnswer,
    Decision,
    Outcome,
    Payment,
    Settlement,
)
from machigenki.platform.awards.models.clawback import ClawBack, ClawBackKind, ClawBackState
from machigenki.platform.awards.models.review import Assessment, Declaration
from machigenki.platform.awards.models.town import (
    Acknowledgement,
    ChangeKind,
    ChangeRequest,
    Claim,
    ClaimKind,
    NoticeKind,
    SettlementDraft,
    SettlementReport,
    YearlyReport,
)

__all__ = [
    "Acknowledgement",
    "Assessment",
    "Case",
    "ChangeAnswer",
    "ChangeKind",
    "ChangeRequest",
    "Claim",
    "ClaimKind",
    "ClawBack",
    "ClawBackKind",
    "ClawBackState",
    "Decision",
    "Declaration",
    "NoticeKind",
    "Outcome",
    "Payment",
    "Settlement",
    "SettlementDraft",
    "SettlementReport",
    "YearlyReport",
]
