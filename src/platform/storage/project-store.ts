import type { IDBPDatabase, IDBPTransaction } from "idb";
import { type Dataset, err, ok, type Project, type ReleaseBook, type Result } from "../../engine/index.ts";
import { checksum } from "./checksum.ts";
import { openDatabase, type Schema, type StoredSummary } from "./database.ts";
import { type Head, headBytes, readHeadBytes, STORED_VERSION } from "./project-bytes.ts";
import { type StorageProblem, storageProblem } from "./storage-problem.ts";

interface OpenedProject {
  readonly project: Project;
  /** Counts saves. Must be handed back at the next save: who holds an older one is refused. */
  readonly revision: number;
  readonly savedAt: string;
}

interface Saved {
  readonly revision: number;
  /** ISO time of the commit. */
  readonly savedAt: string;
}

/** A stored project's releases, for another copy to be held against. */
export interface KeptReleases {
  readonly id: string;
  readonly title: string;
  /** Name of the municipality. */
  readonly municipality: string;
  readonly release: ReleaseBook;
}

type Answer<T> = Promise<Result<T, StorageProblem>>;

/** Projects on this machine. Nothing throws for what a disk or a browser does: every problem is an answer. */
export interface ProjectStore {
  list(): Answer<readonly StoredSummary[]>;
  open(id: string): Answer<OpenedProject>;
  /** Of the projects that have any and can be read; no dataset is. */
  releases(): Answer<readonly KeptReleases[]>;
  /** `revision` is what `open` or the last `save` gave; 0 for a project never saved. Answers after the strict commit. */
  save(project: Project, revision: number): Answer<Saved>;
  remove(id: string): Answer<void>;
  lastOpened(): Answer<string | null>;
  rememberOpened(id: string): Answer<void>;
  close(): Promise<void>;
}

const ALL = ["summaries", "projects", "datasets", "desk"] as const;
/** "relaxed", the default of browsers, calls a transaction complete when it has reached the system's buffer only. */
const STRICT = { durability: "strict" } as const;

/** How datasets become bytes and come back: too much work, for a city, for the thread that shows the page. */
interface DatasetCoder {
  encode(dataset: Dataset): Promise<Uint8Array>;
  decode(bytes: Uint8Array): Promise<Dataset>;
}

interface Options {
  readonly coder: DatasetCoder;
  readonly name?: string;
  readonly now?: () => Date;
}

export function openProjectStore({ coder, name, now = () => new Date() }: Options): ProjectStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opened ??= openDatabase(name, () => {
      opened = null;
    }).catch((error) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const answer = async <T>(ask: (db: IDBPDatabase<Schema>) => Promise<Result<T, StorageProblem>>) => {
    try {
      return await ask(await database());
    } catch (error) {
      return err(storageProblem(error));
    }
  };
  /** Key of datasets seen before: encoding a city takes longer than all the rest of a save. */
  const keys = new WeakMap<Dataset, string>();

  return {
    list: () => answer(list),
    open: (id) =>
      answer(async (db) => {
        const found = await open(db, id, coder);
        if (found.ok) keys.set(found.value.project.dataset, found.value.dataset);
        return found;
      }),
    releases: () => answer(releases),
    save: (project, revision) =>
      answer(async (db) => {
        const key = keys.get(project.dataset);
        if (key !== undefined) {
          const saved = await save(db, project, revision, now().toISOString(), { key });
          if (saved !== "datasetGone") return saved;
        }
        const bytes = await coder.encode(project.dataset);
        const made = { key: await checksum(bytes), bytes };
        const saved = await save(db, project, revision, now().toISOString(), made);
        if (saved === "datasetGone") throw new Error("a dataset handed over with its bytes cannot be gone");
        if (saved.ok) keys.set(project.dataset, made.key);
        return saved;
      }),
    remove: (id) =>
      answer(async (db) => {
        await strictly(db, async (tx) => {
          const last = await tx.objectStore("desk").get("lastOpened");
          await tx.objectStore("summaries").delete(id);
          await tx.objectStore("projects").delete(id);
          if (last === id) await tx.objectStore("desk").delete("lastOpened");
          await sweep(tx);
        });
        return ok(undefined);
      }),
    lastOpened: () => answer(async (db) => ok((await db.get("desk", "lastOpened")) ?? null)),
    rememberOpened: (id) =>
      answer(async (db) => {
        await db.put("desk", id, "lastOpened");
        return ok(undefined);
      }),
    close: async () => {
      const db = await opened?.catch(() => null);
      opened = null;
      db?.close();
    },
  };
}

async function list(db: IDBPDatabase<Schema>): Promise<Result<readonly StoredSummary[], StorageProblem>> {
  const [summaries, ids] = await Promise.all([db.getAll("summaries"), db.getAllKeys("projects")]);
  const known = new Map(summaries.map((summary) => [summary.id, summary]));
  const rows = ids.map((id) => known.get(id) ?? { id, title: id, municipality: "", savedAt: "" });
  return ok(rows.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0)));
}

