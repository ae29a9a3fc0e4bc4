"""Where the trials find what they read, and keep what takes long to make."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TRAINING = ROOT / "data" / "nlu"
TESTS = ROOT / "data" / "test" / "intents"
CACHE = ROOT / ".tools" / "cache" / "understanding"
