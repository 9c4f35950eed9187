import base64
import dataclasses
import io
import json
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo, save_photo
from engine.photo.xmp import Packet
from engine.provenance import (
    IPTC_EXTENSION,
    NAMESPACE,
    SOURCE_TYPE,
    PackIdentity,
    Restoration,
    UpscalerIdentity,
    describe,
    sidecar_path,
    write_sidecar,
    xmp_packet,
)
from engine.types import Candidate, Face, RestoredFace, RestoreOptions

DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
EXISTING = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    f'xmlns:dc="{DC}" xmlns:xmp="{XMP}" xmlns:Iptc4xmpExt="{IPTC_EXTENSION}" '
    'xmp:CreatorTool="Scanner 3" '
    'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/print">'
    "<dc:source>Familie Müller, 1921</dc:source>"
    "<xmp:Thumbnails><rdf:Alt><rdf:li>OLD FACE</rdf:li></rdf:Alt></xmp:Thumbnails>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()


def restored(index, similarity):
    landmarks = np.linspace(0, 40, 10, dtype=np.float32).reshape(5, 2) + np.float32(1 / 3)
    face = Face((10.5, 20.25, 30.0, 40.0), landmarks, 0.97)
    blank = np.zeros((512, 512, 3), np.float32)
    candidates = tuple(Candidate(seed, blank, similarity) for seed in (7, 8))
    return RestoredFace(index, face, candidates, 1, 0.4, 2.5, None, ("float32",))


@pytest.fixture
def restoration(tmp_path):
    picture = np.random.default_rng(0).integers(0, 256, (40, 60, 3)).astype(np.uint8)
    Image.fromarray(picture).save(tmp_path / "祖母.png")
    options = RestoreOptions(seed=7, candidates=2, identity=0.75)
    return Restoration(
        photo=open_photo(tmp_path / "祖母.png"),
        faces=(restored(0, 0.6), restored(3, 0.7)),
        options=(options, dataclasses.replace(options, strength=0.5)),
        pack=PackIdentity("base & <co>\x00", "1.2", "ab" * 32),
        device="cpu",
        dtype="bfloat16",
    )


def test_the_packet_says_what_was_done_and_keeps_the_rest(restoration):
    made = xmp_packet(restoration, EXISTING)
    packet = Packet(made)
    assert packet.get((IPTC_EXTENSION, "DigitalSourceType")) == SOURCE_TYPE
    assert b"digitalsourcetype/print" not in made
    assert packet.get((XMP, "CreatorTool")) == "Scanner 3"
    assert packet.get((DC, "source")) == "Familie Müller, 1921"
    assert packet.get((NAMESPACE, "Pack")) == "base & <co> 1.2"
    assert b"OLD FACE" not in made
    assert made.count(b"10.5 20.2 30.0 40.0") == 2


def test_saying_it_again_replaces_what_was_said(restoration):
    once = xmp_packet(restoration, None)
    fewer = dataclasses.replace(
        restoration, faces=restoration.faces[:1], options=restoration.options[:1]
    )
    twice = xmp_packet(fewer, once)
    assert twice.count(b"<rdf:li") == 1
    assert xmp_packet(restoration, twice) == once


@pytest.mark.parametrize(
    "hostile",
    [
        b"<a",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>',
        b'<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>',
    ],
)
def test_a_hostile_packet_is_dropped_and_the_truth_told(restoration, hostile):
    made = xmp_packet(restoration, hostile)
    assert made == xmp_packet(restoration, None)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif", ".heic"])
def test_the_packet_travels_in_the_file(restoration, tmp_path, suffix):
    packet = xmp_packet(restoration, None)
    save_photo(restoration.photo, tmp_path / f"out{suffix}", xmp=packet)
    kept = open_photo(tmp_path / f"out{suffix}").metadata.xmp
    assert Packet(kept).get((IPTC_EXTENSION, "DigitalSourceType")) == SOURCE_TYPE


def test_the_sidecar_holds_what_makes_the_picture_again(restoration, tmp_path):
    path = write_sidecar(restoration, tmp_path / "祖母 restored.png", quality=90)
    assert path == tmp_path / "祖母 restored.png.heirloom.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["input"]["sha256"] == restoration.photo.sha256
    assert (told["input"]["file"], told["output"]["file"]) == ("祖母.png", "祖母 restored.png")
    assert (told["pack"]["sha256"], told["device"], told["dtype"]) == ("ab" * 32, "cpu", "bfloat16")
    first, second = told["faces"]
    assert RestoreOptions(**first["options"]) == restoration.options[0]
    assert RestoreOptions(**second["options"]).strength == 0.5
    assert (second["index"], second["seed"], second["notes"]) == (3, 8, ["float32"])
    landmarks = np.array(first["landmarks"], np.float32)
    np.testing.assert_array_equal(landmarks, restoration.faces[0].face.landmarks)
    assert str(tmp_path) not in path.read_text(encoding="utf-8")


