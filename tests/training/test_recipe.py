import pytest
import torch

from engine.networks.irn import IRN, IRNConfig
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from engine.packs import load_pack
from training import recipe
from training.loop import Budget, Learner

CPU = torch.device("cpu")
COARSE = {"coarse_widths": (8, 8), "coarse_down_blocks": (1, 1), "coarse_up_blocks": (1,)}


@pytest.fixture
def place(tmp_path):
    return recipe.Place(tmp_path, tmp_path, tmp_path / "out", CPU)


def test_the_stages_train_what_the_packs_hold():
    roles = [role for roles in recipe.PACKS.values() for role in roles]
    parts = ["coarse", "retouch", "stains", "detail"]  # of the IRN
    assert sorted(stage.name for stage in recipe.STAGES) == sorted(roles + parts)
    assert sorted(roles) == sorted(recipe.CONFIGS)
    assert sum(stage.share for stage in recipe.STAGES) == pytest.approx(1)


def test_training_goes_on_from_a_pack(tiny_pack, place):
    recipe.start_from(tiny_pack, place)
    config = IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,))
    learner = Learner(IRN(config), Budget(1, 1e-3), place.checkpoint("irn"))
    expected = load_pack(tiny_pack).build("irn", CPU, torch.float32)
    weights = zip(learner.network.parameters(), expected.parameters(), strict=True)
    assert all(torch.equal(ours, theirs) for ours, theirs in weights)
    learner.step({"size": learner.network.head.weight.square().sum()})
    assert learner.steps == 1


def test_a_pack_does_not_undo_training(tiny_pack, place):
    path = place.checkpoint("irn")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"an hour of training")
    recipe.start_from(tiny_pack, place)
    assert path.read_bytes() == b"an hour of training"
    assert place.checkpoint("detector").exists()


def test_an_untrained_network_is_named(place):
    with pytest.raises(FileNotFoundError, match="prior"):
        place.trained("prior")


def test_a_pack_is_written_when_all_its_networks_are_there(place, monkeypatch):
    config = PixelPriorConfig(32, 4, (8, 8), (1, 1), (1,), 8)
    monkeypatch.setitem(recipe.CONFIGS, "unet", config)
    Learner(PixelPrior(config), Budget(1, 1e-3), place.checkpoint("unet")).save()
    recipe.run(place, 0, only="none of them", seed=0)
    assert [entry.name for entry in place.out.iterdir() if entry.is_dir()] == ["heirloom-difface"]
    assert load_pack(place.out / "heirloom-difface").entries.keys() == {"unet"}


@pytest.mark.parametrize("part", ["coarse", "retouch", "stains", "detail"])
def test_what_learns_by_itself_becomes_part_of_the_irn(part, place, monkeypatch):
    u_net = {"widths": (8, 8), "down_blocks": (1, 1), "up_blocks": (1,)}
    config = IRNConfig(**u_net, **COARSE, detail=(8, 1), retouch=(4, 8), stains=(8, 8))
    monkeypatch.setitem(recipe.CONFIGS, "irn", config)
    irn = IRN(config)
    Learner(irn, Budget(1, 1e-3), place.checkpoint("irn")).save()

    def learned(*_):
        of = IRN(config).get_submodule(part)
        torch.nn.init.constant_(of.head.weight, 0.5)
        return of

    monkeypatch.setattr(f"training.train_{part}.train", learned)
    stage = next(stage for stage in recipe.STAGES if stage.name == part)
    stage.train(place, Budget(1, 1e-3))
    trained = place.trained("irn")
    assert (trained.get_submodule(part).head.weight == 0.5).all()
    assert torch.equal(trained.stem.weight, irn.stem.weight)


def test_the_irn_begins_with_the_coarse_stage_that_was_trained_before_it(place, monkeypatch):
    config = IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), **COARSE)
    monkeypatch.setattr("training.train_irn.CONFIG", config)
    learned = IRN(config).coarse
    torch.nn.init.constant_(learned.head.weight, 0.5)
    Learner(learned, Budget(1, 1e-3), place.checkpoint("coarse")).save()
    given = []
    monkeypatch.setattr("training.train_irn.train", lambda *_, coarse: given.append(coarse))
    stage = next(stage for stage in recipe.STAGES if stage.name == "irn")
    stage.train(place, Budget(1, 1e-3))
    assert (given[0].head.weight == 0.5).all()
