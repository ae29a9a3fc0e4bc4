"""Words that signal danger, law and anger, by language, separated by commas.

A term is a whole word or phrase; `*` at its end lets any ending follow. Chinese and Arabic terms
match inside longer words. Words that also mean something harmless are listed as phrases, and
harmless phrases that hold a listed word are taken out first.
"""

from collections.abc import Mapping
from types import MappingProxyType

Words = Mapping[str, str]

SAFETY: Words = MappingProxyType(
    {
        "en": """
            smoke, smoking, smoked up, caught fire, on fire, fire, flames, sparks, sparking,
            burnt my, burned my, burning smell, smells of burning, smells like burning,
            exploded, explosion, overheat*, electric shock, electrocuted, injur*, hurt myself,
            got hurt, is hurt, hurt my, cut myself, cut my hand, cut my finger, bleeding,
            poison*, choking, choked, allergic reaction, allergic to it, allergic shock,
            anaphyla*, a rash, my allergy, an allergy, swollen, hospitalised, hospitalized, in
            hospital, went to hospital, to the emergency room, went to the hospital
        """,
        "es": """
            humo, fuego, incendi*, se quemó, se quemo, se ha quemado, me quemé, me queme, me he
            quemado, quemadura*, huele a quemado, chispas, explotó, exploto, ha explotado,
            explosión, explosion, descarga eléctrica, calambrazo, herida, herido, me corté, me
            he cortado, me lastimé, lesión, lesion, sangre, sangrando, intoxic*, alergia,
            reacción alérgica, reaccion alergica, alérgica, alérgico, sarpullido, fui al
            hospital, en urgencias, a urgencias, hospitalizado, hospitalizada
        """,
        "de": """
            rauch, raucht, rauchte, qualm*, feuer, feuer gefangen, in brand, brannte, gebrannt,
            brennt, flammen, funken, verbrannt, verbrennung*, verschmort*, explodiert*,
            explosion, überhitzt*, stromschlag, verletzt, verletzung*, blutet, blutung*,
            vergift*, allergie, allergisch*, hautausschlag, ausschlag bekommen, ins krankenhaus,
            notaufnahme, mich geschnitten, hat sich geschnitten
        """,
        "zh": """
            冒烟, 着火, 起火, 失火, 火灾, 燃烧, 烧起来, 烧焦, 烧了, 爆炸, 炸了,
            火花, 触电, 漏电, 受伤, 烫伤, 烧伤, 割伤, 划伤了手, 流血, 中毒, 过敏,
            红疹, 皮疹, 去医院, 送医院, 进了医院, 急诊
        """,
        "ar": """
            دخان, حريق, احترق, احترقت, يحترق, اشتعل, اشتعلت, انفجر, انفجرت, انفجار, شرارة, شرر,
            صعقة, صعقني, إصابة, اصابة, أصبت, أُصبت, جرحت, جرحني, حروق, نزيف, تسمم, حساسية, طفح
            جلدي, إلى المستشفى, الى المستشفى, دخلت المستشفى, نزفت
        """,
    },
)

LEGAL: Words = MappingProxyType(
    {
        "en": """
            lawyer, lawyers, attorney, solicitor, legal action, sue you, suing, i will sue, i'll
            sue, take you to court, see you in court, small claims, lawsuit, chargeback, charge
            back, dispute the charge, dispute it with my bank, to the press, the newspapers,
            journalist, journalists, consumer protection, trading standards, ombudsman, report
            you to, to the police, the police
        """,
        "es": """
            abogado, abogada, abogados, denunciar, denunciaré, denunciare, denuncia, demandar,
            demandaré, demandare, demanda judicial, juzgado, tribunal, tribunales, juicio,
            acciones legales, contracargo, retrocesión, devolver el cargo al banco, a la prensa,
            en la prensa, periodista, periodistas, policía, policia, oficina del consumidor,
            hoja de reclamaciones
        """,
        "de": """
            anwalt, anwältin, anwalts, rechtsanwalt, rechtsanwältin, anzeige erstatten, zeige
            sie an, strafanzeige, verklage*, klage einreichen, vor gericht, gerichtlich,
            rechtliche schritte, rückbuchung, chargeback, zurückbuchen, an die presse, zur
            presse, journalist*, zeitung, verbraucherzentrale, verbraucherschutz, polizei
        """,
        "zh": """
            律师, 起诉, 告你们, 法院, 打官司, 法律途径, 法律手段, 报警, 警察, 拒付,
            撤销付款, 记者, 媒体曝光, 曝光你们, 消协, 打12315, 12315投诉, 消费者协会
        """,
        "ar": """
            محامي, محامٍ, محاميي, المحكمة, محكمة, مقاضاة, سأقاضي, سارفع دعوى, سأرفع دعوى, دعوى,
            إجراءات قانونية, اجراءات قانونية, الشرطة, استرداد عن طريق البنك, الاعتراض لدى البنك,
            الصحافة, صحفي, حماية المستهلك, رفع قضية, أرفع قضية, ارفع قضية
        """,
    },
)

