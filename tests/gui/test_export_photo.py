from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo, save_photo
from engine.provenance import PackIdentity, Restoration
from engine.types import Candidate, Face, Metadata, Photo, RestoredFace, RestoreOptions
from gui.before_after import Captions
from gui.export_choice import CollisionRule, ExportChoice, MetadataChoice
from gui.export_photo import export_photo

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = Captions("Before", "After")
SOURCE_TYPE = b"compositeWithTrainedAlgorithmicMedia"
IPTC = b"\x1c\x02\x5a\x00\x04Lodz\x1c\x02\x05\x00\x07Wedding"


@pytest.fixture
def original(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (60, 80, 3), np.uint8)
    path = tmp_path / "a.png"
    save_photo(Photo(path, pixels, "PNG", metadata=Metadata(dpi=(300, 300))), path)
    return replace(open_photo(path), metadata=Metadata(iptc=IPTC))


@pytest.fixture
def restored(original):
    pixels = original.pixels.copy()
    pixels[10:40, 10:40] //= 2
    return replace(original, pixels=pixels)


def _restoration(original, faces=1):
    face = Face((10.0, 10.0, 30.0, 30.0), np.zeros((5, 2), np.float32), 0.9)
    one = Candidate(7, np.zeros((512, 512, 3), np.float32), 0.6)
    results = tuple(RestoredFace(i, face, (one,), 0, 0.5, 1.0) for i in range(faces))
    pack = PackIdentity("tiny", "1", "0" * 64)
    return Restoration(original, results, (RestoreOptions(),) * faces, pack, "cpu", "float32")


def _export(original, restored, **changes):
    return export_photo(restored, _restoration(original), ExportChoice(**changes), WORDS)


def test_the_file_holds_the_pixels_and_says_what_was_done(original, restored):
    done = _export(original, restored)
    assert done.picture.name == "a_restored.png"
    assert done.sidecar is None
    written = open_photo(done.picture)
    np.testing.assert_array_equal(written.pixels, restored.pixels)
    assert SOURCE_TYPE in written.metadata.xmp


def test_the_honest_word_stays_when_all_metadata_goes(original, restored):
    done = _export(original, restored, metadata=MetadataChoice.NONE, format="TIFF")
    metadata = open_photo(done.picture).metadata
    assert metadata.iptc is None
    assert SOURCE_TYPE in metadata.xmp


def test_the_place_goes_and_the_title_stays(original, restored):
    done = _export(original, restored, metadata=MetadataChoice.WITHOUT_LOCATION, format="TIFF")
    iptc = open_photo(done.picture).metadata.iptc
    assert b"Wedding" in iptc
    assert b"Lodz" not in iptc


def test_companions_are_written_and_share_the_number(original, restored):
    first = _export(original, restored, sidecar=True, before_after=True)
    assert first.sidecar.name == "a_restored.png.heirloom.json"
    assert first.before_after.name == "a_restored.before-after.jpg"
    card = open_photo(first.before_after)
    assert card.pixels.shape[1] > 160
    assert SOURCE_TYPE in card.metadata.xmp
    first.picture.unlink()
    second = _export(original, restored, sidecar=True)
    assert second.picture.name == "a_restored 2.png"


@pytest.mark.parametrize("rule", list(CollisionRule))
def test_the_original_survives_everything(original, restored, rule):
    before = original.path.read_bytes()
    done = _export(original, restored, pattern="{name}", collision=rule)
    assert done.picture.name == "a 2.png"
    assert original.path.read_bytes() == before


def test_replacing_replaces_only_when_asked(original, restored):
    _export(original, original)
    again = _export(original, restored, collision=CollisionRule.REPLACE)
    assert again.picture.name == "a_restored.png"
    np.testing.assert_array_equal(open_photo(again.picture).pixels, restored.pixels)


def test_a_name_taken_at_the_last_moment_gives_the_next_one(original, restored, monkeypatch):
    import engine.photo

    def taken_once(photo, path, **options):
        if path.name == "a_restored.png" and not path.exists():
            path.touch()
            raise PhotoError(path, PhotoProblem.EXISTS)
        save_photo(photo, path, **options)

    monkeypatch.setattr(engine.photo, "save_photo", taken_once)
    assert _export(original, restored).picture.name == "a_restored 2.png"


def test_a_lost_folder_is_reported(original, restored):
    with pytest.raises(PhotoError) as caught:
        _export(original, restored, folder=Path("/nowhere/at/all"))
    assert caught.value.problem is PhotoProblem.NO_FOLDER
    assert not list(original.path.parent.glob("*.tmp"))


def test_an_enlarged_result_says_so_and_its_card_shows_the_original_as_large(original, restored):
    large = replace(restored, pixels=restored.pixels.repeat(2, 0).repeat(2, 1))
    story = replace(_restoration(original), enlarged=2)
    choice = ExportChoice(enlarge=2, sidecar=True, before_after=True)
    done = export_photo(large, story, choice, WORDS)
    written = open_photo(done.picture)
    np.testing.assert_array_equal(written.pixels, large.pixels)
    assert b">2</heirloom:Enlarged>" in written.metadata.xmp
    assert '"enlarged": 2' in done.sidecar.read_text("utf-8")
    assert open_photo(done.before_after).pixels.shape[1] > 2 * 160


def test_without_restored_faces_nothing_is_claimed(original):
    done = export_photo(original, _restoration(original, 0), ExportChoice(), WORDS)
    assert SOURCE_TYPE not in (open_photo(done.picture).metadata.xmp or b"")
