"""Files made to do harm: bombs by pixels, frames, profiles, tags and texts; what is no photo."""

import io
import struct
import zlib

import numpy as np
import tifffile
from PIL import Image

from tests.corpus.pictures import SRGB, chunk, exif, photograph, pictures, png, tiff

_SHORT, _LONG = 3, 4
_RDF = b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">%s</rdf:RDF>'


def hostile():
    """Name -> content."""
    return {
        **_by_pixels(),
        **_by_frames(),
        **_by_profile(),
        **_by_tags(),
        **_by_pieces(),
        **_by_xmp(),
        **_odd_numbers(),
        **_no_photographs(),
        **_zero_sized(),
    }


def _by_pixels():
    black = zlib.compressobj(9)
    rows = b"".join(black.compress(bytes(9001)) for _ in range(9000)) + black.flush()
    claims = {(65_000, 65_000), (2**31 - 1, 2**31 - 1), (2**31 - 1, 16), (20_000, 20_000)}
    files = {
        f"png-{width}x{height}-{bits}.png": png(width, height, bits=bits, pixels=b"\0" * 1000)
        for width, height in sorted(claims)
        for bits in (8, 16)
    }
    header = struct.pack(">IIBBBBB", 9000, 9000, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    files["png-81-megapixels.png"] = b"\x89PNG\r\n\x1a\n" + body
    for samples, bits, kind in ((100, 64, 3), (60_000, 8, 1), (4, 32, 3)):
        tags = _tiff_tags(4000, 4000, samples, bits, kind)
        files[f"tiff-{samples}-channels-{bits}.tif"] = tiff(*tags)
    files["bmp-runs.bmp"] = _bmp_of_runs(9000, 9000)
    return files | _false_sides()


def _false_sides():
    """Sound files whose header claims the greatest picture that the format knows."""
    sound = pictures()
    most = {2: b"\xff\xff", 3: b"\xff\xff\xff", 4: b"\0\0\xff\xff"}
    jpeg, webp = sound["gray.jpg"], sound["plain.webp"]
    frame = jpeg.index(b"\xff\xc0") + 5
    canvas = webp.index(b"VP8X") + 12
    files = {
        "jpeg-65535.jpg": jpeg[:frame] + most[2] * 2 + jpeg[frame + 4 :],
        "webp-canvas.webp": webp[:canvas] + most[3] * 2 + webp[canvas + 6 :],
    }
    for suffix in ("heic", "avif"):
        content = sound[f"plain.{suffix}"]
        sides = content.index(b"ispe") + 8
        files[f"{suffix}-65535.{suffix}"] = content[:sides] + most[4] * 2 + content[sides + 8 :]
    return files


def _tiff_tags(width, height, samples=1, bits=8, kind=1, compression=8):
    values = {256: width, 257: height, 258: bits, 259: compression, 262: 1, 273: 8}
    values |= {277: samples, 278: height, 279: 64, 339: kind}
    return [(tag, _LONG, 1, value) for tag, value in values.items()]


def _bmp_of_runs(width, height):
    data = b"\xff\0" * 2000 + b"\0\x02\xff\xff" * 500 + b"\0\x01"
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 1, len(data), 0, 0, 256, 0)
    start = 14 + 40 + 1024
    return b"BM" + struct.pack("<IHHI", start + len(data), 0, 0, start) + info + bytes(1024) + data


def _by_frames():
    small = Image.fromarray(photograph())
    files = {}
    for format, suffix, count in (("WEBP", "webp", 400), ("PNG", "png", 400), ("TIFF", "tif", 800)):
        stream = io.BytesIO()
        turned = [small.rotate(angle) for angle in range(count)]
        small.save(stream, format, save_all=True, append_images=turned)
        files[f"frames.{suffix}"] = stream.getvalue()
    looped = bytearray(tiff(*_tiff_tags(32, 32, compression=1), data=bytes(1024)))
    looped[-4:] = looped[4:8]  # the next directory is this one
    files["frames-for-ever.tif"] = bytes(looped)
    return files


