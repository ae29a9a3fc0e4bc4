"""The README's pictures: all are there, none is forgotten, and none is large."""

import re

from tests.browser.screenshots import IMAGES, LARGEST
from tests.support.stack import ROOT


def test_the_readme_shows_every_picture_that_is_kept_and_no_other() -> None:
    shown = set(re.findall(r"\(docs/images/([\w.-]+)\)", (ROOT / "README.md").read_text()))

    assert shown == {picture.name for picture in IMAGES.glob("*.png")}


def test_no_picture_makes_the_readme_slow() -> None:
    assert [picture for picture in IMAGES.rglob("*.png") if picture.stat().st_size > LARGEST] == []
