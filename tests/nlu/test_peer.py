"""The peer that the trials measure beside is Rasa's own default, not one that we made up."""

from importlib import resources

from ruamel.yaml import YAML

from tests.bench.understanding.places import ROOT

PEER = ROOT / "tests" / "bench" / "understanding" / "peer" / "config.yml"


def test_the_peer_is_what_rasa_trains_without_a_pipeline_of_ones_own() -> None:
    recipes = resources.files("rasa.engine.recipes") / "config_files"
    default = YAML(typ="safe").load((recipes / "default_config.yml").read_text("utf-8"))
    assert YAML(typ="safe").load(PEER)["pipeline"] == default["pipeline"]
