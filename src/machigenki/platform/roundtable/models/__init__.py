"""What the round table keeps."""

from machigenki.platform.roundtable.models.base import Removable as Removable
from machigenki.platform.roundtable.models.decisions import (
    Decision as Decision,
    Outcome as Outcome,
    Stance as Stance,
    StanceKind as StanceKind,
    TableRule as TableRule,
)
from machigenki.platform.roundtable.models.members import (
    PARTIES_IN_ORDER as PARTIES_IN_ORDER,
    Member as Member,
)
from machigenki.platform.roundtable.models.minutes import (
    Correction as Correction,
    CorrectionState as CorrectionState,
    Minutes as Minutes,
    MinutesState as MinutesState,
)
from machigenki.platform.roundtable.models.papers import (
    Paper as Paper,
    PaperContent as PaperContent,
    PaperKind as PaperKind,
)
from machigenki.platform.roundtable.models.sittings import (
    AgendaItem as AgendaItem,
    Answer as Answer,
    Attendance as Attendance,
    Presence as Presence,
    Sitting as Sitting,
    SittingState as SittingState,
)
from machigenki.platform.roundtable.models.tasks import Task as Task, TaskState as TaskState
