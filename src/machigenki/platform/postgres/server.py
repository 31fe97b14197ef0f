"""The server: PostgreSQL as our direct child, started again when it dies, stopped with us."""

import ctypes
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType

import psycopg

from machigenki.platform.postgres.account import Account, account
from machigenki.platform.postgres.address import Address, Login
from machigenki.platform.postgres.cluster import ensure_cluster, free_stale_pid
from machigenki.platform.postgres.problems import trouble
from machigenki.platform.postgres.programs import Programs, reachable_programs
from machigenki.platform.postgres.roles import prepare_roles
from machigenki.platform.postgres.state import State

START_SECONDS = 120.0  # the recovery after a crash may take long
STOP_SECONDS = 30.0
POLL_SECONDS = 0.02
LONGEST_PAUSE_SECONDS = 10.0
LOG_BYTES_MAX = 10_000_000
PR_SET_PDEATHSIG = 1


def die_with_parent(number: signal.Signals) -> Callable[[], None] | None:
    """Return what a child does first: ask the kernel for this signal when its parent dies.

    The kernel ties the child to the thread that makes it.
    """
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    return lambda: libc.prctl(PR_SET_PDEATHSIG, int(number))


class Server:
    """PostgreSQL on one state folder. Use it as a context: it runs inside and is stopped after.

    Two clocks run: the caller's, and a thread that starts the child and starts it anew, with
    growing pauses, when it dies. The thread lives as long as the child may, because the kernel
    ties the child to the thread that made it.

    Parameters
    ----------
    state
        Where the data lie.
    durable
        False only in tests: no write waits for the disk.

    Raises
    ------
    InputError
        On start: no programs, a database of another version, no account, another holder.
    """

    def __init__(self, state: State, *, durable: bool = True) -> None:
        self._state = state
        self._durable = durable
        self._account: Account
        self._programs: Programs
        self._lock = state.lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._started = threading.Event()
        self.restarts = 0

    @property
    def pid(self) -> int | None:
        """Number of the running server process."""
        return self._child.pid if self._child else None

    @property
    def programs(self) -> Programs:
        """PostgreSQL's programs, of this server's version."""
        return self._programs

    def __enter__(self) -> "Server":
        """Start the server and wait until it answers."""
        if not self._lock.__enter__():
            self._lock.__exit__(None, None, None)
            raise trouble(
                f"{self._state.folder} のデータベースは別のプロセスが動かしています。",
                f"Another process runs the database in {self._state.folder}.",
            )
        try:
            self._account = account()
            self._state.prepare(self._account)
            self._programs = reachable_programs(self._account, self._state.folder)
            ensure_cluster(self._state, self._programs, self._account, durable=self._durable)
            self._await_former_server()
            self._thread = threading.Thread(target=self._keep, name="postgres", daemon=True)
            self._thread.start()
            self._await_answer()
            prepare_roles(self._state)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the server (fast shutdown: open transactions are rolled back) and free the lock."""
        self._stopping.set()
        if self._thread:
            self._thread.join(STOP_SECONDS + LONGEST_PAUSE_SECONDS)
        self._lock.__exit__(None, None, None)

    def _await_former_server(self) -> None:
        """Wait for a server whose parent was killed: it is on its way out."""
        end = time.monotonic() + STOP_SECONDS
        while (pid := free_stale_pid(self._state)) is not None:
            if time.monotonic() > end:
                raise trouble(
                    f"前回の PostgreSQL（プロセス {pid}）がまだ動いています。",
                    f"The former PostgreSQL (process {pid}) is still running.",
                )
            time.sleep(POLL_SECONDS)

    def _await_answer(self) -> None:
        login = Address.local(self._state, Login.SUPERUSER, database="postgres")
        end = time.monotonic() + START_SECONDS
        self._started.wait(START_SECONDS)
        while True:
            try:
                psycopg.connect(login.conninfo, connect_timeout=1).close()
            except psycopg.OperationalError:
                # A child that dies at its first start has said why in its log.
                if self.restarts or time.monotonic() > end:
                    said = self._state.log.read_text(errors="replace")[-600:].strip()
                    raise trouble(
                        f"PostgreSQL を起動できませんでした。{said}",
                        f"PostgreSQL did not start. {said}",
                    ) from None
                time.sleep(POLL_SECONDS)
            else:
                return

    def _keep(self) -> None:
        pause_seconds = POLL_SECONDS
        while not self._stopping.is_set():
            began = time.monotonic()
            self._child = self._launch()
            self._started.set()
            while self._child.poll() is None and not self._stopping.wait(POLL_SECONDS):
                pass
            if self._stopping.is_set():
                break
            self.restarts += 1
            if time.monotonic() - began > LONGEST_PAUSE_SECONDS:
                pause_seconds = POLL_SECONDS
            # The dead server's own children need a moment to notice and let go of the memory.
            self._stopping.wait(pause_seconds)
            pause_seconds = min(2 * pause_seconds, LONGEST_PAUSE_SECONDS)
            free_stale_pid(self._state)
        self._end_child()

    def _launch(self) -> subprocess.Popen[bytes]:
        log = self._state.log
        log.touch(mode=0o600)
        kept = log.stat().st_size < LOG_BYTES_MAX
        with log.open("ab" if kept else "wb") as output:
            return subprocess.Popen(
                [
                    self._programs / "postgres",
                    *("-D", self._state.data),
                    *(word for setting in self._settings() for word in ("-c", setting)),
                ],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,  # Ctrl-C reaches us alone; we then stop it in order
                preexec_fn=die_with_parent(signal.SIGINT),  # one system call
                **self._account.popen(),
            )

    def _settings(self) -> tuple[str, ...]:
        return (
            "listen_addresses=",
            f"unix_socket_directories={self._state.sockets}",
            "unix_socket_permissions=0700",
            "max_connections=80",
            "max_wal_size=512MB",
            # No value that a person entered may reach the log.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length_on_error=0",
            *(() if self._durable else ("fsync=off", "full_page_writes=off")),
        )

    def _end_child(self) -> None:
        child = self._child
        if child is None or child.poll() is not None:
            return
        child.send_signal(signal.SIGINT)
        try:
            child.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGQUIT)  # at once; the next start recovers
            child.wait()
