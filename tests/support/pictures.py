"""Pictures made in memory, honest ones and traps."""

import io
import random
import struct
import zlib

from PIL import Image, ImageCms, ImageDraw, ImageFilter
from pillow_heif import from_pillow

ORIENTATION, DESCRIPTION, GPS = 0x0112, 0x010E, 0x8825
SECRET = "Kept-at-home"  # stands in the metadata of every photo with metadata
LATITUDE = 0x0002
END_OF_JPEG, START_OF_SCAN = b"\xff\xd9", b"\xff\xda"


def scene(
    seed: int = 1, size: tuple[int, int] = (800, 600), *, table: str = "white"
) -> Image.Image:
    """Things of some colours on a table; another seed is another picture."""
    chance = random.Random(seed)  # noqa: S311  # a drawing, not a secret
    picture = Image.new("RGB", (800, 600), table)
    draw = ImageDraw.Draw(picture)
    for _ in range(5):
        left, top = chance.randint(60, 600), chance.randint(60, 400)
        corner = (left + chance.randint(60, 240), top + chance.randint(60, 240))
        colour = (chance.randrange(256), chance.randrange(256), chance.randrange(256))
        shape = chance.choice((draw.ellipse, draw.rectangle))
        shape((left, top, *corner), fill=colour)
    soft = picture.filter(ImageFilter.GaussianBlur(2))
    return soft if size == soft.size else soft.resize(size)


def encoded(picture: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    """The bytes of a file of that kind."""
    out = io.BytesIO()
    if kind == "HEIF":
        from_pillow(picture).save(out, quality=80, **options)
    else:
        picture.save(out, kind, **options)
    return out.getvalue()


def opened(body: bytes) -> Image.Image:
    """A picture to look at, decoded."""
    picture = Image.open(io.BytesIO(body))
    picture.load()
    return picture


def exif(orientation: int = 1) -> bytes:
    """What a phone writes: how it was held, where it was, and a secret."""
    data = Image.Exif()
    data[ORIENTATION], data[DESCRIPTION] = orientation, SECRET
    data.get_ifd(GPS).update({1: "N", LATITUDE: (48.0, 51.0, 30.0), 3: "E", 4: (2.0, 17.0, 40.0)})
    return data.tobytes()


def phone_photo(kind: str = "JPEG", *, orientation: int = 1) -> bytes:
    """A photo with everything a phone tells about its owner; a JPEG has a secret comment too."""
    more: dict[str, object] = {"comment": SECRET.encode()} if kind == "JPEG" else {}
    return encoded(scene(), kind, exif=exif(orientation), **more)


def left_red(size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Red on the left half, blue on the right."""
    picture = Image.new("RGB", size, "blue")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    return picture


def half_transparent() -> Image.Image:
    """Red on the left half, nothing on the right."""
    picture = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    picture.paste((255, 0, 0, 255), (0, 0, 200, 200))
    return picture


def animation() -> bytes:
    """A GIF that shows red first, then blue."""
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue")]
    return encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])


def two_in_one() -> bytes:
    """The kind of JPEG some phones write: a second picture lies behind the first."""
    return encoded(left_red(), "MPO", save_all=True, append_images=[scene()])


def deep_grey() -> bytes:
    """A PNG of one middle grey in 16 bits."""
    return encoded(Image.new("I;16", (64, 64), 0x8000), "PNG")


def swapped_profile() -> bytes:
    """A profile whose red and green are changed round, with the secret as its name."""
    srgb = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = srgb.index(b"rXYZ", 128), srgb.index(b"gXYZ", 128)
    srgb[red : red + 4], srgb[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(srgb)


def tiny_png(width: int, height: int, *, lines: int) -> bytes:
    """A PNG of few bytes and many pixels; with fewer `lines` than its height, it only says so."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    line = b"\0" * (1 + (width + 7) // 8)
    pixels = b"".join(packer.compress(line) for _ in range(lines)) + packer.flush()
    chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def scan_bomb(scans: int) -> bytes:
    """A progressive JPEG that asks for a pass over all its pixels again and again."""
    body = encoded(Image.new("RGB", (4000, 3000), "grey"), "JPEG", progressive=True)
    last = body[body.rindex(START_OF_SCAN) : -len(END_OF_JPEG)]
    return body.removesuffix(END_OF_JPEG) + last * scans + END_OF_JPEG


def cut_off(body: bytes) -> bytes:
    """What is left of an upload that broke."""
    return body[: len(body) * 2 // 3]


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
