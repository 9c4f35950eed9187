import struct

import pytest
from PIL import ExifTags, Image

from engine.photo import exif
from engine.photo.directories import ASCII, LONG, SHORT, Directory, Entry, Layout, write_directory


def block_of(order):
    """A block in either byte order: orientation 6, 56x40, a maker note and a place."""
    layout = Layout(order)
    described = Directory({0xA002: layout.entry(SHORT, 56), 0xA003: layout.entry(LONG, 40)})
    described.entries[0x927C] = Entry(7, 12, b"MAKER NOTE!!")
    place = Directory({1: Entry(ASCII, 2, b"N\0")})
    main = Directory({0x010F: Entry(ASCII, 6, b"Kodak\0"), 0x0112: layout.entry(SHORT, 6)})
    main.children = {0x8769: described, 0x8825: place}
    return layout.header + write_directory(main, layout, 8)


def pillow_reads(block):
    found = Image.Exif()
    found.load(block)
    return found


@pytest.mark.parametrize("order", ["<", ">"])
def test_what_is_written_is_read_by_others(order):
    found = pillow_reads(block_of(order))
    assert (found[0x010F], found[0x0112]) == ("Kodak", 6)
    assert found.get_ifd(0x8769) == {0xA002: 56, 0xA003: 40, 0x927C: b"MAKER NOTE!!"}
    assert found.get_ifd(0x8825)[1] == "N"


@pytest.mark.parametrize("order", ["<", ">"])
def test_upright_resets_the_tag_and_moves_nothing(order):
    block = block_of(order)
    assert exif.orientation(block) == 6
    done = exif.upright(block)
    found = pillow_reads(done)
    assert found[0x0112] == 1
    assert (len(done), done.index(b"MAKER")) == (len(block), block.index(b"MAKER"))


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_size_is_set_whatever_its_type_was_and_nothing_moves(order):
    block = block_of(order)
    done = exif.with_size(block, 70_000, 80)
    found = pillow_reads(done)
    assert found.get_ifd(0x8769) == {0xA002: 70_000, 0xA003: 80, 0x927C: b"MAKER NOTE!!"}
    assert (len(done), done.index(b"MAKER")) == (len(block), block.index(b"MAKER"))


def test_a_size_that_is_not_stated_is_not_added():
    layout = Layout("<")
    block = layout.header + write_directory(Directory({0x0112: layout.entry(SHORT, 1)}), layout, 8)
    assert exif.with_size(block, 7, 8) == block


@pytest.mark.parametrize("nonsense", [0, 9, 65535])
def test_a_nonsense_orientation_is_upright(oriented_exif, nonsense):
    assert exif.orientation(oriented_exif(nonsense)) == 1


def test_the_thumbnail_is_unlinked_and_blanked(exif_with_thumbnail):
    before = pillow_reads(exif_with_thumbnail)
    assert before.get_ifd(ExifTags.IFD.IFD1)[0x0201] > 0
    after = exif.without_thumbnail(exif_with_thumbnail)
    assert b"OLD FACE" not in after
    assert pillow_reads(after).get_ifd(ExifTags.IFD.IFD1) == {}
    assert pillow_reads(after)[0x010F] == "Kodak"


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_resolution_is_stated_and_moves_nothing(order):
    block = block_of(order)
    assert exif.resolution(block) is None
    done = exif.with_resolution(block, (300.0, 599.5))
    assert exif.resolution(done) == (300.0, 599.5)
    assert done.index(b"MAKER") == block.index(b"MAKER")
    assert pillow_reads(done).get_ifd(0x8825)[1] == "N"
    assert exif.with_resolution(done, (300.0, 599.5)) == done
    other = exif.with_resolution(done, (72.0, 96.0))
    assert exif.resolution(other) == (72.0, 96.0)
    assert other.index(b"MAKER") == block.index(b"MAKER")
    assert pillow_reads(other).get_ifd(0x8825)[1] == "N"
    assert exif.resolution(exif.with_resolution(None, (96.0, 96.0))) == (96.0, 96.0)


def test_a_resolution_in_centimeters():
    layout = Layout("<")
    entries = exif.resolution_entries(layout, (100.0, 100.0))
    entries[exif.RESOLUTION_UNIT] = layout.entry(SHORT, 3)
    block = layout.header + write_directory(Directory(entries), layout, 8)
    assert exif.resolution(block) == pytest.approx((254.0, 254.0))


def test_shortened_drops_the_maker_note_or_gives_up():
    block = block_of("<")
    assert exif.shortened(block, len(block)) == block
    shorter = exif.shortened(block, len(block) - 1)
    assert b"MAKER" not in shorter
    assert pillow_reads(shorter).get_ifd(0x8769)[0xA002] == 56
    assert exif.shortened(block, 40) is None


def test_without_prefix_drops_what_nobody_can_read():
    block = block_of("<")
    assert exif.without_prefix(b"Exif\0\0" + block) == block
    for hopeless in (None, b"", b"Exif\0\0", b"II*\0\x08\0\0\0\xff\xff", b"junk", block[:20]):
        assert exif.without_prefix(hopeless) is None


def test_a_directory_that_points_to_itself_ends():
    layout = Layout("<")
    loop = struct.pack("<HHHII", 1, 0x8769, LONG, 1, 8) + bytes(4)
    block = layout.header + loop
    assert exif.without_prefix(block) == block
    directory, _ = exif.to_directory(block)
    assert directory.children[0x8769].entries == {}


def test_values_outside_the_block_are_left_out():
    layout = Layout("<")
    bad = struct.pack("<HHHII", 1, 0x010F, ASCII, 4000, 10_000) + bytes(4)
    directory, _ = exif.to_directory(layout.header + bad)
    assert directory.entries == {}


def test_tags_that_share_their_bytes_cannot_fill_the_memory():
    layout, size = Layout("<"), 4000
    rows = b"".join(struct.pack("<HHII", tag, 7, size, 8) for tag in range(300))
    block = (layout.header + struct.pack("<H", 300) + rows + bytes(4)).ljust(size + 8, b"\0")
    assert exif.without_prefix(block) is None
