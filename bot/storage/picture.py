"""Looks into what a buyer sent: is it a picture we take, and a safe copy to show.

Nothing of the sender's is believed, neither a file name nor a content type: the bytes decide.
"""

import io
import math
import statistics
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageCms

from bot.casework.desk_port import PhotoRefusedError
from bot.casework.keep_photo import LARGEST_PHOTO

TOO_LARGE, BOMB = "too_large", "bomb"
NOT_AN_IMAGE, UNSUPPORTED = "not_an_image", "unsupported_type"

MOST_PIXELS = 50_000_000  # more than phones' cameras make, and what fits in memory
MOST_SCANNED = 4_000_000_000  # pixels over all passes of a progressive JPEG: seconds of work
VIEW_EDGE = 1600  # pixels
VIEW_QUALITY = 85

CONTENT_TYPES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "HEIF": "image/heic",
    "GIF": "image/gif",
}
FIRST_BYTES = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
}
HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"})
HEIF_BRANDS = HEIC_BRANDS | {b"mif1", b"msf1"}  # these two only say that it is a picture
OTHER_PICTURES = (
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"8BPS",
    b"\0\0\1\0",
    b"\0\0\0\x0cjP  ",
    b"\0\0\0\x0cJXL ",
    b"\xff\x0a",
    b"<svg",
    b"<?xml",
    b"%PDF",
)
START_OF_SCAN = b"\xff\xda"
ORIENTATION = 0x0112  # EXIF
UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
LYING = frozenset({5, 6, 7, 8})  # width and height change places
DECODERS_RAISE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    RuntimeError,
    struct.error,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class Picture:
    """What was found in the bytes: the size upright, in pixels, and a JPEG without any metadata."""

    content_type: str
    width: int
    height: int
    phash: str
    view: bytes


def examine(body: bytes) -> Picture:
    """Verify and copy a picture; slow, so call it from a thread. Raises `PhotoRefusedError`."""
    if len(body) > LARGEST_PHOTO:
        raise PhotoRefusedError(TOO_LARGE)
    kind = _kind(body)
    if kind == "HEIF":
        _learn_heif()
    with _refusals(), Image.open(io.BytesIO(body), formats=(kind,)) as opened:
        width, height = opened.size
        _refuse_bomb(opened, body)
        if kind == "JPEG":
            _read_smaller(opened)
        opened.load()  # reads to the end: a file that was cut off fails here
        orientation = _orientation(opened)
        shown = _shown(opened, orientation)
    if orientation in LYING:
        width, height = height, width
    return Picture(CONTENT_TYPES[kind], width, height, perceptual_hash(shown), _jpeg(shown))


def _kind(body: bytes) -> str:
    """Pillow's name of the format, so that no other decoder ever sees the bytes."""
    for first, kind in FIRST_BYTES.items():
        if body.startswith(first):
            return kind
    if body.startswith(b"RIFF") and body[8:12] == b"WEBP":
        return "WEBP"
    if body[4:8] == b"ftyp":
        return _kind_of_box(body)
    known = body.lstrip().startswith(OTHER_PICTURES)
    raise PhotoRefusedError(UNSUPPORTED if known else NOT_AN_IMAGE)


def _kind_of_box(body: bytes) -> str:
    """HEIC, AVIF and films begin alike and differ in their brands."""
    end = min(int.from_bytes(body[:4], "big"), 256)
    brands = {body[8:12]} | {body[at : at + 4] for at in range(16, end, 4)}
    if body[8:12] in HEIF_BRANDS and brands & HEIC_BRANDS:
        return "HEIF"
    raise PhotoRefusedError(UNSUPPORTED)


@cache
def _learn_heif() -> None:
    from pillow_heif import register_heif_opener  # noqa: PLC0415  # 12 MB that few processes need

    register_heif_opener(thumbnails=False)


@contextmanager
def _refusals() -> Iterator[None]:
    """What the decoders complain of, in our words."""
    try:
        yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PhotoRefusedError(BOMB) from None
    except DECODERS_RAISE:
        raise PhotoRefusedError(NOT_AN_IMAGE) from None