def _by_profile():
    packed = zlib.compress(bytes(60_000_000), 9)
    plain = pictures()["plain.jpg"]
    parts = b"".join(
        b"\xff\xe2" + struct.pack(">H", 60_016) + b"ICC_PROFILE\0" + bytes((n, 255)) + bytes(60_000)
        for n in range(1, 40)
    )
    lying = SRGB[:128] + struct.pack(">I", 2**31) + SRGB[132:]
    return {
        "profile-60-megabytes.png": png(32, 32, chunk(b"iCCP", b"p\0\0" + packed)),
        "profile-in-40-parts.jpg": plain[:2] + parts + plain[2:],
        "profile-with-2^31-tags.png": png(32, 32, chunk(b"iCCP", b"p\0\0" + zlib.compress(lying))),
        "profile-that-is-text.png": png(32, 32, chunk(b"iCCP", b"p\0\0" + zlib.compress(b"text"))),
    }


def _by_tags():
    def overlapping(count, size):
        rows = (struct.pack("<HHII", tag, 7, size - 8, 8) for tag in range(count))
        block = b"II*\0\x08\0\0\0" + struct.pack("<H", count) + b"".join(rows) + bytes(4)
        return block.ljust(size, b"\0")

    nested = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 0x8769, 4, 1, 8) + bytes(4)
    endless = exif().replace(b"Kodak\0", b"\xff" * 6)
    far = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 0x010F, 2, 2**31, 8) + bytes(4)
    pointers = ((0x0112, 3, 1, 6), (0x8769, 4, 2, 2**31), (0x8825, 4, 2, 2**31))
    nowhere = b"".join(struct.pack("<HHII", *row) for row in pointers)
    blocks = {
        "shared": overlapping(10_000, 130_000),
        "nested": nested,
        "endless": endless,
        "far": far,
        "nowhere": b"II*\0\x08\0\0\0\3\0" + nowhere + bytes(4),
        "60000": _many_tags(60_000),
        "65535": b"MM\0*\0\0\0\x08\xff\xff" + bytes(70_000),
        "garbage": bytes(range(256)) * 20,
    }
    files = {f"exif-{n}.png": png(32, 32, chunk(b"eXIf", block)) for n, block in blocks.items()}
    plain = pictures()["gray.jpg"]
    for name, block in blocks.items():
        body = b"Exif\0\0" + block[:65_000]
        segment = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
        files[f"exif-{name}.jpg"] = plain[:2] + segment + plain[2:]
    texts = [chunk(b"zTXt", b"k%d\0\0" % n + zlib.compress(bytes(1_000_000), 9)) for n in range(90)]
    files["texts.png"] = png(32, 32, *texts)
    return files


def _many_tags(count):
    """A directory below the main one, each of its tags with a value of its own."""
    rows = (struct.pack("<HHII", n, 7, 5, 32 + 12 * count + 6 * n) for n in range(count))
    main = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 0x8769, 4, 1, 26) + bytes(4)
    return main + struct.pack("<H", count) + b"".join(rows) + bytes(4 + 6 * count)


def _by_pieces():
    """As many pieces of nothing as fit, of which decoders look at each."""
    sound = pictures()["plain.jpg"]
    segments = b"\xff\xfe\0\2" * 2_000_000
    return {
        "chunks.png": png(32, 32, *[chunk(b"tEXt", b"")] * 700_000),
        "segments.jpg": sound[:2] + segments + sound[2:],
        "erased-card.jpg": b"\xff\xd8" + b"\xff" * 20_000_000,
        "filled.jpg": sound[:2] + b"\xff" * 20_000_000 + sound[2:],
        "junk.jpg": sound[:20] + bytes(20_000_000) + sound[20:],
        "boxes.heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0\0\0\x08free" * 1_000_000,
    }


