from dataclasses import replace

import pytest
import torch

import engine.restorer
from engine.device import choose_device
from engine.faces.detect import FaceDetector
from engine.packs import load_pack
from engine.restorer import Restorer
from engine.types import DeviceReason, FaceRestored, Fallback, RestoreOptions
from tests.engine.family import face_at, family_photo

OPTIONS = RestoreOptions(steps=2)


@pytest.fixture
def photo():
    return family_photo()


class Lost(torch.nn.Module):
    """A network on a device that went away, or has no memory left."""

    def __init__(self, words):
        super().__init__()
        self.words = words

    def forward(self, *_):
        raise RuntimeError(self.words)


@pytest.fixture
def on_cuda(tiny_pack):
    """A restorer that believes in an accelerator; its detector fails there."""

    def with_words(words):
        cpu = choose_device("cpu")
        choice = replace(cpu, device=torch.device("cuda"), dtype=torch.float16, name="a card")
        restorer = Restorer(load_pack(tiny_pack), choice)
        restorer._detector = FaceDetector(Lost(words), torch.device("cpu"))
        return restorer

    return with_words


def test_the_search_falls_back_when_the_device_disappears_and_all_that_follows(on_cuda, photo):
    restorer = on_cuda("CUDA error: unspecified launch failure")
    restorer.detect(photo)
    assert (restorer.choice.device.type, restorer.choice.dtype) == ("cpu", torch.float32)
    assert restorer.choice.reason is DeviceReason.ACCELERATOR_FAILED
    events = list(restorer.restore(photo, [face_at(0)], OPTIONS))
    assert not any(isinstance(event, Fallback) for event in events)


def test_a_search_without_memory_on_the_card_goes_on_without_it(on_cuda, photo):
    restorer = on_cuda("CUDA out of memory. Tried to allocate 2.00 GiB")
    restorer.detect(photo)
    assert restorer.choice.device.type == "cuda"  # it may have enough for the rest
    other = on_cuda("shapes do not fit")
    with pytest.raises(RuntimeError, match="shapes"):
        other.detect(photo)


@pytest.fixture
def lost(monkeypatch):
    """Every method that is built for the card fails in these words."""

    def with_words(words):
        build = engine.restorer.build_method

        def built(pack, name, device, dtype):
            if device.type == "cuda":
                raise RuntimeError(words)
            return build(pack, name, device, dtype)

        monkeypatch.setattr("engine.restorer.build_method", built)

    return with_words


def test_a_device_that_disappears_in_one_face_is_not_tried_for_the_next(on_cuda, photo, lost):
    restorer = on_cuda("")
    lost("CUDA error: device lost")
    events = list(restorer.restore(photo, [face_at(0), face_at(150)], OPTIONS))
    assert [event.index for event in events if isinstance(event, Fallback)] == [0]
    assert restorer.choice.device.type == "cpu"


@pytest.mark.parametrize(
    ("words", "left_on"),
    [("CUDA error: device lost", "cpu"), ("CUDA error: out of memory", "cuda")],
)
def test_the_slider_goes_on_without_the_card(on_cuda, photo, lost, tiny_pack, words, left_on):
    on_cpu = Restorer(load_pack(tiny_pack), choose_device("cpu"))
    events = on_cpu.restore(photo, [face_at(0)], OPTIONS)
    (result,) = [event.result for event in events if isinstance(event, FaceRestored)]
    restorer, aligned = on_cuda(""), result.candidates[0].pixels
    lost(words)
    blended = restorer.blend(result, aligned, replace(OPTIONS, identity=0.2))
    assert len(blended.candidates) == 1
    assert restorer.choice.device.type == left_on
