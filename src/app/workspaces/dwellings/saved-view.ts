import type { ColumnWish, RegisterView } from "../../../engine/index.ts";
import type { StockFilter } from "../../state/index.ts";
import type { ColumnFilter, SheetLook } from "../../ui/index.ts";

/** What is searched for in every column is kept as asked of this one. */
const ANY_COLUMN = "*";

/** How the register is looked at, as the project keeps it. Which rows are marked is no part of it. */
export function viewOf(name: string, look: SheetLook, query: string, filter: StockFilter): RegisterView {
  const asked = Object.keys(look.filters)
    .toSorted()
    .map((column): ColumnWish => ({ column, ...look.filters[column] }));
  const words = query.trim();
  const columns = words === "" ? asked : [...asked, { column: ANY_COLUMN, words }];
  return { name, columns, sort: look.sort, hidden: look.hidden, ...filter };
}

/** What is asked of columns that are no longer there is left out; hidden ones may name any. */
export function lookOf(
  { columns, sort, hidden }: RegisterView,
  known: ReadonlySet<string>,
): Pick<SheetLook, "sort" | "filters" | "hidden"> {
  const filters = columns
    .filter(({ column }) => known.has(column))
    .map(({ column, ...filter }): readonly [string, ColumnFilter] => [column, filter]);
  return {
    filters: Object.fromEntries(filters),
    sort: sort && known.has(sort.column) ? sort : null,
    hidden,
  };
}

export const queryOf = ({ columns }: RegisterView): string =>
  columns.find(({ column }) => column === ANY_COLUMN)?.words ?? "";

export const filterOf = ({ vacantOnly, kind, acquisition, area }: RegisterView): StockFilter => ({
  vacantOnly,
  kind,
  acquisition,
  area,
});
