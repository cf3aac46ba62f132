import { expect, test } from "vitest";
import { STANDARD_RULE_SET } from "../../../../src/engine/index.ts";
import { askLayout, vicinityOf } from "../../../../src/engine/siting/index.ts";
import { mappedTown } from "../judged.ts";
import { box, outline, question } from "./a-layout.ts";

const town = () =>
  mappedTown()
    .plot("a", box(0, 0, 60, 40))
    .zone("near", "heritage", box(25, 15, 6, 4))
    .zone("sea", "sea", box(150, -500, 900, 900))
    .zone("far", "flood", box(3000, 0, 100, 100), { returnPeriod: 20 })
    .zone("scattered", "cultivatedLand", {
      type: "MultiPolygon",
      coordinates: [
        ...outline([40, 0], [80, 0], [80, 60]).coordinates,
        ...outline([2000, 0], [2100, 0], [2100, 60]).coordinates,
      ],
    });

test("what is asked of the vicinity is what is asked of the whole", () => {
  const dataset = town().dataset();
  const whole = question(dataset, { houses: 3 });
  const near = vicinityOf(dataset, whole.plot, STANDARD_RULE_SET);
  const small = { ...whole, ground: question({ ...near, plots: [whole.plot] }).ground };
  expect(askLayout(small)).toEqual(askLayout(whole));
});

test("only what can reach the plot is taken along, part by part", () => {
  const dataset = town().dataset();
  const [plot] = dataset.plots;
  if (!plot) throw new Error("no plot");
  const near = vicinityOf(dataset, plot, STANDARD_RULE_SET);
  expect(near.zones.map(({ id }) => id)).toEqual(["near", "sea", "scattered"]);
  expect(near.zones[2]?.shape.coordinates).toHaveLength(1);
  expect(near.residences.x).toHaveLength(0);
  // What is whole is the dataset's own object, so that nothing is indexed twice.
  expect(near.zones[0]).toBe(dataset.zones[0]);
});
