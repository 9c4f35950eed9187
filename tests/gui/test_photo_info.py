from pathlib import Path

import numpy as np
from PIL import Image, ImageCms

from engine.types import ColorMode, Metadata, Photo
from gui.photo_info import PhotoInfo


def test_what_is_known_is_told(qtbot):
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "1931:05:02 10:00:00"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    metadata = Metadata(exif=exif.tobytes(), icc_profile=profile, dpi=(600.0, 600.0))
    pixels = np.zeros((1200, 2400, 3), np.uint16)
    photo = Photo(Path("/album/Öta.tif"), pixels, "TIFF", ColorMode.GRAY, metadata=metadata)
    info = PhotoInfo(photo)
    qtbot.addWidget(info)
    rows = dict(info.rows())
    assert rows["Size:"].replace(",", "") == "2400 × 1200 pixels"
    assert rows["Format:"] == "TIFF, 16 bits a channel"
    assert rows["Colors:"].startswith("gray, sRGB")
    assert rows["Resolution:"] == "600 dpi"
    assert rows["Taken:"] == "1931:05:02 10:00:00"


def test_what_is_not_known_has_no_line(qtbot):
    info = PhotoInfo(Photo(Path("a.png"), np.zeros((20, 20, 3), np.uint8), "PNG"))
    qtbot.addWidget(info)
    assert [name for name, _ in info.rows()] == ["Folder:", "Size:", "Format:", "Colors:"]
