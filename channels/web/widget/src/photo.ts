/** What the gateway takes at most, in bytes. */
export const MAX_BYTES = 10 * 1024 * 1024;
/** The longest edge after shrinking, in pixels: a label stays readable, an upload stays quick. */
const MAX_EDGE = 2_400;
const QUALITY = 0.88;
const NAMES = /\.(jpe?g|png|webp|heic|heif|gif)$/i;

export type PhotoProblem = "too_large" | "not_an_image";

export interface Prepared {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Make a photo ready to send: smaller, upright, and without the place it was taken at.
 *
 * Drawing it anew leaves all metadata behind. What this browser cannot draw (HEIC in most) and what would
 * lose by it (an animated GIF) goes as it is; the gateway strips those for viewing.
 */
export async function prepare(file: File): Promise<Prepared | PhotoProblem> {
  if (!looksLikePhoto(file)) return "not_an_image";
  const drawn = file.type === "image/gif" ? null : await redraw(file);
  const prepared = drawn ? { blob: drawn, name: renamed(file.name) } : { blob: file, name: file.name };
  return prepared.blob.size > MAX_BYTES ? "too_large" : prepared;
}

/** Some systems give HEIC files no type, so the name counts as well. */
export function looksLikePhoto(file: Pick<File, "type" | "name">): boolean {
  if (file.type === "image/svg+xml") return false;
  return file.type.startsWith("image/") || (file.type === "" && NAMES.test(file.name));
}

/** The size that keeps the shape and fits in a square of `edge` pixels; never larger than it was. */
export function fit(width: number, height: number, edge = MAX_EDGE): [number, number] {
  const scale = Math.min(1, edge / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

export function renamed(name: string): string {
  return `${name.replace(/\.[^.]*$/, "") || "photo"}.jpg`;
}

async function redraw(file: File): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = fit(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) return null;
    // JPEG knows no transparency: what was see-through becomes white, not black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  } catch {
    return null;
  }
}
