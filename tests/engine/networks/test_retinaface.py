import torch

from engine.networks.retinaface import RetinaFace, RetinaFaceConfig
from engine.torchvision_fallback import load_torchvision


def test_network_has_the_published_size_and_names() -> None:
    network = RetinaFace(RetinaFaceConfig())
    assert sum(p.numel() for p in network.parameters()) == 426_608
    names = network.state_dict().keys()
    for name in (
        "body.stage1.0.0.weight",
        "fpn.output1.0.weight",
        "ssh3.conv7x7_3.1.bias",
        "ClassHead.0.conv1x1.weight",
        "LandmarkHead.2.conv1x1.bias",
    ):
        assert name in names


def test_one_row_an_anchor() -> None:
    network = RetinaFace(RetinaFaceConfig()).eval()
    boxes, logits, landmarks = network(torch.zeros(2, 3, 64, 96))
    count = 2 * (8 * 12 + 4 * 6 + 2 * 3)
    assert boxes.shape == (2, count, 4)
    assert logits.shape == (2, count, 2)
    assert landmarks.shape == (2, count, 10)


def test_matches_the_facexlib_forward_pass() -> None:
    load_torchvision()
    from facexlib.detection.retinaface import RetinaFace as FacexlibRetinaFace

    reference = FacexlibRetinaFace("mobile0.25", device="cpu")
    network = RetinaFace(RetinaFaceConfig()).eval()
    network.load_state_dict(reference.state_dict(), strict=True)
    picture = torch.randn(1, 3, 64, 64, generator=torch.Generator().manual_seed(0)) * 50
    boxes, logits, landmarks = network(picture)
    expected = reference(picture)
    torch.testing.assert_close(boxes, expected[0])
    torch.testing.assert_close(logits.softmax(-1), expected[1])
    torch.testing.assert_close(landmarks, expected[2])


def test_builds_without_memory_for_weights() -> None:
    with torch.device("meta"):
        network = RetinaFace(RetinaFaceConfig())
    assert all(p.is_meta for p in network.parameters())
