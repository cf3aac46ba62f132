import { type DBSchema, openDB } from "idb";

/** One answer of a public service, and when it was given. */
export interface KeptAnswer {
  readonly bytes: Uint8Array;
  /** ISO instant. */
  readonly at: string;
}

/** Answers of public services by request: so that a fetch can go on where it stopped, and be read without a network. */
export interface PublicCache {
  get(key: string): Promise<KeptAnswer | undefined>;
  put(key: string, answer: KeptAnswer): Promise<void>;
  clear(): Promise<void>;
}

/** For programs without a browser's storage, and for tests. */
export function memoryCache(): PublicCache {
  const kept = new Map<string, KeptAnswer>();
  return {
    get: async (key) => kept.get(key),
    put: async (key, answer) => void kept.set(key, answer),
    clear: async () => kept.clear(),
  };
}

interface Schema extends DBSchema {
  answers: { key: string; value: KeptAnswer };
}

/** A database of its own: it holds public answers only, and can be emptied without touching a project. */
export function browserCache(name = "spredt-public-data"): PublicCache {
  const opened = () =>
    openDB<Schema>(name, 1, { upgrade: (database) => void database.createObjectStore("answers") });
  const within = async <T>(
    work: (database: Awaited<ReturnType<typeof opened>>) => Promise<T>,
  ): Promise<T> => {
    const database = await opened();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    // A cache that fails is no reason not to fetch: the answer is then asked for again.
    get: (key) => within((database) => database.get("answers", key)).catch(() => undefined),
    put: (key, answer) =>
      within(async (database) => void (await database.put("answers", answer, key))).catch(() => {}),
    clear: () => within((database) => database.clear("answers")),
  };
}
