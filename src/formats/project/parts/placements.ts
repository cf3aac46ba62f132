import type { DwellingId, Placement, PlacementId } from "../../../engine/index.ts";
import { orNull, refColumns } from "../feature-text.ts";
import { type ColumnType, readTable, writeTable } from "../table-text.ts";
import type { Part } from "./part.ts";

/** x and y stand only where there is no dwelling. The columns are all there is: no name, no diagnosis, no free text. */
const COLUMNS = {
  id: "text",
  dwelling: "text",
  x: "number",
  y: "number",
  standing: "text",
  since: "text",
  until: "text",
  householdKind: "text",
  chosenByParticipant: "flag",
  fromFile: "text",
  fromSheet: "text",
  fromRow: "number",
} as const satisfies Record<string, ColumnType>;

export const placements: Part<"placements"> = {
  file: "placements.csv",
  collection: "placements",
  write: (all) =>
    writeTable(
      Object.keys(COLUMNS),
      all.map((p) => {
        const site = p.site;
        const ref = refColumns(p.from);
        return [
          p.id,
          "dwelling" in site ? site.dwelling : null,
          "at" in site ? site.at.x : null,
          "at" in site ? site.at.y : null,
          p.standing,
          orNull(p.since),
          orNull(p.until),
          orNull(p.householdKind),
          orNull(p.chosenByParticipant),
          ref.fromFile,
          ref.fromSheet,
          ref.fromRow,
        ];
      }),
    ),
  read(text, _crs, issues) {
    return readTable(
      this.file,
      text,
      COLUMNS,
      issues,
      (r): Placement => ({
        id: r.id<PlacementId>("id"),
        site: r.has("dwelling") ? { dwelling: r.id<DwellingId>("dwelling") } : { at: r.point("x", "y") },
        standing: r.word("standing", ["offered", "accepted", "housed", "ended"]),
        since: r.knownQuarter("since"),
        until: r.knownQuarter("until"),
        householdKind: r.knownWord("householdKind", ["single", "withChildren"]),
        chosenByParticipant: r.knownFlag("chosenByParticipant"),
        from: r.from(),
      }),
    );
  },
};
