"""The tone of the answers: neutral before a decision, polite, and with the numbers of the language."""

import re

import pytest

from bot.casework.says import Arg
from bot.conversations.model import Tone
from bot.disputes.names import DISPUTES
from tests.answers.written import ANSWERS, COUNTS, LANGUAGES, TERSE, forms, keys

# Before a decision nobody is at fault and nothing is promised. Word beginnings, lower case.
BEFORE_A_DECISION = {
    "en": r"our (fault|mistake|error)|\bwe (failed|promise|guarantee)|\bi promise|\bliab|\bguilt|\bblame"
    r"|\bcompensat|\brefund|\bguarantee|\bapologi|\bput (it|that) right",
    "es": r"\bculpa|(nuestro|es un) error|\bfallamos|\bresponsab|\bindemniz|\bcompens|\breembols"
    r"|\bgarantiz|\bpromet|nos disculpamos|le devolv",
    "de": r"\bschuld|unser(em|en)? (fehler|versehen)|\bversag|\bhaft(en|ung)|\bentschädig|\berstatt"
    r"|\bgarantier|\bversprech|\bersetzen wir",
    "nl": r"\bschuld|(onze|een) (fout|vergissing)\b|\baansprakelijk|\bverantwoordelijk|\bvergoed"
    r"|\bschadevergoed|\bcompens|\bterugbeta|\bgarand|\bbelo(of|ven|fd)|onze excuses",
    "pl": r"\bwin(a|y|ę|ą|ie|ni)\b|\bnasz(|ym|ego|emu) bł[ęą]d|\bzawini|\bodpowiedzialn|\bodszkod"
    r"|\brekompens|\bzwr[oó][tc]|\bgwarant|\bobiec|\bprzeprasza",
    "ru": r"\bвин(а|ы|е|у|ой)\b|\bвинова|\bнаш(а|ей|у) ошибк|\bошиблись|\bответственн|\bкомпенс"
    r"|\bвозмещ|\bвозмест|\bвозврат|\bвозвращ|\bверн[уеё]|\bгарант|\bобеща|\bизвин",
    "zh": r"责任|过错|我们的错|我们出错|失误|赔|退款|保证|承诺|对不起",
    "fr": r"\bfaute|(notre|une) erreur|nous avons (échoué|manqué)|\bresponsab|\bcoupab|\bindemni"
    r"|\bdédommag|\bcompens|\brembours|\bgarant|\bpromet|\bpromis|nous nous excusons",
    "it": r"\bcolpa|(nostro|un) errore|abbiamo sbagliato|\bresponsab|\brisarc|\bindenniz|\bcompens"
    r"|\brimbors|\bgarant|\bpromett|\bpromess|ci scusiamo",
    "pt": r"\bculpa|(nosso|um) erro|falhamos|\bresponsab|\bindeniz|\bindemniz|\bcompens|\breembols"
    r"|\bestorn|\bgarant|\bpromet|pedimos desculpa",
    "tr": r"\b(bizim )?(hatamız|suçumuz|kusurumuz)|hatalıyız|\bsorumlu|\btazmin|\bi̇?ade\b|geri öde"
    r"|\bgaranti|\bsöz ver|\btaahhüt|özür dile",
    "ja": r"責任|過失|(当店|弊社)の(誤り|ミス|手違い)|不手際|補償|賠償|弁償|返金|保証|約束|申し訳|お詫び",
    "ko": r"저희.{0,3}(잘못|실수|책임)|과실|보상|배상|환불|보장|약속|사과|죄송",
    "th": r"ความผิด|ผิดพลาด|รับผิดชอบ|ชดเชย|ชดใช้|คืนเงิน|รับประกัน|รับรอง|สัญญา|ขออภัย|ขอโทษ",
    "ar": r"خطؤنا|خطئنا|ذنب|مسؤولي|تقصير|تعويض|استرداد|نضمن|أضمن|أعدك|نعدك|نعتذر|أعتذر",
}
FAMILIAR = {  # the familiar "you" and its forms
    "es": r"\b(tú|tu|tus|ti|contigo|te|tuyo|tuya|vosotros|vuestro|os)\b",
    "de": r"\b(du|dein\w*|dir|dich|ihr(?= habt)|euch|euer)\b",
    # Dutch shops say "je" and keep to it
    "nl": r"\b(u|uw|uzelf)\b",
    # no "ty", and no form that only fits a woman or a man
    "pl": r"\b(ty|ciebie|cię|ci|tobie|tobą|tw[oó]j\w*|pan|pani|pana|panu|panią|państwo|państwa)\b"
    r"|\b\w+ł[ae]?[mś]\b",
    "ru": r"\b(ты|тебя|тебе|тобой|твой|твоя|твоё|твои|твоего|твоей|твою)\b|\bя \w+л[а]?\b",
    "zh": r"你",
    "fr": r"\b(tu|toi|te|ton|ta|tes|tien|tienne)\b|\bt'",
    "it": r"\b(tu|tuo|tua|tuoi|tue|ti|te|voi|vostro|vostra|vostri|vostre)\b",
    "pt": r"\b(tu|teu|tua|teus|tuas|ti|te|contigo|vós|vosso|vossa)\b",
    "tr": r"\b(sen|seni|sana|sende|senden|senin|misin|mısın|musun|müsün|istersen)\b",
    "ja": r"あなた|お前|きみ|君|だよ|だね|してね|ちょうだい",
    "ko": r"당신|너희|네가|너의|(해|했어|할래|줘|봐|맞아)[?.!]",
    "th": r"เธอ|มึง|กู|ครับ|จ้ะ|จ๊ะ|(?<!เ)จ้า",
    # verbs and pronouns that address one gender only
    "ar": r"\b(أرسل|أرسلي|اكتب|اكتبي|تريد|تريدين|ترغب|ترغبين|أنتِ|أنتَ|عزيزي|عزيزتي|يمكنكِ)\b",
}
POLICY_ANSWERS = {
    "ask-return-policy",
    "ask-refund-policy",
    "ask-shipping-policy",
    "ask-payment-methods",
}
UNDECIDED = [  # said while a case is open
    key
    for key in keys("en")
    if key.startswith(("empathy-", "restate-", "ask-", "agent-")) and key not in POLICY_ANSWERS
]
ARABIC_NUMBERS = {"zero", "one", "two", "few", "many", "other"}
SLAVIC_NUMBERS = {"one", "few", "many", "other"}


