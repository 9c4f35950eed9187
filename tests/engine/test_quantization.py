"""Weights of eight bits come back nearly as they were, and what is no pair is left alone."""

import pytest
import torch
from safetensors.torch import load_file

from engine.networks.latent_mask import LatentMask, LatentMaskConfig
from engine.pack_writer import NetworkWeights, write_pack
from engine.packs import load_pack
from engine.quantization import AMPLITUDE, dequantized, quantized
from training.export import BASE


def test_each_row_is_rounded_on_its_own_scale():
    sizes = torch.tensor([1e-4, 1.0, 300.0])
    weight = torch.randn(3, 4, 3, 3) * sizes[:, None, None, None]
    stored = quantized({"w": weight})
    assert stored["w"].dtype == torch.int8
    back = dequantized(stored)["w"]
    greatest = weight.abs().flatten(1).amax(1)
    assert ((back - weight).abs().flatten(1).amax(1) <= greatest * 0.0045).all()
    assert not torch.equal(back, weight)


def test_a_row_of_zeros_stays_zero():
    assert not dequantized(quantized({"w": torch.zeros(2, 3)}))["w"].any()


def test_biases_norms_and_counts_stay_as_they_are():
    tensors = {"bias": torch.randn(5), "count": torch.tensor([[3, 4]])}
    stored = quantized(tensors)
    assert stored.keys() == tensors.keys()
    assert all(torch.equal(stored[name], tensors[name]) for name in tensors)


@pytest.mark.parametrize(
    ("steps", "amplitude"),
    [
        (torch.ones(2, 3), torch.ones(2)),
        (torch.ones(2, 3, dtype=torch.int8), torch.ones(3)),
        (torch.ones(2, 3, dtype=torch.int8), torch.ones(2, dtype=torch.int64)),
        (torch.ones(2, dtype=torch.int8), torch.ones(2)),
    ],
)
def test_what_does_not_fit_together_stays_and_is_refused_later(steps, amplitude):
    stored = {"w": steps, "w" + AMPLITUDE: amplitude}
    assert dequantized(stored).keys() == stored.keys()


def test_a_pack_holds_and_loads_eight_bits(tmp_path):
    config = LatentMaskConfig()
    network = LatentMask(config)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter)
    for name, eight_bits in (("half", False), ("eighth", True)):
        weights = NetworkWeights(config, network.state_dict(), eight_bits)
        write_pack(tmp_path / name, BASE, {"mask": weights})
    sizes = {p.parent.name: p.stat().st_size for p in tmp_path.glob("*/mask.safetensors")}
    assert sizes["eighth"] < 0.7 * sizes["half"]
    on_disk = load_file(tmp_path / "eighth" / "mask.safetensors")
    assert any(tensor.dtype == torch.int8 for tensor in on_disk.values())
    pack = load_pack(tmp_path / "eighth")
    built = pack.build("mask", torch.device("cpu"), torch.float32)
    for name, tensor in network.state_dict().items():
        assert torch.allclose(built.state_dict()[name], tensor, atol=0.02), name
