import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { DwellingId } from "../../../engine/index.ts";
import type { SheetLook } from "../../ui/index.ts";

export const REGISTER_TABLES = ["stock", "quality", "shares", "sites"] as const;
export type RegisterTable = (typeof REGISTER_TABLES)[number];

interface RegisterView {
  readonly table: RegisterTable;
  readonly look: SheetLook;
  /** What is searched for, in any column. */
  readonly query: string;
  /** The units that a remark is about, when only those are shown. */
  readonly only: ReadonlySet<DwellingId> | null;
}

/** Columns that few ask for are shown on request. */
const HIDDEN_AT_FIRST = [
  "id",
  "designation",
  "cooperative",
  "since",
  "placedBy",
  "source",
  "load",
  "clustering",
];

const store = createStore<RegisterView>(() => ({
  table: "stock",
  look: {
    sort: { column: "standing", direction: "ascending" },
    filters: {},
    hidden: HIDDEN_AT_FIRST,
    marked: new Set(),
  },
  query: "",
  only: null,
}));

/** How Boliger is looked at in this window: it stays while somebody looks at another workspace, and is part of no project. */
export const useRegisterView = <T>(select: (view: RegisterView) => T): T => useStore(store, select);

export const showTable = (table: RegisterTable): void => store.setState({ table });
export const setLook = (look: Partial<SheetLook>): void =>
  store.setState((view) => ({ look: { ...view.look, ...look } }));
export const setQuery = (query: string): void => store.setState({ query });
export const unmark = (): void => setLook({ marked: new Set() });

/** Some units in the table, and no others, marked for an edit of all of them; null for the whole register again. */
export function showOnly(only: readonly DwellingId[] | null): void {
  store.setState(({ look }) => ({
    table: "stock",
    only: only && new Set(only),
    query: "",
    look: { ...look, filters: {}, marked: new Set(only ?? []) },
  }));
}