def written_text(language: str, key: str) -> str:
    """All words of an answer, in lower case, variants included."""
    found = [form for (name, _), form in forms(language).items() if name == key]
    return "\n".join(form.words for form in found).casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_a_decision_nothing_is_admitted_and_nothing_promised(language: str) -> None:
    lint = re.compile(BEFORE_A_DECISION[language])
    said = [(key, lint.findall(written_text(language, key))) for key in UNDECIDED]
    assert [(key, words) for key, words in said if words] == []


def test_every_word_list_finds_what_it_forbids() -> None:
    admitted = {
        "en": "I am sorry, it is our fault and we guarantee a refund.",
        "es": "Es culpa nuestra y le garantizamos un reembolso.",
        "de": "Das ist unsere Schuld, wir garantieren eine Erstattung.",
        "nl": "Het is onze fout en we garanderen een vergoeding.",
        "pl": "To nasza wina i gwarantujemy zwrot pieniędzy.",
        "ru": "Это наша вина, мы гарантируем возврат денег.",
        "zh": "这是我们的错，我们保证赔偿。",
        "fr": "C'est notre faute et nous vous garantissons un remboursement.",
        "it": "È colpa nostra e le garantiamo un rimborso.",
        "pt": "A culpa é nossa e garantimos um reembolso.",
        "tr": "Bu bizim hatamız, geri ödemeyi garanti ediyoruz.",
        "ja": "当店の誤りです。返金を保証します。",
        "ko": "저희 잘못입니다. 환불을 보장합니다.",
        "th": "เป็นความผิดของเรา และรับประกันว่าจะคืนเงินค่ะ",
        "ar": "هذا خطؤنا ونضمن لك التعويض.",
    }
    for language, sentence in admitted.items():
        assert len(re.findall(BEFORE_A_DECISION[language], sentence.casefold())) >= 2, language


