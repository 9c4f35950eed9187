import re

import pytest

FILES = ("checks.yml", "installers.yml")


@pytest.fixture(params=FILES)
def workflow(request, root):
    return (root / ".github" / "workflows" / request.param).read_text(encoding="utf-8")


def test_every_action_is_pinned_by_hash_and_says_its_version(workflow):
    uses = re.findall(r"uses: *(.*)", workflow)
    assert uses
    for use in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)


def test_one_action_has_one_hash(root):
    texts = [(root / ".github/workflows" / name).read_text(encoding="utf-8") for name in FILES]
    pins = {}
    for name, pin in re.findall(r"uses: *(\S+)@(\S+)", "\n".join(texts)):
        pins.setdefault(name, set()).add(pin)
    assert all(len(found) == 1 for found in pins.values())


def test_nothing_may_be_written_unless_a_job_says_so(workflow):
    head, _, jobs = workflow.partition("\njobs:\n")
    assert "permissions:\n  contents: read\n" in head
    assert jobs.count("contents: write") == workflow.count("gh release create")


def test_every_job_has_an_end(workflow):
    assert workflow.count("runs-on:") == workflow.count("timeout-minutes:")
