import { createStore, type StoreApi } from "zustand/vanilla";
import {
  type ColumnMapping,
  type Dataset,
  type PlacedAddress,
  type Project,
  type RegisterChoices,
  USUAL_CHOICES,
  withRegisterChoices,
} from "../../../../engine/index.ts";
import type { FileOrigin, ImportOutcome, KindId, Progress } from "../../../../formats/index.ts";
import { breathe, type ImportClient } from "../../../../platform/index.ts";
import { AT_FILES, type ImportState } from "./import-state.ts";
import {
  lacks,
  suggestedChoice,
  type TableChoice,
  withColumn,
  withConstant,
  withKind,
} from "./table-choice.ts";

/** What the import needs of the world around it, so that it can be tried without a browser. */
export interface ImportWorld {
  /** A client of its own for every attempt: cancelling ends the worker behind it. */
  readonly client: () => ImportClient;
  readonly project: () => Project | null;
  /** What outlines that say little of themselves most likely are, where the user stands; null where nobody can tell. */
  readonly areasAre?: () => KindId | null;
  readonly apply: (imported: {
    readonly dataset: Dataset;
    readonly mappings: readonly ColumnMapping[];
    /** What was said of addresses, and the rows that wait for somebody to say more. */
    readonly addresses: {
      readonly tables: ImportOutcome["tables"];
      readonly placed: readonly PlacedAddress[];
      readonly aside: readonly string[];
    };
  }) => void | Promise<void>;
}

/** A dropped file, or one that was fetched and knows where from. */
export interface ImportedFile extends Pick<File, "name" | "arrayBuffer"> {
  readonly origin?: FileOrigin;
}

