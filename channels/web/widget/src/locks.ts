/** Runs `task` while no other tab of this shop runs one under the same name. */
export type Exclusive = <T>(name: string, task: () => Promise<T>) => Promise<T>;

/** Turns within one page: what a browser without Web Locks gets, and what tests use. */
export function localTurns(): Exclusive {
  const tails = new Map<string, Promise<unknown>>();
  return async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(task, task);
    tails.set(name, turn.catch(() => undefined));
    return turn;
  };
}

export function browserTurns(): Exclusive {
  // Absent in older Safari and on pages without HTTPS.
  const locks = navigator.locks as LockManager | undefined;
  const alone = localTurns();
  if (!locks) return alone;
  return async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const box: { begun?: true; value?: T } = {};
    try {
      await locks.request(`amends.${name}`, async () => {
        box.begun = true;
        box.value = await task();
      });
    } catch (error) {
      if (box.begun) throw error;
      // A browser that blocks storage may refuse locks as well.
      return alone(name, task);
    }
    return box.value as T;
  };
}