def test_a_similarity_that_is_no_number_is_null(restoration):
    odd = dataclasses.replace(restoration, faces=(restored(0, float("nan")), restored(1, 0.5)))
    assert describe(odd)["faces"][0]["similarity"] is None


def test_each_face_needs_its_options(restoration):
    short = dataclasses.replace(restoration, options=restoration.options[:1])
    with pytest.raises(ValueError, match="zip"):
        describe(short)


def test_a_sidecar_is_not_overwritten_unasked(restoration, tmp_path):
    path = sidecar_path(tmp_path / "a.png")
    path.write_bytes(b"mine")
    with pytest.raises(PhotoError) as caught:
        write_sidecar(restoration, tmp_path / "a.png", quality=90)
    assert (caught.value.problem, path.read_bytes()) == (PhotoProblem.EXISTS, b"mine")
    write_sidecar(restoration, tmp_path / "a.png", quality=90, overwrite=True)
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == 1


def test_nothing_here_needs_torch():
    code = "import sys, engine.provenance, engine.photo; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_improved_background_is_told_in_both(restoration):
    assert describe(restoration)["background"] is None
    assert b"Background" not in xmp_packet(restoration, None)
    upscaler = UpscalerIdentity("Groß & klein.pth", "ESRGAN", 4, "cd" * 32)
    improved = dataclasses.replace(restoration, background=upscaler)
    assert describe(improved)["background"] == dataclasses.asdict(upscaler)
    told = xmp_packet(improved, None).decode()
    assert "Groß &amp; klein.pth (ESRGAN, 4x)" in told
    assert "cd" * 32 in told
    again = xmp_packet(restoration, told.encode())  # exported once more, without it
    assert b"Background" not in again


def test_an_enlarged_picture_says_so_in_both(restoration):
    plain, large = restoration, dataclasses.replace(restoration, enlarged=4)
    assert b"Enlarged" not in xmp_packet(plain, None)
    packet = xmp_packet(large, None)
    assert b">4</heirloom:Enlarged>" in packet
    assert b"Enlarged" not in xmp_packet(plain, packet)
    assert [describe(each)["enlarged"] for each in (plain, large)] == [1, 4]


def test_the_mask_of_what_was_torn_comes_back_from_the_sidecar(restoration):
    assert describe(restoration)["hole"] is None
    hole = np.zeros((40, 60), np.uint8)
    hole[10:20, 30:55] = 255
    told = json.loads(json.dumps(describe(dataclasses.replace(restoration, hole=hole))))
    stored = Image.open(io.BytesIO(base64.b64decode(told["hole"]["png"])))
    assert np.array_equal(np.asarray(stored) * np.uint8(255), hole)


def test_a_face_with_a_filled_hole_says_so(restoration):
    assert b"Filled" not in xmp_packet(restoration, None)
    torn = dataclasses.replace(restoration.faces[0], hole=np.zeros((512, 512), np.uint8))
    told = xmp_packet(dataclasses.replace(restoration, faces=(torn, restoration.faces[1])), None)
    assert told.count(b">True</heirloom:Filled>") == 1


def test_the_request_is_told_and_an_earlier_one_s_forgotten(restoration):
    asked = dataclasses.replace(restoration, request="ef" * 32)
    packet = xmp_packet(asked, xmp_packet(dataclasses.replace(asked, request="01" * 32), None))
    assert packet.count(b"heirloom:Request ") == 1
    assert Packet(packet).get((NAMESPACE, "Request")) == "ef" * 32
    assert describe(asked)["request"] == "ef" * 32
    assert b"Request" not in xmp_packet(restoration, packet)


def test_a_picture_that_no_network_touched_keeps_its_packet(restoration):
    untouched = dataclasses.replace(restoration, faces=(), options=(), request="ef" * 32)
    made = xmp_packet(untouched, EXISTING)
    assert b"digitalsourcetype/print" in made
    assert b"OLD FACE" in made
    assert Packet(made).get((NAMESPACE, "Request")) == "ef" * 32


def test_a_face_crop_says_so_and_names_no_place_in_the_photograph(restoration):
    crop = dataclasses.replace(restoration, aligned=True)
    assert [describe(each)["aligned"] for each in (restoration, crop)] == [False, True]
    packet = xmp_packet(crop, None)
    assert Packet(packet).get((NAMESPACE, "Aligned")) == "True"
    assert b"heirloom:Box" not in packet
    assert packet.count(b"heirloom:Method ") == 2
    assert b"Aligned" not in xmp_packet(restoration, packet)


@pytest.mark.parametrize(
    ("name", "format", "told"),
    [("a.jpg", None, ("JPEG", 80)), ("a.png", None, ("PNG", None)), ("a", "WEBP", ("WEBP", 80))],
)
def test_the_sidecar_says_how_the_picture_was_written(restoration, tmp_path, name, format, told):
    path = write_sidecar(restoration, tmp_path / name, quality=80, format=format)
    output = json.loads(path.read_text(encoding="utf-8"))["output"]
    assert (output["file"], output["format"], output["quality"]) == (name, *told)