export interface ImportSession {
  readonly store: StoreApi<ImportState>;
  readonly read: (files: readonly ImportedFile[]) => Promise<void>;
  readonly showTable: (index: number) => void;
  readonly chooseKind: (index: number, kind: KindId | "none") => void;
  readonly chooseColumn: (index: number, field: string, heading: string | null) => void;
  readonly chooseConstant: (index: number, field: string, code: string) => void;
  readonly chooseCrs: (index: number, crs: string | null) => void;
  readonly build: () => Promise<void>;
  readonly chooseInRegister: (choices: Partial<RegisterChoices>) => void;
  readonly apply: () => Promise<boolean>;
  /** From the report to the addresses that were not found. */
  readonly reviewAddresses: () => void;
  /** Remembers the places that were chosen, and the addresses that nobody is to be asked about again, and builds anew. */
  readonly placeAddresses: (placed: readonly PlacedAddress[], aside?: readonly string[]) => Promise<void>;
  /** Back from the report to the columns, from the columns to the files. */
  readonly back: () => void;
  /** Stops what is running and forgets the files. */
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** One import from dropped files to data in the project. Nothing of it reaches the project before `apply`. */
export function createImportSession(world: ImportWorld): ImportSession {
  const store = createStore<ImportState>(() => AT_FILES);
  let client: ImportClient | null = null;
  /** Answers of an attempt that has been given up are not listened to. */
  let attempt = 0;
  /** What has been said of addresses in this import; it becomes the project's when the data do. */
  let said: { readonly placed: readonly PlacedAddress[]; readonly aside: readonly string[] } = NOTHING_SAID;
  const set = (state: ImportState) => store.setState(state, true);
  const remembered = () => world.project()?.mappings ?? [];

  const end = () => {
    attempt += 1;
    client?.cancel();
    client = null;
    said = NOTHING_SAID;
  };
  const progressOf = (turn: number, step: "reading" | "building") => (progress: Progress) => {
    const now = store.getState();
    if (turn === attempt && now.step === step) set({ ...now, progress });
  };
  const edit = (index: number, change: (choice: TableChoice) => TableChoice) => {
    const now = store.getState();
    if (now.step !== "columns") return;
    set({
      ...now,
      crashed: false,
      tables: now.tables.map((choice, at) => (at === index ? change(choice) : choice)),
    });
  };

  const read: ImportSession["read"] = async (files) => {
    end();
    const turn = attempt;
    set({ step: "reading", progress: null });
    try {
      const input = await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
          ...(file.origin ? { origin: file.origin } : {}),
        })),
      );
      if (turn !== attempt) return;
      client = world.client();
      const { tables, issues } = await client.read(input, progressOf(turn, "reading"));
      if (turn !== attempt) return;
      if (tables.length === 0) return set({ step: "files", notice: { kind: "nothing", issues } });
      const choices: TableChoice[] = [];
      for (const table of tables) {
        // What a table holds is guessed by its cells: a turn for each, beside taking them in.
        await breathe();
        choices.push(suggestedChoice(table, remembered(), world.areasAre?.() ?? null));
      }
      await breathe();
      if (turn !== attempt) return;
      set({
        step: "columns",
        tables: choices,
        shown: 0,
        issues,
        crashed: false,
      });
    } catch {
      if (turn === attempt) set({ step: "files", notice: { kind: "crashed" } });
    }
  };

  const build: ImportSession["build"] = async () => {
    const now = store.getState();
    const project = world.project();
    if (now.step !== "columns" || !client || !project || !canBuild(now.tables)) return;
    const turn = attempt;
    const { tables, issues } = now;
    set({ step: "building", tables, issues, progress: null });
    try {
      const outcome: ImportOutcome = await client.build(
        tables.map(({ mapping, crs }) => ({ mapping, ...(crs === null ? {} : { crsOverride: crs }) })),
        {
          crs: project.dataset.crs,
          dataset: project.dataset,
          placed: [...(project.addresses?.placed ?? []), ...said.placed],
        },
        progressOf(turn, "building"),
      );
      if (turn === attempt)
        set({ step: "report", tables, issues, outcome, applying: false, choices: USUAL_CHOICES });
    } catch {
      if (turn === attempt) set({ step: "columns", tables, shown: 0, issues, crashed: true });
    }
  };

  const placeAddresses: ImportSession["placeAddresses"] = async (placed, aside = []) => {
    const now = store.getState();
    if (now.step !== "addresses") return;
    const newer = new Set(placed.map(({ key }) => key));
    said = {
      placed: [...said.placed.filter(({ key }) => !newer.has(key)), ...placed],
      aside: [...new Set([...said.aside, ...aside])],
    };
    const { tables, issues } = now;
    set({ step: "columns", tables, shown: 0, issues, crashed: false });
    await build();
    // What was chosen of the register before stands: placing addresses takes nothing of it back.
    const built = store.getState();
    if (built.step === "report") set({ ...built, choices: now.choices });
  };

  return {
    store,
    read,
    build,
    placeAddresses,
    reviewAddresses: () => {
      const now = store.getState();
      if (now.step !== "report" || now.applying) return;
      const { tables, issues, outcome, choices } = now;
      set({ step: "addresses", tables, issues, outcome, choices, aside: said.aside });
    },
    showTable: (shown) => {
      const now = store.getState();
      if (now.step === "columns") set({ ...now, shown });
    },
    chooseKind: (index, kind) => edit(index, (choice) => withKind(choice, kind, remembered())),
    chooseColumn: (index, field, heading) => edit(index, (choice) => withColumn(choice, field, heading)),
    chooseConstant: (index, field, code) => edit(index, (choice) => withConstant(choice, field, code)),
    chooseInRegister: (choices) => {
      const now = store.getState();
      if (now.step === "report") set({ ...now, choices: { ...now.choices, ...choices } });
    },
    chooseCrs: (index, crs) => edit(index, (choice) => ({ ...choice, crs })),
    apply: async () => {
      const now = store.getState();
      if (now.step !== "report" || now.applying) return false;
      set({ ...now, applying: true });
      const { outcome, choices } = now;
      const { dataset, register } = outcome;
      await world.apply({
        ...outcome,
        dataset: register ? withRegisterChoices(dataset, register, choices) : dataset,
        addresses: { tables: outcome.tables, ...said },
      });
      end();
      set(AT_FILES);
      return true;
    },
    back: () => {
      const now = store.getState();
      if (now.step === "addresses") return set({ ...now, step: "report", applying: false });
      if (now.step === "report") {
        const { tables, issues } = now;
        return set({ step: "columns", tables, shown: 0, issues, crashed: false });
      }
      end();
      set(AT_FILES);
    },
    cancel: () => {
      const now = store.getState();
      if (now.step === "building") {
        // The worker holds the tables; ending it means reading the files again.
        end();
        return set({ step: "files", notice: { kind: "cancelled" } });
      }
      end();
      set({ step: "files", notice: now.step === "reading" ? { kind: "cancelled" } : null });
    },
    forget: () => {
      end();
      set(AT_FILES);
    },
  };
}

const NOTHING_SAID = { placed: [], aside: [] };

/** At least one table is to be imported, and none of those lacks anything. */
export const canBuild = (tables: readonly TableChoice[]): boolean =>
  tables.some(({ kind }) => kind !== "none") && tables.every((choice) => lacks(choice) === 0);
