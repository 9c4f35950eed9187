import torch

from training.critic import Critic, hinge


def reach(critic, size=96):
    """Side of the window of a picture that one logit in the middle depends on."""
    x = torch.zeros(1, 3, size, size, requires_grad=True)
    logits = critic(x)
    middle = logits.shape[-1] // 2
    logits[0, 0, middle, middle].backward()
    return int((x.grad[0, 0].abs().sum(0) > 0).sum())


def test_a_patch_is_as_wide_as_it_says():
    torch.manual_seed(0)
    assert reach(Critic(4)) == 22
    assert reach(Critic(4, halvings=3)) == 46


def test_a_critic_learns_to_tell_noise_from_smooth_pictures():
    torch.manual_seed(0)
    critic = Critic(8)
    optimizer = torch.optim.Adam(critic.parameters(), 3e-3)
    for _ in range(30):
        smooth = torch.rand(4, 3, 1, 1).expand(-1, -1, 32, 32)
        losses = hinge(critic, smooth, smooth + 0.3 * torch.randn(4, 3, 32, 32))
        optimizer.zero_grad()
        sum(losses.values()).backward()
        optimizer.step()
    assert losses["real"] < 0.9
    assert losses["drawn"] < 0.9
    assert critic(smooth).mean() > 0 > critic(torch.randn(4, 3, 32, 32)).mean()