def _refuse_bomb(opened: Image.Image, body: bytes) -> None:
    """From the header alone, before anything is decoded."""
    pixels = opened.width * opened.height
    scans = body.count(START_OF_SCAN) if opened.info.get("progressive") else 1
    if pixels > MOST_PIXELS or pixels * scans > MOST_SCANNED:
        raise PhotoRefusedError(BOMB)


def _read_smaller(opened: Image.Image) -> None:
    """Let a JPEG be decoded at the half, quarter or eighth that is still enough for the view."""
    scale = min(1, VIEW_EDGE / max(opened.size))
    opened.draft(None, (math.ceil(opened.width * scale), math.ceil(opened.height * scale)))


def _orientation(opened: Image.Image) -> int:
    """How the camera was held; 1, upright, when the EXIF is broken."""
    try:
        return int(opened.getexif().get(ORIENTATION, 1))
    except DECODERS_RAISE:
        return 1


def _shown(opened: Image.Image, orientation: int) -> Image.Image:
    """As a browser would show it, but at most `VIEW_EDGE` long: RGB, upright, on white."""
    profile = opened.info.get("icc_profile")
    picture = _eight_bits(opened)
    picture = _in_mode(picture, "RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((VIEW_EDGE, VIEW_EDGE), Image.Resampling.LANCZOS, reducing_gap=2)
    page = Image.new("RGB", picture.size, "white")
    page.paste(picture, mask=picture if picture.mode == "RGBA" else None)
    if orientation in UPRIGHT:
        page = page.transpose(UPRIGHT[orientation])
    return _in_srgb(page, profile) if isinstance(profile, bytes) else page


def _eight_bits(opened: Image.Image) -> Image.Image:
    """Pillow cuts 16-bit greys at 255 instead of scaling them: all but white."""
    if not opened.mode.startswith("I"):
        return opened
    opened.info.pop("transparency", None)
    return opened.point(lambda grey: grey * (1 / 256) + 0).convert("L")


def _in_mode(picture: Image.Image, mode: str) -> Image.Image:
    """`convert` copies even what has the mode, and a big picture is 150 MB."""
    return picture if picture.mode == mode else picture.convert(mode)


def _in_srgb(page: Image.Image, profile: bytes) -> Image.Image:
    """Colours as the camera meant them, since the profile itself is stripped."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(page, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, *DECODERS_RAISE):
        return page
    return converted or page


def _jpeg(page: Image.Image) -> bytes:
    """Pixels only: `info` is emptied because Pillow writes a comment or profile it finds there."""
    page.info.clear()
    out = io.BytesIO()
    page.save(out, "JPEG", quality=VIEW_QUALITY, optimize=True)
    return out.getvalue()


HASHED_EDGE, WAVES = 32, 8
COSINES = tuple(
    tuple(math.cos(math.pi * (2 * x + 1) * wave / (2 * HASHED_EDGE)) for x in range(HASHED_EDGE))
    for wave in range(WAVES)
)


def perceptual_hash(picture: Image.Image) -> str:
    """The usual DCT hash: which of the 64 slowest waves in the picture are above the median.

    64 bits, hexadecimal. A copy that was scaled or compressed again stays within four bits, on flat
    backgrounds too, where comparing neighbours (dhash) does not. Brightness is left out, so that a
    picture without structure is 0. Plain Python takes milliseconds; NumPy would take 20 MB.
    """
    edge = (HASHED_EDGE, HASHED_EDGE)
    greys = picture.convert("L").resize(edge, Image.Resampling.LANCZOS).tobytes()
    rows = [greys[start : start + HASHED_EDGE] for start in range(0, len(greys), HASHED_EDGE)]
    across = [[_dot(row, wave) for row in rows] for wave in COSINES]
    strengths = [_dot(column, wave) for wave in COSINES for column in across]
    strengths[0] = 0
    middle = statistics.median(strengths)
    bits = "".join("1" if strength > middle else "0" for strength in strengths)
    return f"{int(bits, 2):016x}"


def _dot(values: bytes | list[int], wave: tuple[float, ...]) -> int:
    """Whole numbers: what is left of rounding must not become a bit."""
    return round(sum(value * cosine for value, cosine in zip(values, wave, strict=True)))
