import json
from dataclasses import dataclass, field
from typing import Literal

import pytest

from engine.errors import PackError, PackProblem
from engine.manifest import build_config, read_manifest

GOOD = {
    "format": 1,
    "name": "tiny",
    "version": "1.0",
    "license": "MIT",
    "description": "",
    "training_data": "",
    "networks": {
        "irn": {
            "file": "irn.safetensors",
            "bytes": 10,
            "sha256": "0" * 64,
            "kind": "irn",
            "config": {"width": 8},
        }
    },
}


@pytest.fixture
def refusal(tmp_path):
    def read(text):
        (tmp_path / "pack.json").write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(PackError) as error:
            read_manifest(tmp_path)
        assert error.value.path == tmp_path
        return error.value.problem

    return read


def changed(path, value):
    record = json.loads(json.dumps(GOOD))
    *parents, last = path.split("/")
    place = record
    for name in parents:
        place = place[name]
    place[last] = value
    return json.dumps(record)


def test_a_good_manifest_is_read_whole(tmp_path):
    (tmp_path / "pack.json").write_text(json.dumps(GOOD))
    manifest = read_manifest(tmp_path)
    assert manifest.info.name == "tiny"
    assert manifest.entries["irn"].config == {"width": 8}
    assert len(manifest.digest) == 64


def test_a_missing_folder_and_a_folder_without_manifest_are_told_apart(tmp_path):
    for folder, problem in [("none", PackProblem.MISSING), ("", PackProblem.NO_MANIFEST)]:
        with pytest.raises(PackError) as error:
            read_manifest(tmp_path / folder)
        assert error.value.problem is problem


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        b"\xff\xfe\x00",
        "[]",
        "null",
        "[" * 100_000,
        '{"format": NaN}',
        '{"format": 1, "format": 1}',
        " " * (1 << 20) + json.dumps(GOOD),
    ],
    ids=lambda text: repr(text[:12]),
)
def test_what_is_no_manifest_is_refused(refusal, text):
    assert refusal(text) is PackProblem.BAD_MANIFEST


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", 0),
        ("format", True),
        ("format", "1"),
        ("name", ""),
        ("name", 5),
        ("license", None),
        ("networks", []),
        ("networks/irn", "irn"),
        ("networks/Bad Role", {}),
        ("networks/irn/bytes", -1),
        ("networks/irn/bytes", 1.0),
        ("networks/irn/sha256", "0" * 63),
        ("networks/irn/kind", None),
        ("networks/irn/config", []),
    ],
)
def test_a_field_of_the_wrong_kind_is_refused(refusal, path, value):
    assert refusal(changed(path, value)) is PackProblem.BAD_MANIFEST


def test_a_newer_format_is_named_as_such(refusal):
    assert refusal(changed("format", 2)) is PackProblem.NEWER_FORMAT
    assert refusal('{"format": 7, "whatever": "comes"}') is PackProblem.NEWER_FORMAT


@pytest.mark.parametrize(
    "name",
    [
        "../irn.safetensors",
        "/etc/irn.safetensors",
        "sub/irn.safetensors",
        "sub\\irn.safetensors",
        "C:irn.safetensors",
        ".irn.safetensors",
        "irn.safetensors\n",
        "irn.pth",
        "",
    ],
)
def test_a_file_name_that_leads_elsewhere_is_unsafe(refusal, name):
    assert refusal(changed("networks/irn/file", name)) is PackProblem.UNSAFE_NAME


@dataclass(frozen=True)
class Grown:
    old: int
    new: int = field(default=7, metadata={"later": True})


@dataclass(frozen=True)
class Sizes:
    width: int = 8
    crop: float = 0.5
    deep: bool = False
    name: str = "a"
    widths: tuple[int, ...] = (1, 2)
    pair: tuple[int, float] = (1, 2.0)
    limit: int | None = None
    kind: Literal["x", "y"] = "x"
    down_blocks: tuple[int, ...] = (1, 2)
    steps: int = 4


VALUES = {
    "width": 16,
    "crop": 1,
    "deep": True,
    "name": "b",
    "widths": [3],
    "pair": [4, 5],
    "limit": None,
    "kind": "y",
    "down_blocks": [100, 28],
    "steps": 1000,
}


def test_a_config_is_rebuilt_with_its_types():
    config = build_config(Sizes, VALUES)
    assert config == Sizes(16, 1.0, True, "b", (3,), (4, 5.0), None, "y", (100, 28), 1000)
    assert type(config.crop) is float


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("width", 8.0),
        ("width", True),
        ("width", 1 << 40),
        ("crop", "0.5"),
        ("crop", True),
        ("crop", float("inf")),
        ("deep", 1),
        ("widths", [1.5]),
        ("widths", 3),
        ("widths", [1] * 1000),
        ("pair", [1]),
        ("limit", "none"),
        ("kind", "z"),
        ("unknown", 1),
        ("down_blocks", [100, 29]),  # more layers than any network has take minutes to build
        ("steps", 1001),
    ],
)
def test_a_config_value_of_another_type_is_refused_by_name(key, value):
    with pytest.raises(ValueError, match=key):
        build_config(Sizes, VALUES | {key: value})


def test_a_missing_config_key_is_refused_although_it_has_a_default():
    with pytest.raises(ValueError, match="width"):
        build_config(Sizes, {key: VALUES[key] for key in VALUES if key != "width"})


def test_a_config_key_that_was_added_later_means_its_default_where_it_is_missing():
    values = {"old": 1}
    assert build_config(Grown, values) == Grown(1, 7)
    assert build_config(Grown, values | {"new": 2}) == Grown(1, 2)
