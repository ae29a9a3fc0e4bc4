"""The pictures of docs/slack.md: all are there, and what they are drawn from can be drawn today."""

import re

from tests.slack.pictures import IMAGES, pictures
from tests.support.stack import ROOT


def test_the_docs_show_every_picture_that_is_drawn_and_no_other() -> None:
    shown = set(re.findall(r"\(images/slack/([\w-]+)\.png\)", (ROOT / "docs/slack.md").read_text()))

    assert shown == set(pictures()) == {picture.stem for picture in IMAGES.iterdir()}
