"""Feeds files to `tests.stress.reader` and starts it again when one of them ends it."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import Empty, Queue

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds of the clock before a reader is given up; it counts its own processor time."""


class Reader:
    """A reader process."""

    def __init__(self, kind: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.stress.reader", kind],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._lines: Queue[str] = Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line)
        self._lines.put("")

    def ask(self, path: Path) -> dict[str, object]:
        """What came of a file; `crash` and `hang` mean that the reader is gone."""
        if self._process.stdin is None:
            raise RuntimeError("no way to ask")
        try:
            self._process.stdin.write(f"{path}\n")
            self._process.stdin.flush()
            line = self._lines.get(timeout=PATIENCE)
        except (BrokenPipeError, Empty) as error:
            return {"path": str(path), "outcome": "hang" if isinstance(error, Empty) else "crash"}
        if not line:
            code = self._process.wait()
            return {"path": str(path), "outcome": "crash", "error": f"ended with {code}"}
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()


def read_all(kind: str, paths: Iterable[Path]) -> Iterator[dict[str, object]]:
    """What came of each file, in order."""
    reader = Reader(kind)
    try:
        for path in paths:
            came = reader.ask(path)
            yield came
            if came["outcome"] in ("crash", "hang"):
                reader.close()
                reader = Reader(kind)
    finally:
        reader.close()


def complaints(outcomes: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    """Those that break a promise: no crash, no mistake, 10 s, 2 GB, one clear sentence."""
    return [came for came in outcomes if not _is_fine(came)]


def _is_fine(came: dict[str, object]) -> bool:
    if came["outcome"] not in ("read", "refused"):
        return False
    sentence = str(came.get("sentence", "a. "))
    name = Path(str(came["path"])).name
    named = came["outcome"] == "read" or (name in sentence and "\n" not in sentence)
    return named and float(str(came["seconds"])) < 10 and int(str(came["megabytes"])) < 2000
