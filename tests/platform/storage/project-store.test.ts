import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Project } from "../../../src/engine/index.ts";
import { openDatabase } from "../../../src/platform/storage/database.ts";
import { openProjectStore, type ProjectStore } from "../../../src/platform/storage/project-store.ts";
import { createProjectDesk } from "../../../src/platform/worker/project-desk.ts";
import { aProject, smallTown } from "../../support/a-project.ts";
import { aTown, at } from "../../support/a-town.ts";

let store: ProjectStore;
let clock: number;

const later = () => {
  clock += 60_000;
  return new Date(clock);
};
const other = (over: Partial<Project> = {}) =>
  aProject({ id: "other", title: "Nabobyen", dataset: aTown().dwelling("x", at(5, 5)).dataset(), ...over });

async function saved(project: Project, revision = 0): Promise<number> {
  const answer = await store.save(project, revision);
  if (!answer.ok) throw new Error(`not saved: ${answer.error}`);
  return answer.value.revision;
}

async function opened(id: string): Promise<Project> {
  const answer = await store.open(id);
  if (!answer.ok) throw new Error(`not opened: ${answer.error}`);
  return answer.value.project;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = Date.parse("2026-11-22T10:00:00Z");
  store = openProjectStore({ coder: createProjectDesk(), now: later });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
});

describe("what is saved", () => {
  test("comes back as it was, typed columns included", async () => {
    const project = aProject({ title: "Ærlig øy" });
    await saved(project);
    expect(await opened("town")).toEqual(project);
    expect((await opened("town")).dataset.residences.x).toBeInstanceOf(Float64Array);
  });

  test("survives the closing of the database", async () => {
    await saved(aProject());
    await store.close();
    store = openProjectStore({ coder: createProjectDesk() });
    expect(await opened("town")).toEqual(aProject());
  });

  test("is answered for after a strict transaction is complete, not before", async () => {
    const seen: string[] = [];
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
      this: IDBDatabase,
      ...args: Parameters<typeof real>
    ) {
      const tx = real.apply(this, args);
      if (tx.mode === "readwrite") {
        seen.push(tx.durability);
        tx.addEventListener("complete", () => seen.push("complete"));
      }
      return tx;
    });
    const answer = await store.save(aProject(), 0);
    seen.push("answered");
    expect(answer.ok).toBe(true);
    expect(seen).toEqual(["strict", "complete", "answered"]);
  });

  test("of several projects is listed newest first, and each opens by itself", async () => {
    await saved(aProject());
    await saved(other());
    const list = await store.list();
    expect(
      list.ok && list.value.map(({ id, title, municipality, savedAt }) => [id, title, municipality, savedAt]),
    ).toEqual([
      ["other", "Nabobyen", "Testby", "2026-11-22T10:02:00.000Z"],
      ["town", "Testby", "Testby", "2026-11-22T10:01:00.000Z"],
    ]);
    expect((await opened("town")).title).toBe("Testby");
    expect((await opened("other")).title).toBe("Nabobyen");
  });

  test("last is opened first next time", async () => {
    expect(await store.lastOpened()).toEqual({ ok: true, value: null });
    await saved(aProject());
    await saved(other());
    expect(await store.lastOpened()).toEqual({ ok: true, value: "other" });
    await store.rememberOpened("town");
    expect(await store.lastOpened()).toEqual({ ok: true, value: "town" });
  });

  test("keeps one copy of data that two projects share, and none that no project has", async () => {
    const count = async () => {
      const db = await openDatabase();
      const keys = await db.getAllKeys("datasets");
      db.close();
      return keys.length;
    };
    const dataset = smallTown();
    await saved(aProject({ dataset }));
    const revision = await saved(aProject({ id: "copy", dataset }));
    expect(await count()).toBe(1);
    await saved(aProject({ id: "copy", dataset: aTown().dataset() }), revision);
    expect(await count()).toBe(2);
    await store.remove("copy");
    expect(await count()).toBe(1);
    expect(await opened("town")).toEqual(aProject({ dataset }));
  });

  test("can go back to data that was swept away after an import", async () => {
    const before = aProject();
    const first = await saved(before);
    const second = await saved(aProject({ dataset: aTown().dataset() }), first);
    await saved(before, second);
    expect(await opened("town")).toEqual(before);
  });
});

describe("a project that is removed", () => {
  test("is gone, and is not what opens next time", async () => {
    await saved(aProject());
    await store.remove("town");
    expect(await store.open("town")).toEqual({ ok: false, error: "missing" });
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(await store.lastOpened()).toEqual({ ok: true, value: null });
  });

  test("is not brought back by a tab that still has it", async () => {
    const revision = await saved(aProject());
    await store.remove("town");
    expect(await store.save(aProject({ title: "Igjen" }), revision)).toEqual({ ok: false, error: "stale" });
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });
});

