import torch

from engine import device


def test_info_names_versions_device_and_pack(call, tmp_path):
    result = call("info", "--device", "cpu", "--pack", tmp_path)
    assert result.code == 0
    assert torch.__version__ in result.out
    assert "as asked for" in result.out
    assert "has no pack.json" in result.out  # a missing pack is told, and no error here


def test_info_as_json_is_one_object(call):
    (record,) = call("info", "--json", "--device", "cpu").records
    assert record["device"] == "cpu"
    assert record["dtype"] in ("float32", "bfloat16")
    assert record["threads"] >= 1
    assert record["memory_available"] > 0


def test_a_device_that_is_not_there_ends_with_2(call, monkeypatch):
    monkeypatch.setattr(device, "_is_present", lambda kind: kind == "cpu")
    result = call("info", "--device", "mps", "--json")
    assert result.code == 2
    assert "no MPS device here" in result.err
    assert result.records[0]["problem"] == "not-present"
