// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { browserTurns } from "../src/locks.ts";

afterEach(() => vi.unstubAllGlobals());

function locks(request: (name: string, run: () => Promise<void>) => Promise<void>): void {
  vi.stubGlobal("navigator", { locks: { request } });
}

test("work goes on in turns where the browser forbids locks", async () => {
  locks(() => Promise.reject(new DOMException("No storage, no locks.", "SecurityError")));
  const exclusive = browserTurns();
  const order: string[] = [];
  const slow = exclusive("session", async () => {
    await new Promise((resolve) => setTimeout(resolve));
    order.push("first");
    return "token";
  });
  const quick = exclusive("session", async () => order.push("second"));
  expect(await slow).toBe("token");
  await quick;
  expect(order).toEqual(["first", "second"]);
});

test("work that fails by itself is not done a second time", async () => {
  locks((_, run) => run());
  const task = vi.fn(() => Promise.reject(new Error("The gateway said no.")));
  await expect(browserTurns()("session", task)).rejects.toThrow("The gateway said no.");
  expect(task).toHaveBeenCalledOnce();
});
