import hashlib
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.casework.desk_port import PhotoRefusedError
from bot.casework.errors import PhotoChangedError, PhotoMissingError
from bot.casework.keep_photo import LARGEST_PHOTO
from bot.storage.photos import PhotoStore, PhotoStoreError
from bot.storage.picture import MOST_PIXELS, VIEW_EDGE, examine, perceptual_hash
from tests.support import pictures
from tests.support.pictures import SECRET, encoded, opened, phone_photo, scene

KINDS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "HEIF": "image/heic",
    "GIF": "image/gif",
}
OUTCOMES = {"taken", "too_large", "not_an_image", "unsupported_type", "bomb"}
FIRST_BYTES = [
    b"",
    *(encoded(scene(size=(40, 30)), kind)[:length] for kind in KINDS for length in (12, 60, 300)),
]


class Bucket:
    """As much of S3 as a photo store asks for."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.refused: list[str] = []

    async def answer(self, request: web.Request) -> web.Response:
        if request.method == "PUT":
            return await self._put(request)
        body = self.objects.get(request.path)
        if body is None:
            return web.Response(status=404)
        return web.Response(body=body, headers={"Last-Modified": "Sun, 22 Nov 2026 10:00:00 GMT"})

    async def _put(self, request: web.Request) -> web.Response:
        if request.headers["If-None-Match"] == "*" and request.path in self.objects:
            self.refused.append(request.path)
            return web.Response(status=412)
        self.objects[request.path] = await request.read()
        return web.Response(headers={"ETag": '"1"'})


@pytest.fixture
async def bucket(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bucket]:
    bucket = Bucket()
    app = web.Application(client_max_size=LARGEST_PHOTO)
    app.router.add_route("*", "/{path:.*}", bucket.answer)
    async with TestServer(app) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL", str(server.make_url("/")).rstrip("/"))
        monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
        monkeypatch.setenv("AWS_REGION", "eu-west-1")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "shop")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "made-up")
        yield bucket


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "photos"


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest, folder: Path, bucket: Bucket) -> PhotoStore:
    return PhotoStore(str(folder) if request.param == "folder" else "s3://evidence/shop")


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def refusal(body: bytes) -> str:
    with pytest.raises(PhotoRefusedError) as refused:
        examine(body)
    return refused.value.code


def outcome(body: bytes) -> str:
    try:
        examine(body)
    except PhotoRefusedError as refused:
        return refused.code
    return "taken"


def apart(one: str, other: str) -> int:
    return (int(one, 16) ^ int(other, 16)).bit_count()


def channels(body: bytes, x: int, y: int) -> tuple[int, ...]:
    pixel = opened(body).getpixel((x, y))
    assert isinstance(pixel, tuple)
    return pixel


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_of_photo_is_kept_sealed_and_can_be_viewed(
    store: PhotoStore, kind: str
) -> None:
    body = encoded(scene(), kind)
    kept = await store.keep(body)
    content_type, view = await store.view(kept.view_path)
    assert await store.original(kept.original_path) == body
    assert (content_type, opened(view).format) == ("image/jpeg", "JPEG")
    assert (kept.sha256, kept.size) == (hashlib.sha256(body).hexdigest(), len(body))
    assert (kept.content_type, kept.width, kept.height) == (KINDS[kind], 800, 600)


async def test_the_same_photo_twice_is_stored_once(folder: Path) -> None:
    store = PhotoStore(str(folder))
    first = await store.keep(phone_photo())
    second = await store.keep(phone_photo())
    assert first == second
    assert len(files(folder)) == 2


async def test_a_bucket_never_writes_over_a_photo(bucket: Bucket) -> None:
    store = PhotoStore("s3://evidence/shop")
    kept = await store.keep(phone_photo())
    before = dict(bucket.objects)
    await store.keep(phone_photo())
    assert bucket.objects == before
    names = {f"/evidence/shop/{kept.original_path}", f"/evidence/shop/{kept.view_path}"}
    assert set(bucket.refused) == set(bucket.objects) == names


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIF"])
async def test_where_a_photo_was_taken_stays_in_the_original_and_leaves_the_view(
    folder: Path, kind: str
) -> None:
    store = PhotoStore(str(folder))
    kept = await store.keep(phone_photo(kind))
    original, (_, view) = await store.original(kept.original_path), await store.view(kept.view_path)
    assert SECRET.encode() in original
    assert SECRET.encode() not in view
    assert not opened(view).getexif()
    assert set(opened(view).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_photo_taken_with_the_camera_held_sideways_is_shown_upright(kind: str) -> None:
    lying = encoded(pictures.left_red(), kind, exif=pictures.exif(orientation=6))
    picture = examine(lying)
    assert (picture.width, picture.height) == opened(picture.view).size == (200, 400)
    assert channels(picture.view, 100, 20) > (200, 0, 0)
    assert channels(picture.view, 100, 380)[2] > 200


@pytest.mark.filterwarnings("ignore")  # Pillow warns of what it could repair
def test_a_photo_with_broken_metadata_is_shown_as_it_lies() -> None:
    body = encoded(pictures.left_red(), "PNG", exif=b"Exif\0\0II*\0garbage, and not in small parts")
    assert (examine(body).width, examine(body).height) == (400, 200)


def test_a_large_photo_is_viewed_at_1600_pixels_and_its_own_size_is_noted() -> None:
    picture = examine(encoded(scene(size=(3000, 4000)), "JPEG"))
    assert opened(picture.view).size == (1200, VIEW_EDGE)
    assert (picture.width, picture.height) == (3000, 4000)


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_what_is_transparent_is_shown_white(kind: str) -> None:
    view = examine(encoded(pictures.half_transparent(), kind)).view
    assert min(channels(view, 300, 100)) > 250
    assert channels(view, 50, 100)[0] > 240
    assert channels(view, 50, 100)[1] < 20


def test_an_animation_is_viewed_by_its_first_frame() -> None:
    red, _, blue = channels(examine(pictures.animation()).view, 30, 20)
    assert red > 240
    assert blue < 20


def test_a_jpeg_with_a_second_picture_behind_it_is_the_first_one() -> None:
    picture = examine(pictures.two_in_one())
    assert (picture.content_type, picture.width, picture.height) == ("image/jpeg", 400, 200)


def test_a_16_bit_grey_is_shown_as_grey_and_not_white() -> None:
    assert channels(examine(pictures.deep_grey()).view, 30, 30) == (128, 128, 128)


def test_colours_are_shown_as_the_camera_meant_them() -> None:
    body = encoded(pictures.left_red(), "PNG", icc_profile=pictures.swapped_profile())
    red, green, _ = channels(examine(body).view, 50, 100)
    assert green > 200
    assert red < 60


def test_a_broken_colour_profile_does_not_spoil_a_photo() -> None:
    body = encoded(pictures.left_red(), "PNG", icc_profile=b"no profile at all")
    assert channels(examine(body).view, 50, 100)[0] > 240


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_that_was_cut_off_on_the_way_is_refused(kind: str) -> None:
    assert refusal(pictures.cut_off(encoded(scene(), kind))) == "not_an_image"


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "ICO", "AVIF", "JPEG2000"])
def test_a_picture_of_another_kind_is_refused_as_such(kind: str) -> None:
    assert refusal(encoded(scene(size=(64, 48)), kind)) == "unsupported_type"


@pytest.mark.parametrize(
    "body",
    [
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom",
        b"%PDF-1.7 ...",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
    ],
)
def test_a_film_or_document_is_refused_as_another_kind(body: bytes) -> None:
    assert refusal(body) == "unsupported_type"


@pytest.mark.parametrize("body", [b"", b"hello", b"MZ\x90\0", b"<html></html>"])
def test_what_is_no_picture_is_refused(body: bytes) -> None:
    assert refusal(body) == "not_an_image"


async def test_a_photo_of_ten_megabytes_is_kept_and_one_byte_more_is_refused(folder: Path) -> None:
    store = PhotoStore(str(folder))
    photo = encoded(scene(), "JPEG")
    padded = photo + b"\0" * (LARGEST_PHOTO - len(photo))
    assert (await store.keep(padded)).size == LARGEST_PHOTO
    with pytest.raises(PhotoRefusedError, match="too_large"):
        await store.keep(padded + b"\0")


@pytest.mark.parametrize(("width", "height"), [(10_001, 5_000), (12_000, 8_000), (30_000, 30_000)])
def test_a_bomb_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    assert width * height > MOST_PIXELS
    assert refusal(pictures.tiny_png(width, height, lines=1)) == "bomb"


def test_a_picture_at_the_pixel_limit_is_taken() -> None:
    assert examine(pictures.tiny_png(10_000, 5_000, lines=5_000)).width == 10_000


def test_a_jpeg_that_wants_thousands_of_passes_is_refused() -> None:
    assert refusal(pictures.scan_bomb(2_000)) == "bomb"


async def test_a_refused_file_leaves_nothing_behind(folder: Path) -> None:
    store = PhotoStore(str(folder))
    with pytest.raises(PhotoRefusedError):
        await store.keep(pictures.cut_off(phone_photo()))
    assert files(folder) == []


@pytest.mark.filterwarnings("ignore")  # Pillow warns of what it could repair
@settings(deadline=None)
@given(first=st.sampled_from(FIRST_BYTES), rest=st.binary(max_size=400))
def test_random_bytes_are_refused_with_a_code_and_nothing_else_happens(
    first: bytes, rest: bytes
) -> None:
    assert outcome(first + rest) in OUTCOMES


@pytest.mark.filterwarnings("ignore")  # Pillow warns of what it could repair
@settings(deadline=None, max_examples=25)  # a damaged header may ask for much honest work
@given(damage=st.dictionaries(st.integers(0, 400), st.integers(0, 255), min_size=1, max_size=8))
@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_photo_is_taken_or_refused_and_nothing_else_happens(
    kind: str, damage: dict[int, int]
) -> None:
    body = bytearray(encoded(scene(size=(64, 48)), kind))
    for at, value in damage.items():
        body[at % len(body)] = value
    assert outcome(bytes(body)) in OUTCOMES


@pytest.mark.parametrize("table", ["white", "#c8beb4", "#141419"])
@pytest.mark.parametrize("seed", range(2))
def test_a_copy_that_was_scaled_and_compressed_again_looks_the_same(seed: int, table: str) -> None:
    picture = scene(seed, table=table)
    known = perceptual_hash(picture)
    copies = [
        encoded(picture, "JPEG", quality=30),
        encoded(picture, "WEBP", quality=50),
        encoded(picture, "HEIF"),
        encoded(picture.resize((400, 300)), "JPEG", quality=60),
        encoded(picture.resize((2400, 1800)), "JPEG"),
    ]
    assert max(apart(known, examine(copy).phash) for copy in copies) <= 4


def test_different_pictures_look_different() -> None:
    known = [perceptual_hash(scene(seed)) for seed in range(12)]
    pairs = [(one, other) for i, one in enumerate(known) for other in known[:i]]
    assert min(apart(*pair) for pair in pairs) > 4


@pytest.mark.parametrize("grey", [0, 1, 127, 200, 255])
def test_a_picture_without_structure_looks_like_nothing(grey: int) -> None:
    body = encoded(scene().point(lambda _: grey), "JPEG")
    assert examine(body).phash == "0" * 16


def test_the_folder_is_made_for_its_owner_only(folder: Path) -> None:
    PhotoStore(str(folder))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("path", ["originals/00/none", "../../outside", ""])
async def test_a_photo_that_is_not_there_is_said_to_be_missing(
    store: PhotoStore, path: str
) -> None:
    with pytest.raises((PhotoMissingError, PhotoStoreError)):
        await store.view(path)


async def test_a_sealed_photo_that_was_changed_is_noticed(folder: Path) -> None:
    store = PhotoStore(str(folder))
    kept = await store.keep(phone_photo())
    (folder / kept.original_path).write_bytes(phone_photo(orientation=3))
    with pytest.raises(PhotoChangedError, match=kept.sha256):
        await store.original(kept.original_path)


async def test_a_folder_that_cannot_be_written_is_the_stores_fault(folder: Path) -> None:
    store = PhotoStore(str(folder))
    (folder / "originals").write_text("in the way")
    with pytest.raises(PhotoStoreError, match="could not write originals/"):
        await store.keep(phone_photo())


@pytest.mark.parametrize("url", ["cellar://photos", "s3://", "/dev/null/photos"])
def test_a_place_that_is_none_is_refused_at_the_start(url: str) -> None:
    with pytest.raises(PhotoStoreError, match="could not open"):
        PhotoStore(url)


async def test_everything_can_be_forgotten(folder: Path) -> None:
    store = PhotoStore(str(folder))
    kept = await store.keep(phone_photo())
    await store.forget_everything()
    with pytest.raises(PhotoMissingError):
        await store.view(kept.view_path)
