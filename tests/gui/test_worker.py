import threading
import traceback
import weakref
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pytest

from gui.worker import Ended, Happened


@dataclass(frozen=True, eq=False)
class Count:
    """Yields numbers; notes what it was sent, and that it was closed."""

    to: int
    heard: list
    urgent: ClassVar[bool] = False

    def run(self, bench):
        try:
            for number in range(self.to):
                self.heard.append((yield number))
        finally:
            self.heard.append("closed")


@dataclass(frozen=True, eq=False)
class Held:
    """Keeps the thread until it is let go."""

    until: threading.Event
    urgent: ClassVar[bool] = False

    def run(self, bench):
        self.until.wait()
        yield None


@dataclass(frozen=True, eq=False)
class Now:
    heard: list
    urgent: ClassVar[bool] = True

    def run(self, bench):
        self.heard.append("urgent")
        yield "urgent"


@dataclass(frozen=True, eq=False)
class Broken:
    urgent: ClassVar[bool] = False

    def run(self, bench):
        yield 1
        raise OSError("disk")


@dataclass(frozen=True, eq=False)
class Failing:
    """Its own frame and that of what it calls hold pixels; `seen` gets weak references."""

    seen: list
    urgent: ClassVar[bool] = False

    def run(self, bench):
        pixels = np.zeros(10)
        self.seen.append(weakref.ref(pixels))
        yield 1
        try:
            self.save()
        except OSError as error:
            raise ValueError("photo") from error

    def save(self):
        pixels = np.zeros(10)
        self.seen.append(weakref.ref(pixels))
        raise OSError("disk")


@dataclass(frozen=True, eq=False)
class WhereAmI:
    urgent: ClassVar[bool] = False

    def run(self, bench):
        yield threading.get_ident()


@pytest.fixture
def messages(worker):
    heard = []
    worker.happened.connect(heard.append)
    return heard


def ended(messages, task):
    return any(isinstance(m, Ended) and m.task is task for m in messages)


def records(messages, task):
    return [m.what for m in messages if isinstance(m, Happened) and m.task is task]


def test_a_job_tells_each_record_and_its_end(worker, messages, qtbot):
    task = worker.submit(Count(3, []))
    qtbot.waitUntil(lambda: ended(messages, task))
    assert records(messages, task) == [0, 1, 2]
    assert messages[-1].error is None


def test_jobs_run_in_a_thread_of_their_own(worker, messages, qtbot):
    task = worker.submit(WhereAmI())
    qtbot.waitUntil(lambda: ended(messages, task))
    assert records(messages, task) != [threading.get_ident()]


def test_an_error_ends_one_job_and_not_the_next(worker, messages, qtbot):
    broken, fine = worker.submit(Broken()), worker.submit(Count(1, []))
    qtbot.waitUntil(lambda: ended(messages, fine))
    errors = {m.task: m.error for m in messages if isinstance(m, Ended)}
    assert isinstance(errors[broken], OSError)
    assert errors[fine] is None


def test_an_error_keeps_nothing_of_what_the_job_held(worker, messages, qtbot):
    """A queue keeps the errors of all its photographs, whose pixels would fill the memory."""
    pixels = []
    worker.submit(Failing(pixels))
    qtbot.waitUntil(lambda: any(isinstance(m, Ended) for m in messages))
    (error,) = [m.error for m in messages if isinstance(m, Ended)]
    assert isinstance(error.__cause__, OSError)
    assert "raise OSError" in "".join(traceback.format_exception(error))
    assert [held() for held in pixels] == [None, None]


def test_cancel_stops_within_one_step_and_closes_the_job(worker, messages, qtbot):
    step, heard = threading.Semaphore(0), []

    class Slow(Count):
        def run(self, bench):
            for record in super().run(bench):
                step.acquire()
                yield record

    task = worker.submit(Slow(100, heard))
    step.release()
    qtbot.waitUntil(lambda: records(messages, task) == [0])
    task.cancel()
    step.release()
    qtbot.waitUntil(lambda: ended(messages, task))
    assert len(records(messages, task)) <= 2
    assert heard[-1] == "closed"


def test_a_job_cancelled_before_its_turn_does_nothing(worker, messages, qtbot):
    heard, first = [], threading.Event()
    worker.submit(Held(first))
    task = worker.submit(Count(3, heard))
    task.cancel()
    first.set()
    qtbot.waitUntil(lambda: ended(messages, task))
    assert records(messages, task) == []
    assert heard == []


def test_keep_is_sent_into_the_job(worker, messages, qtbot):
    heard, first = [], threading.Event()
    worker.submit(Held(first))  # else the job might be over before it is asked
    task = worker.submit(Count(3, heard))
    task.keep()
    first.set()
    qtbot.waitUntil(lambda: ended(messages, task))
    assert True in heard


def test_what_is_urgent_runs_between_two_steps(worker, messages, qtbot):
    heard, step = [], threading.Semaphore(0)

    class Slow(Count):
        def run(self, bench):
            for record in super().run(bench):
                step.acquire()
                self.heard.append(record)
                yield record

    long = worker.submit(Slow(3, heard))
    short = worker.submit(Now(heard))
    step.release()
    qtbot.waitUntil(lambda: ended(messages, short))
    assert not ended(messages, long)
    step.release(5)
    qtbot.waitUntil(lambda: ended(messages, long))
    assert heard.index("urgent") < heard.index(2)


def test_stop_cancels_what_runs(worker, messages, qtbot):
    task = worker.submit(Count(10**9, []))
    qtbot.waitUntil(lambda: len(records(messages, task)) > 2)
    assert worker.stop(5000)


def test_a_job_is_due_until_it_has_ended(worker, messages, qtbot):
    first = threading.Event()
    worker.submit(Held(first))
    task = worker.submit(Now([]))
    assert worker.is_due(Now)
    assert not worker.is_due(Broken)
    task.cancel()
    assert not worker.is_due(Now)
    assert worker.is_due(Broken, Held)
    first.set()
    qtbot.waitUntil(lambda: ended(messages, task))
    assert not worker.is_due(Held, Now)
