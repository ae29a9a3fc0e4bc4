/** A stretch of a message: plain words, or words that are a web address. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`\u3000-\u303f\uff00-\uff65]+/gi;
/** Marks that end a sentence rather than an address. */
const TRAILING = /[.,;:!?)\]}*_~\u2019\u201d\u061f\u060c\u061b]+$/;

/** Cut a text into plain words and http(s) addresses. Nothing else ever becomes a link. */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutTrailing(match[0]);
    if (!safe(address)) continue;
    if (match.index > end) found.push({ text: text.slice(end, match.index), href: null });
    found.push({ text: address, href: address });
    end = match.index + address.length;
  }
  if (end < text.length) found.push({ text: text.slice(end), href: null });
  return found;
}

/** A closing bracket belongs to the address only when it was opened there. */
function withoutTrailing(address: string): string {
  const cut = address.replace(TRAILING, "");
  return address[cut.length] === ")" && cut.includes("(") ? `${cut})` : cut;
}

function safe(address: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
