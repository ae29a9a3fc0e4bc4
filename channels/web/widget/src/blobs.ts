/** Photos waiting to be sent, by client id. */
export interface Blobs {
  put(id: string, blob: Blob): Promise<void>;
  get(id: string): Promise<Blob | null>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

export class MemoryBlobs implements Blobs {
  readonly #blobs = new Map<string, Blob>();

  async put(id: string, blob: Blob): Promise<void> {
    this.#blobs.set(id, blob);
  }

  async get(id: string): Promise<Blob | null> {
    return this.#blobs.get(id) ?? null;
  }

  async remove(id: string): Promise<void> {
    this.#blobs.delete(id);
  }

  async clear(): Promise<void> {
    this.#blobs.clear();
  }
}

const DATABASE = "amends";
const PHOTOS = "photos";

/** IndexedDB, with memory behind it for browsers that block or lose it. */
export class BrowserBlobs implements Blobs {
  readonly #memory = new MemoryBlobs();
  #database: Promise<IDBDatabase> | null = null;

  async put(id: string, blob: Blob): Promise<void> {
    await this.#memory.put(id, blob);
    await this.#quietly("readwrite", (store) => store.put(blob, id));
  }

  async get(id: string): Promise<Blob | null> {
    const found = await this.#memory.get(id);
    if (found) return found;
    const stored = await this.#quietly("readonly", (store) => store.get(id) as IDBRequest<unknown>);
    return stored instanceof Blob ? stored : null;
  }

  async remove(id: string): Promise<void> {
    await this.#memory.remove(id);
    await this.#quietly("readwrite", (store) => store.delete(id));
  }

  async clear(): Promise<void> {
    await this.#memory.clear();
    await this.#quietly("readwrite", (store) => store.clear());
  }

  async #quietly<T>(
    mode: IDBTransactionMode,
    use: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | null> {
    try {
      this.#database ??= openDatabase();
      const store = (await this.#database).transaction(PHOTOS, mode).objectStore(PHOTOS);
      return await finished(use(store));
    } catch {
      return null;
    }
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(PHOTOS);
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed."));
  });
}
