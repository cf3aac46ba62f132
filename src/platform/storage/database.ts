import { type DBSchema, type IDBPDatabase, openDB } from "idb";

export interface StoredSummary {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly savedAt: string;
}

/** A project's head with what is needed to know it is whole. */
interface StoredHead {
  readonly id: string;
  readonly revision: number;
  /** Key of its dataset. */
  readonly dataset: string;
  readonly checksum: string;
  readonly bytes: Uint8Array;
}

export interface Schema extends DBSchema {
  /** What the list of projects shows, so that listing reads no project and a damaged one cannot hide the others. */
  summaries: { key: string; value: StoredSummary };
  projects: { key: string; value: StoredHead; indexes: { dataset: string } };
  /** Datasets by the checksum of their bytes: shared by projects, written only when the data changes. */
  datasets: { key: string; value: Uint8Array };
  /** One row, `lastOpened`. */
  desk: { key: string; value: string };
}

const NAME = "spredt";
const VERSION = 1;

export function openDatabase(name = NAME, onGone: () => void = () => {}): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore("summaries", { keyPath: "id" });
      db.createObjectStore("projects", { keyPath: "id" }).createIndex("dataset", "dataset");
      db.createObjectStore("datasets");
      db.createObjectStore("desk");
    },
    // A later version of the app in another tab wants to change the shape: step aside, and open anew when next asked.
    blocking(_now, _wanted, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}
