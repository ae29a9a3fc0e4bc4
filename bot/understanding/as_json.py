"""Reports in JSON's types, for programs. Keys stay; new ones may come."""

from collections.abc import Mapping
from dataclasses import asdict, is_dataclass

from bot.understanding.entities import Compared, EntityReport
from bot.understanding.intents import IntentReport, Judged
from bot.understanding.languages import Heards, LanguageReport
from bot.understanding.tally import Times

Json = Mapping[str, object]


def intents_json(report: IntentReport) -> Json:
    """What `amends nlu evaluate --json` prints."""
    return {
        "n": report.n,
        "accuracy": report.accuracy,
        "macro_f1": report.macro_f1,
        "by_language": _plain(report.by_language),
        "by_intent": _plain(report.by_intent),
        **_times(report.ms),
        "by_style": _plain(report.by_style),
        "by_group": _plain(report.by_group),
        "rejected": report.rejected,
        "accuracy_of_accepted": report.accuracy_of_accepted,
        "unknown_intents": list(report.unknown_intents),
        "calibration_error": report.calibration.error,
        "calibration": _plain(report.calibration.bins),
        "confusion": _plain(report.confusion),
        "worst": [error_json(one) for one in report.worst],
    }


def error_json(one: Judged) -> Json:
    """One error of the classifier."""
    return {
        "text": one.example.text,
        "lang": one.example.lang,
        "intent": one.example.intent,
        "named": one.named,
        "confidence": one.confidence,
        "rejected": one.rejected,
    }


def entities_json(report: EntityReport) -> Json:
    """What `amends nlu evaluate-entities --json` prints."""
    return {
        "n": report.n,
        "all": _plain(report.all),
        "by_entity": _plain(report.by_entity),
        "by_language": _plain(report.by_language),
        **_times(report.ms),
        "mistakes": [_mistake(one) for one in report.mistakes],
    }


def languages_json(report: LanguageReport) -> Json:
    """What `amends lang evaluate --json` prints."""
    return {
        "n": report.n,
        "accuracy": {
            "without_locale": report.alone.without_locale,
            "with_locale": report.alone.with_locale,
        },
        "by_message": _plain(report.by_message),
        "by_language": _plain(report.by_language),
        "by_language_last_message": _plain(report.by_language_last_message),
        "by_length": _plain(report.by_length),
        "flips": _plain(report.flips),
        "false_flags": _plain(report.false_flags),
        **_times(report.ms),
        "wrong": [_misheard(one) for one in report.wrong],
    }


def _mistake(one: Compared) -> Json:
    return {
        "text": one.example.text,
        "lang": one.example.lang,
        "missed": _plain(one.missed),
        "invented": _plain(one.invented),
    }


def _misheard(one: Heards) -> Json:
    heard = one.alone_with_locale
    named = None if heard.foreign else heard.code
    return {"text": one.example.text, "lang": one.example.lang, "named": named}


def _times(ms: Times) -> Json:
    return {"ms_mean": ms.mean, "ms_median": ms.median, "ms_p95": ms.p95}


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value
