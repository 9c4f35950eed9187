import torch

from engine.networks.parsenet import ParseNet, ParseNetConfig, Part
from engine.torchvision_fallback import load_torchvision


def facexlib_parsenet(**sizes):
    load_torchvision()
    from facexlib.parsing.parsenet import ParseNet as FacexlibParseNet

    return FacexlibParseNet(parsing_ch=len(Part), **sizes)


def mask_part(state_dict):
    return {name: t for name, t in state_dict.items() if not name.startswith("out_img_conv.")}


def test_it_answers_as_facexlibs_does(seeded, picture):
    theirs = seeded(
        facexlib_parsenet(
            in_size=32, out_size=32, min_feat_size=8, base_ch=8, res_depth=2, ch_range=[8, 16]
        )
    )
    for module in theirs.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_var.uniform_(0.5, 2)
    ours = ParseNet(ParseNetConfig(width=8, steps=2, widest=16, body=2, size=32)).eval()
    ours.load_state_dict(mask_part(theirs.state_dict()), strict=True)
    x = picture(1, 3, 32, 32)
    assert torch.allclose(ours(x), theirs(x)[0], atol=1e-5)


def test_the_published_size_has_facexlibs_tensors():
    with torch.device("meta"):
        theirs = mask_part(facexlib_parsenet(in_size=512, out_size=512).state_dict())
        ours = ParseNet(ParseNetConfig()).state_dict()
    assert {n: t.shape for n, t in ours.items()} == {n: t.shape for n, t in theirs.items()}
