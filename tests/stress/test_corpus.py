"""Whatever a file holds, it is read or refused with one sentence: no crash, no hang, no bomb."""

from collections import Counter

from tests.corpus.generate import corpus, write
from tests.stress.conftest import linux, sizes
from tests.stress.reading import complaints, read_all

pytestmark = linux


def test_the_corpus_is_large_and_always_the_same():
    names = [name for name, _ in corpus()]
    assert len(set(names)) == len(names) >= 2000


@sizes("share", 25, 1)
def test_bad_photographs_open_or_are_refused(tmp_path, share):
    outcomes = list(read_all("photo", write(tmp_path / "corpus", share)))
    assert complaints(outcomes) == []
    kinds = Counter(came["outcome"] for came in outcomes)
    slowest, peak = (max(came[what] for came in outcomes) for what in ("seconds", "megabytes"))
    print(f"{kinds}, at most {slowest:.2f} s and {peak} MB")  # noqa: T201
    assert set(kinds) == {"read", "refused"}
