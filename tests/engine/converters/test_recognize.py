import pytest
import torch

from engine.converters.recognize import build, networks_in, recognize
from engine.errors import CheckpointError, CheckpointProblem
from engine.networks.arcface import ArcFace, ArcFaceConfig
from engine.networks.parsenet import ParseNet, ParseNetConfig
from engine.networks.retinaface import RetinaFace, RetinaFaceConfig

NAME = "holiday.jpg"  # never looked at


@pytest.fixture
def saved(tmp_path):
    def save(content):
        torch.save(content, tmp_path / NAME)
        return tmp_path / NAME

    return save


def same_tensors(network, module):
    expected = module.state_dict()
    assert network.tensors.keys() == expected.keys()
    assert all(torch.equal(network.tensors[name], expected[name]) for name in expected)


@pytest.mark.parametrize(
    ("fixture", "role", "license_note"),
    [
        ("tiny_unet", "unet", "non-commercial"),
        ("tiny_swinir", "backbone", "non-commercial"),
        ("tiny_vq", "vqgan", "non-commercial"),
        ("tiny_ldm_prior", "ldm-prior", "Not stated"),
    ],
)
def test_a_network_is_recognized_by_its_tensors(request, saved, fixture, role, license_note):
    module = request.getfixturevalue(fixture)
    (network,) = recognize(saved({f"module.{n}": t for n, t in module.state_dict().items()}))
    assert network.role == role
    assert network.config == module.config
    assert license_note in network.source.license
    same_tensors(network, module)


def test_what_is_recognized_can_be_built(saved, tiny_swinir):
    (network,) = recognize(saved({"state_dict": tiny_swinir.state_dict()}))
    y = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        assert torch.equal(build(network)(y), tiny_swinir.eval()(y))


def test_an_autoencoders_training_tensors_are_dropped(saved, tiny_vq):
    extra = {"loss.discriminator.main.0.weight": torch.ones(2)}
    (network,) = recognize(saved({"state_dict": {**tiny_vq.state_dict(), **extra}}))
    same_tensors(network, tiny_vq)


def test_of_latent_diffusion_the_averages_are_taken(saved, ldm_checkpoint, tiny_ldm_prior, tiny_vq):
    prior, autoencoder = recognize(saved(ldm_checkpoint))
    assert (prior.role, autoencoder.role) == ("ldm-prior", "vqgan")
    for name, tensor in tiny_ldm_prior.state_dict().items():
        assert torch.equal(prior.tensors[name], tensor + 1)
    same_tensors(autoencoder, tiny_vq)


def without(checkpoint, start):
    kept = {n: t for n, t in checkpoint["state_dict"].items() if not n.startswith(start)}
    return {"state_dict": kept}


def test_of_latent_diffusion_without_averages_the_raw_weights_are_taken(
    saved, ldm_checkpoint, tiny_ldm_prior
):
    prior, _ = recognize(saved(without(ldm_checkpoint, "model_ema.")))
    same_tensors(prior, tiny_ldm_prior)


def test_a_prior_comes_without_its_autoencoder_too(saved, ldm_checkpoint):
    (prior,) = recognize(saved(without(ldm_checkpoint, "first_stage_model.")))
    assert prior.role == "ldm-prior"


def refused(path, problem):
    with pytest.raises(CheckpointError) as caught:
        recognize(path)
    assert caught.value.problem is problem
    return caught.value.detail


def test_half_a_set_of_averages_is_refused(saved, ldm_checkpoint):
    path = saved(without(ldm_checkpoint, "model_ema.diffusion_modelout"))
    assert "model_ema.diffusion_modelout" in refused(path, CheckpointProblem.WRONG_TENSORS)


def test_a_prior_that_wants_a_condition_is_refused(saved, ldm_checkpoint):
    name = "model.diffusion_model.input_blocks.0.0.weight"
    content = without(ldm_checkpoint, "model_ema.")
    content["state_dict"][name] = torch.zeros(32, 6, 3, 3)
    assert "conditional" in refused(saved(content), CheckpointProblem.UNRECOGNIZED)


@pytest.mark.parametrize("backbone", ["mobile0.25", "resnet50"])
def test_both_detectors_of_facexlib_are_recognized(tmp_path, backbone):
    with torch.device("meta"):
        tensors = RetinaFace(RetinaFaceConfig(backbone)).state_dict()
    (network,) = networks_in(tmp_path, tensors)
    assert (network.role, network.config) == ("detector", RetinaFaceConfig(backbone))


def test_the_recognizer_of_facexlib_is_recognized(tmp_path):
    with torch.device("meta"):
        tensors = ArcFace(ArcFaceConfig()).state_dict()
    (network,) = networks_in(tmp_path, tensors)
    assert (network.role, network.config) == ("recognizer", ArcFaceConfig())


def test_the_parser_of_facexlib_loses_its_second_head(tmp_path):
    with torch.device("meta"):
        tensors = ParseNet(ParseNetConfig()).state_dict()
        second = {"out_img_conv.conv2d.weight": torch.empty(3, 64, 3, 3)}
    (network,) = networks_in(tmp_path, {**tensors, **second})
    assert (network.role, network.config) == ("parser", ParseNetConfig())
    assert network.tensors.keys() == tensors.keys()


def test_batch_norms_without_a_counter_get_one(tmp_path):
    with torch.device("meta"):
        tensors = ParseNet(ParseNetConfig()).state_dict()
    old = {name: t for name, t in tensors.items() if not name.endswith("num_batches_tracked")}
    (network,) = networks_in(tmp_path, old)
    assert network.tensors.keys() == tensors.keys()


def test_what_fits_nothing_is_named_with_what_was_found(saved):
    path = saved(
        {"generator.conv.weight": torch.zeros(4, 3, 3, 3), "generator.bias": torch.ones(4)}
    )
    detail = refused(path, CheckpointProblem.UNRECOGNIZED)
    assert detail.startswith("2 tensors, 112 values: generator.conv.weight [4, 3, 3, 3]")


@pytest.mark.parametrize("change", ["missing", "added", "reshaped"])
@pytest.mark.parametrize("fixture", ["tiny_unet", "tiny_swinir", "tiny_vq"])
def test_a_network_that_differs_is_refused_with_the_place(request, saved, fixture, change):
    tensors = dict(request.getfixturevalue(fixture).state_dict())
    name = sorted(name for name in tensors if name.endswith("bias"))[-1]
    if change == "missing":
        del tensors[name]
    elif change == "added":
        name = name + ".extra"
        tensors[name] = torch.zeros(2)
    else:
        tensors[name] = tensors[name].repeat(2)
    assert name in refused(saved(tensors), CheckpointProblem.WRONG_TENSORS)


def test_two_networks_in_one_heap_are_refused(saved, tiny_unet, tiny_swinir):
    path = saved({**tiny_unet.state_dict(), **tiny_swinir.state_dict()})
    detail = refused(path, CheckpointProblem.WRONG_TENSORS)
    assert "difface-swinir + difface" in detail


@pytest.mark.parametrize(
    "signature",
    [
        "time_embed.0.weight",
        "conv_first.1.weight",
        "quantize.embedding.weight",
        "ClassHead.0.conv1x1.weight",
        "out_mask_conv.conv2d.weight",
        "output_layer.3.weight",
        "model.diffusion_model.time_embed.0.weight",
    ],
)
@pytest.mark.parametrize("shape", [(), (0,), (7, 5)])
def test_a_bare_signature_is_refused_and_not_a_crash(saved, signature, shape):
    path = saved({signature: torch.zeros(shape)})
    refused(path, CheckpointProblem.WRONG_TENSORS)
