/** The address of a photo: one of the gateway's, or one on this device. Anything else is not shown. */
export function photoAddress(source: string, base: string): string | null {
  try {
    const address = new URL(source, base);
    return ["http:", "https:", "blob:"].includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
