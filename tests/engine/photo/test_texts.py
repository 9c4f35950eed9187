from dataclasses import replace

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from engine.photo import open_photo, save_photo
from engine.photo.texts import as_comment, from_bytes, to_bytes

NAMES = "Zofia Wójcik, Łódź 1931"
CP1250 = NAMES.encode("cp1250")


@pytest.mark.parametrize("stored", [NAMES.encode(), CP1250, b"plain"])
def test_a_jpegs_comment_comes_back_byte_for_byte(save_with_pillow, rgb, tmp_path, stored):
    photo = open_photo(save_with_pillow(Image.fromarray(rgb), "a.jpg", comment=stored))
    save_photo(photo, tmp_path / "b.jpg")
    with Image.open(tmp_path / "b.jpg") as saved:
        assert saved.info["comment"] == stored
    save_photo(photo, tmp_path / "b.png")
    assert open_photo(tmp_path / "b.png").metadata.texts == photo.metadata.texts != ()


def png_with_texts(save_with_pillow, rgb):
    info = PngInfo()
    info.add_itxt("Description", NAMES)
    info.add_text("Title", "The wedding")
    info.add_text("Author", "Uncle Jan", zip=True)
    info.add_text("Software", "a scanner's")
    return open_photo(save_with_pillow(Image.fromarray(rgb), "a.png", pnginfo=info))


def test_a_pngs_texts_come_back_and_others_read_them(save_with_pillow, rgb, tmp_path):
    save_photo(png_with_texts(save_with_pillow, rgb), tmp_path / "b.png")
    with Image.open(tmp_path / "b.png") as saved:
        expected = {"Description": NAMES, "Title": "The wedding", "Author": "Uncle Jan"}
        assert saved.text == expected


def test_a_pngs_texts_become_a_jpegs_comment(save_with_pillow, rgb, tmp_path):
    save_photo(png_with_texts(save_with_pillow, rgb), tmp_path / "b.jpg")
    lines = f"Title: The wedding\nAuthor: Uncle Jan\nDescription: {NAMES}"
    with Image.open(tmp_path / "b.jpg") as saved:
        assert saved.info["comment"] == lines.encode()


@pytest.mark.parametrize("name", ["b.jpg", "b.png"])
def test_texts_stay_behind_with_the_other_metadata(photo, tmp_path, name):
    texts = (("Comment", NAMES),)
    written = replace(photo, metadata=replace(photo.metadata, texts=texts))
    save_photo(written, tmp_path / name, keep_metadata=False)
    assert open_photo(tmp_path / name).metadata.texts == ()


def test_a_comment_is_cut_between_characters():
    assert as_comment((("Comment", "aé"),), 2) == b"a"
    assert as_comment((("Comment", "aé"),), 3) == "aé".encode()


def test_zeros_and_blanks_around_a_text_are_no_text():
    assert from_bytes(b" \0\n") == ""
    assert to_bytes("a\0b") == b"ab"
