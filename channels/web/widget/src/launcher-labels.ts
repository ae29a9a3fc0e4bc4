/** What a screen reader says for the closed launcher: apart from the tables, for the loader's sake. */
const LABELS =
  "en Help es Ayuda fr Aide de Hilfe it Aiuto pt Ajuda nl Hulp pl Pomoc ru Помощь tr Yardım ar مساعدة zh 帮助 ja ヘルプ ko 도움말 th ความช่วยเหลือ".split(
    " ",
  );

export function launcherLabel(codes: readonly string[]): string {
  const known = codes.map((code) => LABELS.indexOf(code.slice(0, 2)));
  return LABELS[(known.find((index) => index >= 0) ?? 0) + 1] ?? "";
}
