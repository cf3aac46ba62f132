import { expect, test } from "vitest";
import { fittingColumns } from "../../../src/app/ui/fitting-columns.ts";
import type { Column } from "../../../src/app/ui/table-props.ts";

const column = (id: string, width: string | undefined, leaves?: number): Column<string> => ({
  id,
  header: id,
  cell: (row) => row,
  ...(width === undefined ? {} : { width }),
  ...(leaves === undefined ? {} : { leaves }),
});
const columns = [
  column("name", "10rem"),
  column("first", "5rem", 1),
  column("free", undefined, 3),
  column("second", "5rem", 2),
];
const shown = (room: number) => fittingColumns(columns, room).map(({ id }) => id);

test("columns leave from the highest number until the rest fit, and keep their order", () => {
  expect(shown(Number.POSITIVE_INFINITY)).toEqual(["name", "first", "free", "second"]);
  expect(shown(26)).toEqual(["name", "first", "free", "second"]);
  expect(shown(25.9)).toEqual(["name", "first", "second"]);
  expect(shown(19)).toEqual(["name", "first"]);
});

test("what may not leave stays, however narrow it is", () => {
  expect(shown(3)).toEqual(["name"]);
});
