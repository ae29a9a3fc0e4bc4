// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { onWake } from "../src/wake.ts";

test.each(["online", "focus", "pageshow"])("%s wakes the chat, until it is stopped", (event) => {
  const wake = vi.fn();
  const stop = onWake(wake);
  dispatchEvent(new Event(event));
  expect(wake).toHaveBeenCalledOnce();
  stop();
  dispatchEvent(new Event(event));
  expect(wake).toHaveBeenCalledOnce();
});

test("a tab that is shown again wakes the chat, one that is hidden does not", () => {
  const wake = vi.fn();
  const stop = onWake(wake);
  const state = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(wake).not.toHaveBeenCalled();
  state.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(wake).toHaveBeenCalledOnce();
  stop();
});
