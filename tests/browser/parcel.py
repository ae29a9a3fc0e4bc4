"""What a buyer's phone sees: an opened parcel with some of what was ordered."""

import io

from PIL import Image, ImageDraw, ImageFilter

from tests.support.pictures import exif

TABLE, BOX, INSIDE, EDGE = "#8d7256", "#c79f6b", "#a27c4c", "#b58b57"
LINEN = ("#e4ddcc", "#cfd8cf", "#d9cfc6")
SEAM = "#a49b88"
PLACES = ((230, 190), (440, 190), (335, 335))


def parcel_photo(shirts: int) -> bytes:
    """A JPEG of a box with so many folded shirts (at most 3), with the place where it was taken."""
    picture = Image.new("RGB", (900, 675), TABLE)
    draw = ImageDraw.Draw(picture)
    draw.polygon([(120, 120), (780, 120), (840, 590), (60, 590)], fill=BOX)
    draw.polygon([(180, 150), (720, 150), (760, 540), (140, 540)], fill=INSIDE)
    draw.line([(60, 590), (140, 540), (760, 540), (840, 590)], fill=EDGE, width=6)
    for place, colour in zip(PLACES[:shirts], LINEN, strict=False):
        _shirt(draw, *place, colour)
    out = io.BytesIO()
    picture.filter(ImageFilter.GaussianBlur(1)).save(out, "JPEG", quality=88, exif=exif())
    return out.getvalue()


def _shirt(draw: ImageDraw.ImageDraw, left: int, top: int, colour: str) -> None:
    """Folded, the collar up."""
    middle = left + 95
    draw.rounded_rectangle(
        (left, top, left + 190, top + 170), 14, fill=colour, outline=SEAM, width=3
    )
    draw.polygon([(middle - 40, top), (middle + 40, top), (middle, top + 46)], fill=INSIDE)
    draw.line([(middle - 44, top), (middle, top + 50), (middle + 44, top)], fill=SEAM, width=4)
    draw.line([(middle, top + 50), (middle, top + 168)], fill=SEAM, width=3)
    for button in range(3):
        at = top + 72 + 32 * button
        draw.ellipse((middle + 7, at, middle + 14, at + 7), fill=SEAM)