describe("a writer who is late", () => {
  test("is refused, and the newer version stands", async () => {
    const revision = await saved(aProject());
    const tab = openProjectStore({ coder: createProjectDesk() });
    expect((await tab.save(aProject({ title: "Fra den andre fanen" }), revision)).ok).toBe(true);
    await tab.close();
    expect(await store.save(aProject({ title: "For sent" }), revision)).toEqual({
      ok: false,
      error: "stale",
    });
    expect((await opened("town")).title).toBe("Fra den andre fanen");
  });

  test("cannot make a project that is there already", async () => {
    await saved(aProject());
    expect(await store.save(aProject({ title: "Ny" }), 0)).toEqual({ ok: false, error: "stale" });
  });
});

describe("a flipped bit", () => {
  /** Flips one bit of a stored value behind the store's back. */
  async function flip(what: "projects" | "datasets", at: number): Promise<void> {
    const db = await openDatabase();
    const turn = (bytes: Uint8Array) => {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
      return copy;
    };
    if (what === "projects") {
      const head = await db.get("projects", "town");
      if (head) await db.put("projects", { ...head, bytes: turn(head.bytes) });
    } else {
      const key = (await db.get("projects", "town"))?.dataset ?? "";
      const bytes = await db.get("datasets", key);
      if (bytes) await db.put("datasets", turn(bytes), key);
    }
    db.close();
  }

  test.each(["projects", "datasets"] as const)(
    "anywhere in the %s is found, and hinders no other project",
    async (what) => {
      await saved(aProject());
      await saved(other());
      const db = await openDatabase();
      const head = await db.get("projects", "town");
      const bytes = what === "projects" ? head?.bytes : await db.get("datasets", head?.dataset ?? "");
      db.close();
      const size = bytes?.length ?? 0;
      expect(size).toBeGreaterThan(200);
      // Every 37th byte, a prime: each run meets other parts of the text and every bit of a byte.
      for (let at = 0; at < size; at += 37) {
        await flip(what, at);
        expect(await store.open("town"), `byte ${at}`).toEqual({ ok: false, error: "damaged" });
        await flip(what, at);
      }
      await flip(what, size - 1);
      expect(await store.open("town")).toEqual({ ok: false, error: "damaged" });
      expect((await opened("other")).title).toBe("Nabobyen");
      const list = await store.list();
      expect(list.ok && list.value.map(({ id }) => id)).toEqual(["other", "town"]);
    },
  );

  test("in the fields beside the bytes is found too", async () => {
    await saved(aProject());
    const db = await openDatabase();
    const head = await db.get("projects", "town");
    if (head) await db.put("projects", { ...head, revision: 7 });
    db.close();
    expect(await store.open("town")).toEqual({ ok: false, error: "damaged" });
  });

  test("in a summary leaves the project in the list", async () => {
    await saved(aProject());
    const db = await openDatabase();
    await db.delete("summaries", "town");
    db.close();
    const list = await store.list();
    expect(list.ok && list.value.map(({ id }) => id)).toEqual(["town"]);
    expect(await opened("town")).toEqual(aProject());
  });
});

describe("a storage call that fails", () => {
  const CALLS = ["get", "getKey", "getAllKeys", "put", "delete", "index"] as const;

  /** Lets the n-th call on an object store throw what a full disk throws; returns how many calls were made. */
  function failing(n: number): () => number {
    let made = 0;
    for (const name of CALLS) {
      const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => unknown;
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        made++;
        if (made === n) throw new DOMException("full", "QuotaExceededError");
        return real.apply(this, args) as never;
      });
    }
    return () => made;
  }

  const acts: readonly (readonly [string, (revision: number) => Promise<{ readonly ok: boolean }>])[] = [
    ["saving an edit", (revision) => store.save(aProject({ title: "Etter" }), revision)],
    [
      "saving new data",
      (revision) =>
        store.save(
          aProject({ title: "Etter", dataset: aTown().dwelling("y", at(1, 1)).dataset() }),
          revision,
        ),
    ],
    ["removing a project", () => store.remove("town")],
  ];

  test.each(acts)("leaves all or nothing of %s, whichever call it is, and says so", async (_what, act) => {
    let calls = 0;
    for (let n = 1; calls === n - 1; n++) {
      globalThis.indexedDB = new IDBFactory();
      await store.close();
      store = openProjectStore({ coder: createProjectDesk() });
      const revision = await saved(aProject());
      const made = failing(n);
      const answer = await act(revision);
      calls = made();
      vi.restoreAllMocks();
      if (calls < n) {
        expect(answer.ok).toBe(true);
        break;
      }
      expect(answer, `call ${n}`).toEqual({ ok: false, error: "quota" });
      expect(await opened("town"), `call ${n}`).toEqual(aProject());
      // What was refused can be done afterwards: nothing was half done, not even the revision.
      expect((await act(revision)).ok, `call ${n}`).toBe(true);
      calls = n;
    }
    expect(calls).toBeGreaterThan(4);
  });

  test("because the browser gives no storage at all is an answer, not a crash", async () => {
    vi.spyOn(globalThis.indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await store.save(aProject(), 0)).toEqual({ ok: false, error: "failed" });
    expect(await store.list()).toEqual({ ok: false, error: "failed" });
    vi.restoreAllMocks();
    expect((await store.save(aProject(), 0)).ok).toBe(true);
  });
});
