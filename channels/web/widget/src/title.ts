import { unread, type Store } from "./store.ts";

const MARK = /^\(\d+\) /;

/** Put "(2) " before the page's title while two messages are unread, whatever title the shop sets. */
export function showUnreadInTitle(store: Store): () => void {
  return store.subscribe((state, before) => {
    const count = unread(state).length;
    if (count === unread(before).length) return;
    const plain = document.title.replace(MARK, "");
    document.title = count > 0 ? `(${count}) ${plain}` : plain;
  });
}
