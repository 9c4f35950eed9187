import json
import re
from dataclasses import replace

import pytest

from installer.sbom import _license, bill, write_bill


def test_the_bill_lists_everything_once(project, works, date, root):
    document = bill(project, works, date)
    refs = [component["bom-ref"] for component in document["components"]]
    assert refs[:2] == ["pkg:pypi/grandchild@1.0", "pkg:pypi/qt@6.8"]
    packs = [ref.removeprefix("pkg:generic/").partition("@")[0] for ref in refs[2:]]
    assert packs == sorted(file.parent.name for file in root.glob("resources/packs/*/pack.json"))
    program = f"pkg:generic/heirloom@{project.version}"
    assert document["dependencies"] == [{"ref": program, "dependsOn": refs}]
    assert document["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"


def test_the_pack_is_listed_with_its_hashes(project, works, date, root):
    listed = {part["name"]: part for part in bill(project, works, date)["components"]}
    pack = listed["heirloom-base"]
    manifest = json.loads((root / "resources/packs/heirloom-base/pack.json").read_text())
    hashes = {part["hashes"][0]["content"] for part in pack["components"]}
    assert hashes == {network["sha256"] for network in manifest["networks"].values()}
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in hashes)


def test_what_a_package_brings_along_is_listed_in_it(project, works, date):
    works = [replace(works[0], libraries=("libthird-1a2b.so.3",)), works[1]]
    first, second, *_ = bill(project, works, date)["components"]
    assert first["components"] == [{"type": "library", "name": "libthird-1a2b.so.3"}]
    assert "components" not in second


def test_the_same_build_gives_the_same_bill(project, works, tmp_path, date):
    texts = []
    for name in ("one", "other"):
        write_bill(project, works, tmp_path / name, date)
        texts.append((tmp_path / name).read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    assert bill(project, works[:1], date)["serialNumber"] not in texts[0]


@pytest.mark.parametrize("text", ["MIT", "BSD-3-Clause AND (MIT OR Apache-2.0)"])
def test_expressions_are_told_from(text):
    assert _license(text) == {"expression": text}


@pytest.mark.parametrize("text", ["Apache License 2.0", "BSD", "GPLv2-or-later with more"])
def test_free_names(text):
    assert _license(text) == {"license": {"name": text}}
