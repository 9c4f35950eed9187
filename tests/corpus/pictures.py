"""Sound files of every format that is read, small, in the variants that decoders treat apart."""

import io
import struct
import zlib

import imagecodecs
import numpy as np
import pillow_heif
import tifffile
from PIL import Image, ImageCms

pillow_heif.register_heif_opener()

SIDE = 24
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="album"/></rdf:RDF></x:xmpmeta>'
)


def chunk(kind, data):
    """One PNG chunk."""
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(width, height, *extra, bits=8, color=2, pixels=None):
    """A PNG by its chunks; `pixels` is the unpacked content, black where there is none."""
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(color, 1)
    if pixels is None:
        pixels = bytes((1 + (width * channels * bits + 7) // 8) * height)
    header = struct.pack(">IIBBBBB", width, height, bits, color, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(pixels, 9)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(extra) + body


def tiff(*tags, order="<", data=b"\0" * 64):
    """A TIFF by its tags (number, type, count, value), the pixels right behind the header."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    rows = b"".join(
        struct.pack(order + "HHI", tag, kind, count) + _field(order, kind, count, value)
        for tag, kind, count, value in tags
    )
    directory = struct.pack(order + "H", len(tags)) + rows + bytes(4)
    return mark + struct.pack(order + "I", 8 + len(data)) + data + directory


def _field(order, kind, count, value):
    code = "H" if kind == 3 and count == 1 else "I"
    return struct.pack(order + code, value).ljust(4, b"\0")


def exif(orientation=6):
    """An EXIF block with a camera, a date and a place."""
    block = Image.Exif()
    block[0x010F] = "Kodak"
    block[0x0112] = orientation
    block.get_ifd(0x8769)[0x9003] = "1950:08:09 12:00:00"
    block.get_ifd(0x8769)[0x927C] = b"maker" * 8
    block.get_ifd(0x8825)[2] = (48.0, 8.0, 30.0)
    return block.tobytes()


def photograph(dtype=np.uint8):
    """[24, 24, 3], smooth, no two rows alike."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    unit = np.stack((rows + columns, 2 * rows, 40 - columns), axis=-1) / 64
    if np.dtype(dtype).kind == "f":
        return unit.astype(dtype)
    return (unit * np.iinfo(dtype).max).clip(0).astype(dtype)


def _saved(image, format, **options):
    stream = io.BytesIO()
    image.save(stream, format, **options)
    return stream.getvalue()


def _tifffile(array, **options):
    stream = io.BytesIO()
    tifffile.imwrite(stream, array, **options)
    return stream.getvalue()


def pictures():
    """Name with suffix -> content."""
    image = Image.fromarray(photograph())
    rich = {"exif": exif(), "icc_profile": SRGB}
    frames = {"save_all": True, "append_images": [image.rotate(90), image.rotate(180)]}
    files = {
        "plain.jpg": _saved(image, "JPEG", xmp=XMP, **rich),
        "progressive.jpg": _saved(image, "JPEG", progressive=True, dpi=(300, 300)),
        "cmyk.jpg": _saved(image.convert("CMYK"), "JPEG"),
        "gray.jpg": _saved(image.convert("L"), "JPEG"),
        "several.jpg": _saved(image, "MPO", **frames),
        "plain.webp": _saved(image, "WEBP", xmp=XMP, **rich),
        "lossless.webp": _saved(image.convert("RGBA"), "WEBP", lossless=True),
        "animated.webp": _saved(image, "WEBP", **frames),
        "plain.bmp": _saved(image, "BMP"),
        "palette.bmp": _saved(image.quantize(16), "BMP"),
        "plain.avif": _saved(image, "AVIF", xmp=XMP, **rich),
        "alpha.avif": _saved(image.convert("RGBA"), "AVIF"),
        "animated.avif": _saved(image, "AVIF", **frames),
        "plain.heic": _saved(image, "HEIF", **rich),
        "several.heic": _saved(image, "HEIF", **frames),
    }
    return files | _pngs(image) | _tiffs(image)


def _pngs(image):
    rich = {"exif": exif(), "icc_profile": SRGB, "dpi": (300, 300)}
    deep = photograph(np.uint16)
    return {
        "plain.png": _saved(image, "PNG", **rich),
        "palette.png": _saved(image.quantize(8), "PNG", transparency=0),
        "alpha.png": _saved(image.convert("RGBA"), "PNG"),
        "one-bit.png": _saved(image.convert("1"), "PNG"),
        "animated.png": _saved(image, "PNG", save_all=True, append_images=[image.rotate(90)]),
        "deep.png": imagecodecs.png_encode(deep),
        "deep-gray.png": imagecodecs.png_encode(deep[..., 0].copy()),
        "text.png": png(32, 32, chunk(b"iTXt", b"XML:com.adobe.xmp" + bytes(5) + XMP)),
    }


def _tiffs(image):
    deep, real = photograph(np.uint16), photograph(np.float32)
    whole = photograph(np.uint32)
    return {
        "plain.tif": _saved(image, "TIFF", exif=Image.Exif(), icc_profile=SRGB),
        "lzw.tif": _saved(image, "TIFF", compression="tiff_lzw"),
        "jpeg.tif": _saved(image, "TIFF", compression="jpeg"),
        "fax.tif": _saved(image.convert("1"), "TIFF", compression="group4"),
        "palette.tif": _saved(image.quantize(16), "TIFF"),
        "cmyk.tif": _saved(image.convert("CMYK"), "TIFF"),
        "lab.tif": _saved(image.convert("LAB"), "TIFF"),
        "pages.tif": _saved(image, "TIFF", save_all=True, append_images=[image] * 3),
        "deep.tif": _tifffile(deep, photometric="rgb", compression="zlib", predictor=True),
        "tiles.tif": _tifffile(deep, photometric="rgb", tile=(16, 16), compression="lzw"),
        "planes.tif": _tifffile(deep.transpose(2, 0, 1), photometric="rgb", planarconfig=2),
        "big.tif": _tifffile(deep, photometric="rgb", bigtiff=True),
        "big-endian.tif": _tifffile(deep, photometric="rgb", byteorder=">"),
        "float.tif": _tifffile(real, photometric="rgb"),
        "half.tif": _tifffile(real.astype(np.float16), photometric="rgb"),
        "double.tif": _tifffile(real.astype(np.float64), photometric="rgb"),
        "whole.tif": _tifffile(whole, photometric="rgb"),
        "signed.tif": _tifffile(deep.astype(np.int16)[..., 0], photometric="minisblack"),
        "deep-cmyk.tif": _tifffile(np.dstack([deep, deep[..., 0]]), photometric="separated"),
    }
