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
  if (!locks) return localTurns();
  return async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const box: { value?: T } = {};
    await locks.request(`amends.${name}`, async () => {
      box.value = await task();
    });
    return box.value as T;
  };
}