@pytest.mark.parametrize("language", sorted(FAMILIAR))
def test_the_buyer_is_addressed_politely(language: str) -> None:
    lint = re.compile(FAMILIAR[language])
    said = [(key, lint.findall(written_text(language, key))) for key in keys(language)]
    assert [(key, words) for key, words in said if words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_problem_is_met_with_words_of_its_own(language: str) -> None:
    words = [written_text(language, f"empathy-{kind.value.replace('_', '-')}") for kind in DISPUTES]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_is_short_enough_to_press(language: str) -> None:
    titles = [
        ANSWERS.sentence(k, language=language) for k in keys(language) if k.startswith("button-")
    ]
    assert [title for title in titles if len(title) > 30] == []


def test_arabic_has_a_form_for_every_kind_of_number() -> None:
    lacking = [
        (key, variable, ARABIC_NUMBERS - variants)
        for (key, _), form in forms("ar").items()
        for variable, variants in form.selects()
        if variable in COUNTS and variants != ARABIC_NUMBERS
    ]
    assert lacking == []


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (0, "لا تنقص أي قطعة"),
        (1, "تنقص قطعة واحدة"),
        (2, "تنقص قطعتان"),
        (3, "تنقص \u20683\u2069 قطع"),
        (11, "تنقص \u206811\u2069 قطعة"),
        (100, "تنقص \u2068100\u2069 قطعة"),
    ],
)
def test_arabic_counts_missing_pieces_as_arabic_does(missing: int, words: str) -> None:
    args: dict[str, Arg] = {
        "order": "A-1001",
        "item": "Linen shirt",
        "ordered": 100,
        "missing": missing,
    }
    for tone in Tone:
        said = ANSWERS.text("restate-missing-items", args, language="ar", tone=tone)
        assert f"\u2068{words}\u2069" in said


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "يوم واحد"),
        (2, "يومين"),
        (3, "\u20683\u2069 أيام"),
        (11, "\u206811\u2069 يومًا"),
        (30, "\u206830\u2069 يومًا"),
        (100, "\u2068100\u2069 يوم"),
    ],
)
def test_arabic_counts_days_as_arabic_does(days: int, words: str) -> None:
    args: dict[str, Arg] = {"return_days": days, "refund_days": 5, "postage": "buyer"}
    said = ANSWERS.text("ask-return-policy", args, language="ar")
    assert f"خلال \u2068{words}\u2069 من التسليم" in said


@pytest.mark.parametrize("language", ["pl", "ru"])
def test_slavic_languages_have_a_form_for_every_kind_of_number(language: str) -> None:
    lacking = [
        (key, variable, SLAVIC_NUMBERS - variants)
        for (key, _), form in forms(language).items()
        for variable, variants in form.selects()
        if variable in COUNTS and variants != SLAVIC_NUMBERS
    ]
    assert lacking == []


