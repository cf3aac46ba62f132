import { expect, test } from "vitest";
import { conflictRows } from "../../../../src/app/workspaces/inspector/layout/conflict-rows.ts";
import { coverageRows } from "../../../../src/app/workspaces/inspector/layout/coverage-rows.ts";
import { directionOf, fixRows } from "../../../../src/app/workspaces/inspector/layout/fix-rows.ts";
import { askLayout, type HousePlace } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { east, mappedTown } from "../../../engine/siting/judged.ts";
import { box, question } from "../../../engine/siting/layout/a-layout.ts";

const m = messages("nb");
const stand = (x: number, y: number): HousePlace => ({ at: east(x, y), angle: 0 });
const ask = (houses: number, ...places: readonly HousePlace[]) =>
  askLayout(
    question(
      mappedTown()
        .plot("a", box(0, 0, 60, 30))
        .dataset(),
      { houses },
    ),
    places,
  );

test("a broken limit is told with metres, certainty, law and what it would take", () => {
  const { conflicts } = ask(1, stand(5.3, 15));
  expect(conflictRows(conflicts, 1, m)).toEqual([
    {
      id: expect.any(String),
      stops: true,
      tone: "justify",
      title: "Nabogrense",
      state: "Bryter grensen",
      which: "Hus 1",
      measured: "2 m, 4 m kreves",
      certain: "Mulig: ingen har oppgitt hvor nøyaktig kartet er",
      reference: expect.stringContaining("§ 29-4"),
      way: "Ellers trengs samtykke fra naboen eller dispensasjon (pbl. § 29-4).",
    },
  ]);
});

test("houses too near each other are one line without a map's certainty", () => {
  const rows = conflictRows(ask(2, stand(20, 15), stand(30, 15)).conflicts, 2, m);
  expect(rows).toMatchObject([
    { title: "Avstand mellom husene", which: "Alle husene", measured: "3,40 m, 8 m kreves" },
  ]);
  expect(rows[0]).not.toHaveProperty("certain");
});

test("the nearest fix says how far and which way, and never less than it takes", () => {
  const rows = fixRows(ask(1, stand(5.27, 15)), m);
  expect(rows[0]).toMatchObject({ id: "move", text: "Flytt huset 2,1 m mot øst" });
  expect(rows[0]?.places).toHaveLength(1);
  expect(fixRows(ask(1, stand(30, 15)), m)).toEqual([]);
});

test("eight directions, from east around", () => {
  const named = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    directionOf(Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)),
  );
  expect(named).toEqual(["e", "ne", "n", "nw", "w", "sw", "s", "se"]);
});

test("what is mapped, in part and not at all are told apart, with metres where they are stated", () => {
  const of = (kind: "flood" | "landslide" | "sea", mapped: number, accuracy: number | "unknown") => ({
    kind,
    mapped,
    accuracy,
    unmapped: { type: "MultiPolygon" as const, coordinates: [] },
  });
  const rows = coverageRows([of("flood", 1, 5), of("landslide", 0.4, "unknown"), of("sea", 0, 5)], m);
  expect(rows.map(({ id, kinds }) => [id, kinds.replaceAll("\u00a0", " ")])).toEqual([
    ["all", "Flomsone (± 5 m)"],
    ["partly", "Skred 40 %"],
    ["none", "Strandsone"],
  ]);
});
