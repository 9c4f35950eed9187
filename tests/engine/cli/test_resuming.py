"""`--resume` keeps what the same request made, and nothing else for it."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from engine.cli.arguments import build_parser
from engine.cli.request import Request
from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo, save_photo
from engine.photo.xmp import Packet
from engine.provenance import NAMESPACE

OTHER = "made with other options or from another photograph"
REQUEST = (NAMESPACE, "Request")


@pytest.fixture
def mask(tmp_path):
    """Writes a mask of 64 x 48, white in so many rows."""

    def write(rows):
        pixels = np.zeros((48, 64), np.uint8)
        pixels[:rows] = 255
        Image.fromarray(pixels).save(tmp_path / "mask.png")
        return tmp_path / "mask.png"

    return write


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".bmp", ".avif", ".heic"])
@pytest.mark.parametrize("faces", ["all", "none"])
def test_the_same_request_keeps_its_result(call, restorer, photo, tmp_path, suffix, faces):
    source, target = photo("a.png"), tmp_path / f"r{suffix}"
    words = ("restore", source, "-o", target, "--faces", faces)
    assert call(*words).code == 0
    before = target.read_bytes()
    result = call(*words, "--resume")
    assert (result.code, "finished before" in result.out) == (0, True)
    assert target.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        "--strength 0.2",
        "--steps 1",
        "--identity 0.1",
        "--start 0.3",
        "--seed 2",
        "--candidates 2",
        "--enlarge 2",
        "--aligned",
        "--faces none",
        "--method difface",
        "--method 0=difface",
    ],
)
def test_the_result_of_other_options_is_named_and_left(call, restorer, photo, tmp_path, words):
    source, target = photo("a.png"), tmp_path / "r.png"
    assert call("restore", source, "-o", target, *words.split()).code == 0
    before, asked = target.read_bytes(), len(restorer.asked)
    result = call("restore", source, "-o", target, "--resume", "--json")
    assert result.code == 3
    assert OTHER in result.err
    assert result.records[-1]["problem"] == "exists"
    assert target.read_bytes() == before
    assert len(restorer.asked) == asked
    assert call("restore", source, "-o", target, "--resume", "--overwrite").code == 0
    assert target.read_bytes() != before


def test_what_the_defaults_are_may_be_said(call, restorer, photo, tmp_path):
    words = ("restore", photo("a.png"), "-o", tmp_path / "r.png")
    assert call(*words).code == 0
    said = ("--steps", "4", "--identity", "0.6", "--method", "clr-face", "--resume")
    assert "finished before" in call(*words, *said).out


def test_another_photograph_s_result_is_not_taken_for_this_one_s(call, restorer, photo, tmp_path):
    """A folder that sorts before the others was added: all the numbers move on by one."""
    later = [photo("1931/a.png"), photo("1940/a.png")]
    for number, source in enumerate(later):
        Image.new("RGB", (64, 48), (number, 0, 0)).save(source)
    assert call("restore", *later, "-o", tmp_path / "out").code == 0
    before = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    result = call("restore", photo("1920/a.png"), *later, "-o", tmp_path / "out", "--resume")
    assert result.code == 3
    assert result.err.count(OTHER) == 2
    assert all(path.read_bytes() == content for path, content in before.items())
    assert (tmp_path / "out" / "a-3.png").exists()


def test_a_photograph_that_was_scanned_again_is_another(call, restorer, photo, tmp_path):
    words = ("restore", photo("a.png"), "-o", tmp_path / "r.png")
    assert call(*words).code == 0
    photo("a.png", (64, 50))
    assert OTHER in call(*words, "--resume").err


def test_another_mask_makes_another_result(call, restorer, photo, tmp_path, mask):
    words = ("restore", photo("a.png"), "-o", tmp_path / "r.png", "--mask")
    assert call(*words, mask(5)).code == 0
    assert "finished before" in call(*words, mask(5), "--resume").out
    assert OTHER in call(*words, mask(6), "--resume").err


def test_other_networks_make_another_result():
    arguments = build_parser("heirloom", "1").parse_args(["restore", "a.png", "-o", "b.png"])
    networks = [((), None), (("ab",), None), (("ab", "cd"), None), (("ab",), "cd")]
    made = {Request(arguments, *each).digest("00") for each in networks}
    assert len(made) == len(networks)


def test_a_file_of_somebody_else_is_left(call, restorer, photo, tmp_path):
    there = photo("r.png", (20, 20))
    before = there.read_bytes()
    result = call("restore", photo("a.png"), "-o", there, "--resume")
    assert (result.code, OTHER in result.err) == (3, False)
    assert there.read_bytes() == before


def test_restoring_a_result_once_more_is_another_request(call, restorer, photo, tmp_path):
    """Nothing of it is lost by `--faces none`, but it carries the new digest alone."""
    first, second = tmp_path / "1.png", tmp_path / "2.png"
    assert call("restore", photo("a.png"), "-o", first).code == 0
    assert call("restore", first, "-o", second, "--faces", "none").code == 0
    told = [open_photo(path).metadata.xmp for path in (first, second)]
    assert [packet.count(b"<heirloom:Request") for packet in told] == [1, 1]
    assert told[1].count(b"compositeWithTrainedAlgorithmicMedia") == 1
    assert Packet(told[0]).get(REQUEST) != Packet(told[1]).get(REQUEST)


COMPANIONS = ("r.before-after.jpg", "r.png.heirloom.json")


@pytest.fixture
def with_companions(call, photo, tmp_path):
    """Restores a photograph with both companions."""
    source = photo("a.png")

    def invoke(*words):
        beside = ("--sidecar", "--before-after")
        return call("restore", source, "-o", tmp_path / "r.png", *beside, *words)

    return invoke


def test_an_edited_result_is_never_replaced_unasked(call, restorer, photo, tmp_path):
    words = ("restore", photo("a.png"), "-o", tmp_path / "r.png")
    assert call(*words).code == 0
    made = open_photo(tmp_path / "r.png")
    edited = replace(made, pixels=255 - made.pixels)
    save_photo(edited, tmp_path / "r.png", overwrite=True)  # the XMP stays, as with most editors
    before = (tmp_path / "r.png").read_bytes()
    result = call(*words, "--before-after", "--resume")
    assert result.code == 0
    assert "r.before-after.jpg is missing" in result.out
    assert "finished before" in result.out
    assert (tmp_path / "r.png").read_bytes() == before
    assert call(*words, "--before-after", "--resume", "--overwrite").code == 0
    assert (tmp_path / "r.png").read_bytes() != before
    assert (tmp_path / "r.before-after.jpg").exists()


@pytest.mark.parametrize("name", COMPANIONS)
def test_a_companion_of_somebody_else_is_left(with_companions, restorer, tmp_path, name):
    (tmp_path / name).write_bytes(b"mine")
    result = with_companions("--resume")
    assert (result.code, restorer.asked) == (3, [])
    assert (tmp_path / name).read_bytes() == b"mine"
    assert not (tmp_path / "r.png").exists()


def test_companions_that_a_killed_call_left_are_replaced(with_companions, restorer, tmp_path):
    assert with_companions().code == 0
    (tmp_path / "r.png").unlink()
    assert with_companions().code == 3
    assert with_companions("--resume", "--seed", "5").code == 3  # they are of another request
    assert with_companions("--resume").code == 0
    assert (tmp_path / "r.png").exists()


def test_companions_do_not_stay_without_their_result(
    with_companions, restorer, tmp_path, monkeypatch
):
    def full(photo, path, **settings):
        if path.name == "r.png":
            assert all((tmp_path / name).exists() for name in COMPANIONS)
            raise PhotoError(path, PhotoProblem.NO_SPACE)
        save_photo(photo, path, **settings)

    monkeypatch.setattr("engine.cli.saving.save_photo", full)
    assert with_companions().code == 3
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.png"]