@pytest.mark.parametrize(
    ("language", "days", "plain", "terse"),
    [
        ("pl", 1, "w ciągu jednego dnia od", "Zwroty: jeden dzień od"),
        ("pl", 3, "w ciągu 3 dni od", "Zwroty: 3 dni od"),
        ("pl", 21, "w ciągu 21 dni od", "Zwroty: 21 dni od"),
        ("ru", 1, "в течение 1 дня после", "Возврат товара: 1 день после"),
        ("ru", 3, "в течение 3 дней после", "Возврат товара: 3 дня после"),
        ("ru", 14, "в течение 14 дней после", "Возврат товара: 14 дней после"),
        ("ru", 21, "в течение 21 дня после", "Возврат товара: 21 день после"),
    ],
)
def test_slavic_languages_count_days_as_they_do(
    language: str, days: int, plain: str, terse: str
) -> None:
    args: dict[str, Arg] = {"return_days": days, "refund_days": 5, "postage": "buyer"}
    for tone, words in ((Tone.PLAIN, plain), (Tone.TERSE, terse)):
        assert words in ANSWERS.text("ask-return-policy", args, language=language, tone=tone)


@pytest.mark.parametrize(
    ("language", "missing", "words"),
    [
        ("en", 1, "1 of 3 × Linen shirt is missing"),
        ("en", 2, "2 of 3 × Linen shirt are missing"),
        ("es", 1, "falta 1 de 3 × Linen shirt"),
        ("es", 2, "faltan 2 de 3 × Linen shirt"),
        ("de", 1, "fehlt 1 von 3 × Linen shirt"),
        ("de", 2, "fehlen 2 von 3 × Linen shirt"),
        ("fr", 1, "il manque 1 unité sur 3 × Linen shirt"),
        ("fr", 2, "il manque 2 unités sur 3 × Linen shirt"),
        ("it", 1, "manca 1 pezzo su 3 × Linen shirt"),
        ("it", 2, "mancano 2 pezzi su 3 × Linen shirt"),
        ("pt", 1, "falta 1 unidade de 3 × Linen shirt"),
        ("pt", 2, "faltam 2 unidades de 3 × Linen shirt"),
        ("nl", 1, "ontbreekt 1 van 3 × Linen shirt"),
        ("nl", 2, "ontbreken 2 van 3 × Linen shirt"),
        ("pl", 1, "brakuje 1 sztuki z 3 × Linen shirt"),
        ("pl", 2, "brakuje 2 sztuk z 3 × Linen shirt"),
        ("ru", 1, "не хватает 1 штуки из 3 × Linen shirt"),
        ("ru", 2, "не хватает 2 штук из 3 × Linen shirt"),
        ("tr", 1, "3 × Linen shirt ürününden 1 adet eksik"),
        ("tr", 2, "3 × Linen shirt ürününden 2 adet eksik"),
        ("ja", 1, "3 × Linen shirtのうち、1点が足りない"),
        ("ko", 2, "3 × Linen shirt 중 2개가 빠졌습니다"),
        ("th", 2, "3 × Linen shirt ขาดไป 2 ชิ้น"),
        ("zh", 1, "3 × Linen shirt，少了 1 件"),
        ("zh", 2, "3 × Linen shirt，少了 2 件"),
    ],
)
def test_one_piece_is_missing_and_two_pieces_are(language: str, missing: int, words: str) -> None:
    args: dict[str, Arg] = {
        "order": "A-1001",
        "item": "Linen shirt",
        "ordered": 3,
        "missing": missing,
    }
    assert words in ANSWERS.text("restate-missing-items", args, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_explanation_without_a_date_names_none(language: str) -> None:
    explained = [
        key
        for (key, _), form in forms(language).items()
        if key.startswith("explain-") and "at" in form.variables
    ]
    facts: dict[str, Arg] = {"at": "unknown", "item": "Mug", "amount": "all"}
    said = [ANSWERS.text(k, facts, language=language, tone=t) for k in explained for t in Tone]
    assert not [text for text in said if re.search(r"unknown|\d", text)]


def test_terse_answers_exist_for_every_question_and_every_offer() -> None:
    asked = [k for k in keys("en") if k.startswith(("ask-", "restate-", "handoff-", "explain-"))]
    assert [key for key in asked if (key, TERSE) not in forms("en")] == []
