import {
  type AddressDesk,
  type AskedAddress,
  NO_ADDRESS_DESK,
  PLACED_BY,
  type PlacedAddress,
  type Project,
  type WaitingRow,
  type WaitingTable,
} from "../../engine/index.ts";
import { readMapping } from "./mapping-json.ts";
import type { RecordReader } from "./record-reader.ts";

/** Of the head of a project. Until the autumn of 2026 answers were kept with the columns of a file: they are of the project now. */
export function readAddressDesk(head: RecordReader): Pick<Project, "addresses"> {
  const older = head
    .list("mappings", (one) => (one.has("addresses") ? one.list("addresses", readOlder) : []))
    .flat();
  if (!head.has("addresses")) return older.length > 0 ? { addresses: withOlder(NO_ADDRESS_DESK, older) } : {};
  const r = head.child("addresses");
  const desk = {
    placed: r.list("placed", (one) => ({ ...readOlder(one), by: one.word("by", PLACED_BY) })),
    waiting: r.list("waiting", readWaiting),
    aside: r.texts("aside"),
  };
  return { addresses: withOlder(desk, older) };
}

const readOlder = (r: RecordReader): PlacedAddress => ({ key: r.text("key"), at: r.xy("at"), by: "chosen" });

function withOlder(desk: AddressDesk, older: readonly PlacedAddress[]): AddressDesk {
  const known = new Map([...older, ...desk.placed].map((one) => [one.key, one]));
  return { ...desk, placed: [...known.values()] };
}

function readWaiting(r: RecordReader): WaitingTable {
  const headings = r.texts("headings");
  return {
    file: r.text("file"),
    ...(r.has("sheet") ? { sheet: r.text("sheet") } : {}),
    mapping: readMapping(r.child("mapping")),
    headings,
    rows: r.list("rows", (row): WaitingRow => {
      const cells = row.cells("cells");
      if (cells.length !== headings.length) row.refuse("cells", cells);
      return { row: row.count("row"), key: row.text("key"), asked: readAsked(row.child("asked")), cells };
    }),
  };
}

function readAsked(r: RecordReader): AskedAddress {
  const property = r.has("property") ? r.child("property") : null;
  return {
    text: r.text("text"),
    ...(r.has("postcode") ? { postcode: r.count("postcode") } : {}),
    ...(r.has("town") ? { town: r.text("town") } : {}),
    ...(property
      ? { property: { gnr: property.count("gnr"), bnr: property.count("bnr"), fnr: property.count("fnr") } }
      : {}),
  };
}
