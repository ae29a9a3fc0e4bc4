/**
 * What a screen reader says for the closed launcher: a code, its label, and so on. Put in by the build, apart from
 * the tables, for the loader's sake.
 */
const LABELS = __LAUNCHER_LABELS__;

export function launcherLabel(codes: readonly string[]): string {
  const known = codes.map((code) => LABELS.indexOf(code.slice(0, 2)));
  return LABELS[(known.find((index) => index >= 0) ?? 0) + 1] ?? "";
}
