/**
 * Calls `wake` whenever the network or the buyer comes back: online, focus, a tab shown again, a page
 * restored from the back-forward cache. Returns how to stop listening.
 */
export function onWake(wake: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === "visible") wake();
  };
  const targets: readonly [EventTarget, string, () => void][] = [
    [window, "online", wake],
    [window, "focus", wake],
    [window, "pageshow", wake],
    [document, "visibilitychange", shown],
  ];
  for (const [target, event, listener] of targets) target.addEventListener(event, listener);
  return () => {
    for (const [target, event, listener] of targets) target.removeEventListener(event, listener);
  };
}
