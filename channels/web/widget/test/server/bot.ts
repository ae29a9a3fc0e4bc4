import type { Brain, TestGateway } from "./gateway.ts";
import type { Conversation, Line } from "./world.ts";

interface Part {
  readonly hello: string;
  readonly received: string;
  readonly offer: string;
  readonly yes: string;
  readonly no: string;
  readonly done: string;
  readonly person: string;
}

const PARTS: Readonly<Record<string, Part>> = {
  en: {
    hello:
      "I'm sorry about that, Ana. Let's put it right.\nI found order A-1001 with 3 linen shirts and 1 stone mug. How many shirts arrived?",
    received: "Thank you, the photo is here. So 2 of 3 linen shirts arrived and one is missing. Is that right?",
    offer:
      "We can send the missing shirt again at no cost. It should be with you by Friday. Details: https://example.com/policy#missing",
    yes: "Yes, send it",
    no: "I'd like another solution",
    done: "Done. The shirt is on its way.",
    person: "I am getting a person for you.",
  },
  es: {
    hello:
      "Lo siento mucho, Ana. Vamos a arreglarlo.\nVeo el pedido A-1001 con 3 camisas de lino y 1 taza. ¿Cuántas camisas llegaron?",
    received: "Gracias, ya tengo la foto. Entonces llegaron 2 de 3 camisas de lino y falta una. ¿Es así?",
    offer: "Podemos enviarte de nuevo la camisa que falta, sin coste. Llegaría antes del viernes.",
    yes: "Sí, enviadla",
    no: "Prefiero otra solución",
    done: "Hecho. La camisa va en camino.",
    person: "Aviso a una persona del equipo.",
  },
  ar: {
    hello:
      "نأسف لذلك يا عمر، سنصلح الأمر.\nوجدت الطلب A-1001 وفيه 3 قمصان كتان وكوب واحد. كم قميصًا وصلك؟",
    received: "شكرًا، وصلت الصورة. إذن وصل قميصان من 3 وينقص واحد. هل هذا صحيح؟",
    offer: "يمكننا إرسال القميص الناقص مجددًا دون مقابل، ويصلك قبل يوم الجمعة.",
    yes: "نعم، أرسلوه",
    no: "أريد حلًا آخر",
    done: "تم. القميص في الطريق إليك.",
    person: "سأحضر لك أحد موظفينا.",
  },
};

function languageOf(text: string, before: string): string {
  if (/[\u0600-\u06ff]/.test(text)) return "ar";
  if (/[¿¡ñáéíóú]|\b(falta|pedido|hola|mi)\b/i.test(text)) return "es";
  return /\b(the|missing|my|order|is)\b/i.test(text) ? "en" : before;
}

/** Plays the first scene of a dispute, to look at the widget with; it understands next to nothing. */
export const rehearsedBot: Brain = (gateway, conversation, line) => {
  if (conversation.status.holder === "agent") return;
  const language = languageOf(line.text, conversation.status.language);
  if (language !== conversation.status.language) gateway.setStatus(conversation, { language });
  gateway.typing(conversation, true);
  setTimeout(() => answer(gateway, conversation, line, PARTS[language] ?? (PARTS["en"] as Part)), 700);
};

function answer(gateway: TestGateway, conversation: Conversation, line: Line, part: Part): void {
  const lang = conversation.status.language;
  const bot = (text: string, ...replies: readonly [string, string][]): void => {
    const quick_replies = replies.map(([title, payload]) => ({ title, payload }));
    gateway.say(conversation, { author: "bot", text, lang, quick_replies });
  };
  if (line.attachment) {
    bot(part.received);
    bot(part.offer, [part.yes, "/affirm"], [part.no, "/deny"]);
  } else if (line.text === "/affirm") bot(part.done);
  else if (line.text === "/deny") handOff(gateway, conversation, bot, part);
  else bot(part.hello, ["0", "/inform{\"count\":0}"], ["1", "/inform{\"count\":1}"], ["2", "/inform{\"count\":2}"]);
}

function handOff(
  gateway: TestGateway,
  conversation: Conversation,
  bot: (text: string) => void,
  part: Part,
): void {
  bot(part.person);
  gateway.setStatus(conversation, { holder: "waiting" });
  setTimeout(() => {
    gateway.setStatus(conversation, { holder: "agent", agent_name: "Sam" });
    gateway.typing(conversation, true, "Sam");
    setTimeout(() => {
      gateway.typing(conversation, false, "Sam");
      gateway.say(conversation, { author: "agent", name: "Sam", text: "Hi, Sam here. I have your whole case in front of me." });
    }, 1_200);
  }, 1_200);
}