def _by_xmp():
    deep, wide = b"<a>" * 4000 + b"</a>" * 4000, b"<a/>" * 300_000
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n + 1, b"&l%d;" % n * 10) for n in range(9))
    packets = {
        "entities": b'<!DOCTYPE r [<!ENTITY l0 "ha">' + laughs + b"]>" + _RDF % b"&l9;",
        "outside": b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + _RDF % b"&x;",
        "deep": _RDF % deep,
        "wide": _RDF % wide,
        "utf-16": ("<!DOCTYPE a><a/>").encode("utf-16"),
        "unclosed": (_RDF % b"")[:-9],
        "not-text": bytes(range(1, 256)) * 30,
    }
    return {
        f"xmp-{name}.png": png(32, 32, chunk(b"iTXt", b"XML:com.adobe.xmp" + bytes(5) + packet))
        for name, packet in packets.items()
    }


def _odd_numbers():
    real = photograph(np.float32)
    odd = {"nan": np.nan, "infinite": np.inf, "negative": -5.0, "giant": 3e38, "tiny": 1e-44}
    files = {}
    for name, value in odd.items():
        array = real.copy()
        array[5:9] = value
        files[f"float-{name}.tif"] = _written(array)
    files["float-all-nan.tif"] = _written(np.full_like(real, np.nan))
    files["complex.tif"] = _written(real[..., 0].astype(np.complex64), photometric="minisblack")
    for bits in (1, 2, 4, 6, 10, 12, 14, 24, 33):
        tags = _tiff_tags(32, 32, bits=bits, compression=1)
        files[f"bits-{bits}.tif"] = tiff(*tags, data=bytes(range(256)) * 32)
    for color, bits in ((2, 4), (3, 16), (4, 1), (6, 2), (7, 8), (0, 3)):
        files[f"color-{color}-bits-{bits}.png"] = png(32, 32, color=color, bits=bits)
    return files


def _written(array, photometric="rgb"):
    stream = io.BytesIO()
    tifffile.imwrite(stream, array, photometric=photometric)
    return stream.getvalue()


def _no_photographs():
    starts = {
        "empty.jpg": b"",
        "letter.jpg": "Liebe Anna, anbei das Bild von Großvater.".encode(),
        "page.png": b"<!DOCTYPE html><html><body>404 Not Found</body></html>",
        "vector.png": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        "film.jpg": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(200),
        "archive.tif": b"PK\x03\x04" + bytes(200),
        "program.bmp": b"\x7fELF" + bytes(200),
        "animated.jpg": b"GIF89a\x20\0\x20\0\0\0\0;",
        "layers.jpg": b"8BPS\0\1" + bytes(40),
        "pages.jpg": b"%PDF-1.7\n%%EOF",
        "raw.tif": b"II*\0\x10\0\0\0CR\2\0" + bytes(60),
        "zeros.jpg": bytes(5000),
        "ones.png": b"\xff" * 5000,
    }
    sound = pictures()
    suffixes = (".jpg", ".png", ".tif", ".webp", ".bmp", ".heic", ".avif", "", ".txt", ".exe")
    for number, (name, content) in enumerate(sound.items()):
        suffix = suffixes[number % len(suffixes)]
        starts[f"{name.replace('.', '-')}-named{suffix}"] = content
    return starts


def _zero_sized():
    files = {f"png-{w}x{h}.png": png(w, h, pixels=b"") for w, h in ((0, 9), (9, 0), (0, 0), (1, 1))}
    for width, height in ((0, 32), (32, 0), (1, 1)):
        files[f"tiff-{width}x{height}.tif"] = tiff(*_tiff_tags(width, height, compression=1))
    files["bmp-0x0.bmp"] = _bmp_of_runs(0, 0)
    files["bmp-upside-down.bmp"] = _bmp_of_runs(32, -32)
    files["bmp-negative.bmp"] = _bmp_of_runs(-32, 32)
    return files
