"""The shop's approved answers, as the demo shop has them."""

from bot.answers.catalogue import Catalogue
from bot.policy.load import load_policy
from channels.desk.approved import ApprovedAnswers
from tests.support.house import ROOT

ANSWERS = ApprovedAnswers(Catalogue(ROOT / "data/answers"), load_policy(ROOT / "policy.yml"))
