"""`make serve`: database, worker and web server together, stopped together by Ctrl-C.

This process keeps the database and imports little; `crew`, beside it, imports Django meanwhile.
"""

import signal
import subprocess
import sys

from machigenki.platform.postgres import Login, State, running
from machigenki.platform.postgres.address import named_by_environment
from machigenki.platform.postgres.server import die_with_parent

CREW_STOP_SECONDS = 25.0


def serve(host: str, port: int, *, sample: bool) -> int:
    """Run the platform until Ctrl-C or SIGTERM.

    Returns
    -------
    int
        0 when it was stopped, else the code with which the crew ended by itself.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
    own = named_by_environment(Login.RUNTIME) is None
    if own:  # the crew reads the passwords before the database is there
        for login in Login:
            State.default().secret(login)
    crew = subprocess.Popen(
        [
            *(sys.executable, "-m", "machigenki.platform.crew", host, str(port)),
            *(["--own-database"] if own else []),
            *(["--sample"] if sample else []),
        ],
        stdin=subprocess.PIPE,
        start_new_session=True,  # Ctrl-C reaches us alone; we then stop it in order
        preexec_fn=die_with_parent(signal.SIGTERM),
    )
    assert crew.stdin
    try:
        with running():
            crew.stdin.close()  # the database answers
            try:
                return crew.wait()
            finally:  # while the database still runs
                _stop(crew)
    except KeyboardInterrupt:
        return 0
    finally:
        _stop(crew)


def _stop(crew: subprocess.Popen[bytes]) -> None:
    crew.terminate()
    try:
        crew.wait(CREW_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        crew.kill()  # its children are ended by the kernel
        crew.wait()


def _interrupt(number: int, frame: object) -> None:
    sys.stderr.write("\n停止しています… / stopping …\n")
    raise KeyboardInterrupt
