from PIL import Image

from installer.icons import draw_icons


def test_both_systems_get_all_sizes(qapp, tmp_path):
    draw_icons(tmp_path)
    with Image.open(tmp_path / "heirloom.ico") as icon:
        assert {16, 32, 48, 256} <= {size for size, _ in icon.info["sizes"]}
    with Image.open(tmp_path / "heirloom.icns") as icon:
        assert max(icon.info["sizes"])[0] >= 512
        assert len(icon.convert("RGB").getcolors(2**24)) > 10