async function releases(db: IDBPDatabase<Schema>): Promise<Result<readonly KeptReleases[], StorageProblem>> {
  const [stored, summaries] = await Promise.all([db.getAll("projects"), db.getAll("summaries")]);
  const kept: KeptReleases[] = [];
  for (const { id, bytes, checksum: sum } of stored) {
    if (!(bytes instanceof Uint8Array) || (await checksum(bytes)) !== sum) continue;
    const { version, project } = readHeadBytes(bytes);
    const municipality = summaries.find((summary) => summary.id === id)?.municipality;
    if (version > STORED_VERSION || project.release === undefined || municipality === undefined) continue;
    kept.push({ id, title: project.title, municipality, release: project.release });
  }
  return ok(kept);
}

async function open(
  db: IDBPDatabase<Schema>,
  id: string,
  coder: DatasetCoder,
): Promise<Result<OpenedProject & { readonly dataset: string }, StorageProblem>> {
  const tx = db.transaction(["projects", "summaries", "datasets"]);
  const stored = await tx.objectStore("projects").get(id);
  if (!stored) return err("missing");
  const [bytes, summary] = await Promise.all([
    tx.objectStore("datasets").get(stored.dataset),
    tx.objectStore("summaries").get(id),
  ]);
  if (!(stored.bytes instanceof Uint8Array) || (await checksum(stored.bytes)) !== stored.checksum)
    return err("damaged");
  const head = readHeadBytes(stored.bytes);
  if (head.version > STORED_VERSION) return err("newer");
  if (head.revision !== stored.revision || head.dataset !== stored.dataset || head.project.id !== id)
    return err("damaged");
  if (!(bytes instanceof Uint8Array) || (await checksum(bytes)) !== stored.dataset) return err("damaged");
  return ok({
    project: { ...head.project, dataset: await coder.decode(bytes) },
    revision: head.revision,
    savedAt: summary?.savedAt ?? "",
    dataset: stored.dataset,
  });
}

async function save(
  db: IDBPDatabase<Schema>,
  project: Project,
  expected: number,
  savedAt: string,
  dataset: { readonly key: string; readonly bytes?: Uint8Array },
): Promise<Result<Saved, StorageProblem> | "datasetGone"> {
  const { dataset: data, ...rest } = project;
  const revision = expected + 1;
  const head: Head = { version: STORED_VERSION, revision, dataset: dataset.key, project: rest };
  const bytes = headBytes(head);
  const stored = { id: project.id, revision, dataset: dataset.key, checksum: await checksum(bytes), bytes };

  return strictly(db, async (tx) => {
    const before = await tx.objectStore("projects").get(project.id);
    if ((before?.revision ?? 0) !== expected) return err("stale");
    if ((await tx.objectStore("datasets").getKey(dataset.key)) === undefined) {
      if (!dataset.bytes) return "datasetGone";
      await tx.objectStore("datasets").put(dataset.bytes, dataset.key);
    }
    await tx.objectStore("projects").put(stored);
    await tx
      .objectStore("summaries")
      .put({ id: project.id, title: project.title, municipality: data.municipality.name, savedAt });
    await tx.objectStore("desk").put(project.id, "lastOpened");
    if (before && before.dataset !== dataset.key) await sweep(tx);
    return ok({ revision, savedAt });
  });
}

type Writing = IDBPTransaction<Schema, typeof ALL, "readwrite">;

/**
 * One strict transaction, answered when it is complete: all of it is on the disk, or, whatever is thrown, nothing is.
 * `write` waits for each request before the next: of several at once, those left behind by a throw would reject unheard.
 */
async function strictly<T>(db: IDBPDatabase<Schema>, write: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(ALL, "readwrite", STRICT);
  const end = tx.done.then(
    () => null,
    (error: unknown) => error,
  );
  let value: T;
  try {
    value = await write(tx);
  } catch (error) {
    abort(tx);
    const ended = await end;
    // A full disk aborts the whole transaction; its requests only say that they were aborted.
    throw ended instanceof DOMException && ended.name !== "AbortError" ? ended : error;
  }
  const ended = await end;
  if (ended !== null) throw ended;
  return value;
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}

/** Removes datasets that no project refers to any more. */
async function sweep(tx: Writing): Promise<void> {
  const used = new Set<string>();
  for (
    let cursor = await tx.objectStore("projects").index("dataset").openKeyCursor(null, "nextunique");
    cursor;
    cursor = await cursor.continue()
  )
    used.add(cursor.key);
  const keys = await tx.objectStore("datasets").getAllKeys();
  await Promise.all(
    keys.filter((key) => !used.has(key)).map((key) => tx.objectStore("datasets").delete(key)),
  );
}
