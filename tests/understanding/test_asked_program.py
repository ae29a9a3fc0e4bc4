import json
import os
import sys
from pathlib import Path

import pytest

from bot.understanding.errors import ProgramEndedError
from bot.understanding.program import Program

ECHO = """
import json, sys
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    if asked["text"] == "die":
        sys.exit("The model is broken.")
    print(json.dumps({"said": asked["text"]}), flush=True)
"""


def started(code: str, folder: Path) -> Program:
    return Program((sys.executable, "-c", code), cwd=folder, env=dict(os.environ))


def test_each_question_has_its_answer_before_the_next(tmp_path: Path) -> None:
    with started(ECHO, tmp_path) as program:
        assert json.loads(program.announced()) == {"ready": True}
        assert json.loads(program.ask({"text": "où est-ce"})) == {"said": "où est-ce"}
        assert json.loads(program.ask({"text": "再见"})) == {"said": "再见"}


def test_a_program_that_ends_is_told_with_its_last_words(tmp_path: Path) -> None:
    with started(ECHO, tmp_path) as program:
        program.announced()
        with pytest.raises(ProgramEndedError, match=r"ended \(1\): The model is broken\."):
            program.ask({"text": "die"})
        with pytest.raises(ProgramEndedError):
            program.ask({"text": "again"})


def test_a_program_that_never_speaks_is_told_so(tmp_path: Path) -> None:
    with started("pass", tmp_path) as program, pytest.raises(ProgramEndedError, match="nothing"):
        program.announced()
