import pytest
import torch
from torch import nn

from training.loop import Budget, Learner, fit, learning_rate


def budget(minutes, **changes):
    return Budget(minutes, 0.05, **{"report_seconds": 1.0, **changes})


def learn(path, minutes, calls=None):
    """Fits y = 3x."""
    torch.manual_seed(0)
    learner = Learner(nn.Linear(1, 1), budget(minutes), path)

    def losses(rng):
        if calls is not None:
            calls.append(learner.steps)
        x = torch.from_numpy(rng.standard_normal((64, 1))).float()
        return {"error": (learner.network(x) - 3 * x).square().mean()}

    def validate(average):
        return {"weight": float(average.weight)}

    return learner, fit(learner, losses, validate, "line")


def test_learns_and_returns_the_average(tmp_path, capsys):
    _, average = learn(tmp_path / "line.pt", 0.5)
    assert float(average.weight) == pytest.approx(3, abs=0.3)
    assert not average.training
    assert "weight" in capsys.readouterr().out


def test_goes_on_where_it_was_killed(tmp_path):
    path = tmp_path / "line.pt"
    first, _ = learn(path, 0.02)
    calls = []
    second, _ = learn(path, 0.06, calls)
    assert calls[0] == first.steps > 5
    assert second.seconds >= 0.06 * 60


def test_a_finished_training_does_nothing_more(tmp_path):
    path = tmp_path / "line.pt"
    learn(path, 0.02)
    calls = []
    learn(path, 0.02, calls)
    assert calls == []


def test_a_killed_write_leaves_the_last_checkpoint(tmp_path, monkeypatch):
    path = tmp_path / "line.pt"
    learner, _ = learn(path, 0.02)
    good = path.read_bytes()

    def fail(state, target):
        target.write_bytes(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr("torch.save", fail)
    with pytest.raises(KeyboardInterrupt):
        learner.save()
    assert path.read_bytes() == good


def test_an_overflowing_batch_teaches_nothing(tmp_path):
    learner = Learner(nn.Linear(1, 1), budget(1), tmp_path / "line.pt")
    before = learner.network.weight.detach().clone()
    learner.step({"error": learner.network.weight.sum() * float("inf")})
    assert torch.equal(learner.network.weight, before)


def test_the_learning_rate_warms_up_and_falls():
    rates = [learning_rate(budget(1), progress) for progress in (0.0, 0.02, 0.5, 1.0)]
    assert rates[0] < rates[1] > rates[2] > rates[3] > 0


def test_parts_are_averaged_and_each_has_its_own_chance(tmp_path):
    learner = Learner(nn.Linear(1, 1), budget(0.05, parts=2), tmp_path / "line.pt")
    drawn = []

    def losses(rng):
        number = float(rng.standard_normal())
        drawn.append(number)
        return {"size": learner.network.weight.sum() * number}

    taken = []
    learner.descend = lambda parts: (taken.append([float(part[0]) for part in parts]), stop())

    def stop():
        learner.seconds = 60

    fit(learner, losses, lambda average: {}, "line")
    assert sorted(taken[0]) == pytest.approx(sorted(drawn))
    assert len(set(drawn)) == 2


def test_a_descent_takes_the_mean_of_the_gradients(tmp_path):
    seen = []
    for parts in ([0.2, 0.6], [0.4]):
        torch.manual_seed(0)
        learner = Learner(nn.Linear(1, 1), budget(1), tmp_path / "line.pt")
        learner.descend([[torch.tensor([[part]]), None] for part in parts])
        seen.append(learner.network.weight.grad.item())
        assert learner.network.bias.grad is None
    assert seen == pytest.approx([0.4, 0.4])