INSULTS: Words = MappingProxyType(
    {
        "en": """
            idiot*, moron*, stupid, scam, scammers, scammer, thieves, thief, liars, liar,
            bullshit, fuck*, shit, shitty, bastard*, asshole*, crooks, disgusting service, worst
            service, worst shop, worst company, furious, ridiculous, outrageous, sick of this,
            fed up, damn, wtf, screw you, go to hell, rip off, ripoff, rip-off
        """,
        "es": """
            idiota*, imbécil*, imbecil*, estúpid*, estupid*, estafa, estafadores, ladrones,
            mentirosos, mierda, joder, cabrones, gilipollas, vergüenza, verguenza,
            sinvergüenzas, sinverguenzas, inútiles, inutiles, harto de, harta de, estoy hart*,
            indignante, asco de servicio
        """,
        "de": """
            idiot*, dumm, blöd*, betrug, betrüger, abzocke, abzocker, diebe, lügner, scheiß*,
            scheiss*, verarscht, verarschen, frechheit, unverschämt*, saftladen, stinksauer,
            wütend, lächerlich, zum kotzen, drecksladen, arschloch*, verdammt*, schnauze voll
        """,
        "zh": """
            骗子, 骗人, 诈骗, 垃圾, 白痴, 傻逼, 傻子, 混蛋, 王八蛋, 无耻, 气死,
            太过分, 滚蛋, 他妈, 什么破店, 忽悠, 恶心人, 黑店, 坑人
        """,
        "ar": """
            نصابين, نصاب, محتالين, احتيال, لصوص, حرامية, كذابين, كذاب, أغبياء, اغبياء, غبي,
            حمير, زفت, زبالة, قذر, وقاحة, مهزلة, عار عليكم, طفح الكيل, سئمت
        """,
    },
)

FRIENDLY: Words = MappingProxyType(
    {
        "en": """
            thank*, thx, great, perfect, awesome, lovely, hi, hello, love
        """,
        "es": """
            gracias, genial, perfecto, hola, estupendo, encanta, buenos días
        """,
        "de": """
            danke*, super, perfekt, hallo, toll, prima, klasse
        """,
        "zh": """
            谢谢, 感谢, 太好了, 你好, 您好, 很棒, 喜欢
        """,
        "ar": """
            شكرا, شكراً, ممتاز, رائع, مرحبا, السلام عليكم, جميل
        """,
    },
)

HARMLESS: Words = MappingProxyType(
    {
        "en": """
            fire tv, fire stick, firestick, fire tablet, kindle fire, fire pit, fire bowl, fire
            place, fire extinguisher, fire blanket, fire alarm, fire truck, fire engine, fire
            red, fire resistant, fire-resistant, fire proof, fire safety, fire your, fire him,
            fire her, fire them, fire whoever, should fire, smoke detector, smoke detectors,
            smoke alarm, smoke alarms, smoke grey, smoke gray, smoke blue, smoke free,
            smoke-free, smoke machine, non smoking, non-smoking, smoking jacket, smoking gun,
            stop smoking, flames pattern, injury time, choked up, cut my hand luggage, useless
            box, press the, police car, police costume, toy police, the police station set,
            hospital bed set, toy hospital, stupid question, stupid me, damn good, fire sale, a
            rash guard, a rash vest, colour bleeding, color bleeding, bleeding colours, bleeding
            colors
        """,
        "es": """
            detector de humo, detectores de humo, gris humo, color humo, libre de humo, libre de
            humos, a prueba de fuego, olla de fuego, rojo fuego, extintor, fire tv, a fuego
            lento, coche de policía, coche de policia, disfraz de policía, disfraz de policia,
            me da vergüenza, me da verguenza, a mi juicio, en mi juicio
        """,
        "de": """
            rauchmelder*, rauchfrei, rauchgrau, feuerschale, feuerzeug, feuerfest*, feuerrot,
            feuerlöscher, feuerwehr*, fire tv, allergiker*, antiallergisch*, anti-allergie,
            allergie-bettwäsche, polizeiauto, dumme frage, blöde frage, zugeschnitten,
            verbrannte erde, brennt nicht, brennt nur, brennt nicht mehr
        """,
        "zh": """
            烟雾报警器, 灭火器, 防火, 火锅, 防过敏, 抗过敏, 垃圾桶, 垃圾袋, 垃圾箱,
            警察玩具, 玩具警察, 医院玩具, 开火, 不会过敏
        """,
        "ar": """
            كاشف الدخان, كاشف دخان, مضاد للحساسية, مضادة للحساسية, ضد الحساسية, طفاية حريق,
            مقاوم للحريق, إنذار الحريق, سلة زبالة, سلة الزبالة, كيس زبالة, أكياس زبالة, عالي
            الحساسية
        """,
    },
)
