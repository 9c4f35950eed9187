"""The decoders that a TIFF or PNG can ask for; the package has seventy."""

_CODECS = ("ccitt", "deflate", "imcd", "jpeg2k", "jpeg8", "jpegsof3", "jpegxl", "jpegxr")
_MORE = ("lerc", "lzma", "png", "shared", "shared_cython", "webp", "zlib", "zstd")

hiddenimports = [f"imagecodecs._{name}" for name in (*_CODECS, *_MORE)]
