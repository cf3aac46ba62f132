import { expect, test } from "vitest";
import { STANDARD_RULE_SET } from "../../../../src/engine/index.ts";
import { askLayout, prepareVicinity, vicinityOf } from "../../../../src/engine/siting/index.ts";
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

test("laid a little at a time or at once, from zones and buildings in any number, the vicinity is the same", () => {
  const crowd = (made: ReturnType<typeof town>) => {
    for (let i = 0; i < 2500; i++)
      made.zone(`b${i}`, "building", box(((i * 37) % 900) - 450, ((i * 91) % 900) - 450, 6, 5));
    return made.dataset();
  };
  const [slowly, once] = [crowd(town()), crowd(town())];
  let strides = 0;
  while (prepareVicinity(slowly)) strides += 1;
  expect(strides).toBeGreaterThan(0);
  const of = (dataset: typeof slowly) => {
    const [plot] = dataset.plots;
    if (!plot) throw new Error("no plot");
    return vicinityOf(dataset, plot, STANDARD_RULE_SET).zones.map(({ id }) => id);
  };
  expect(of(slowly)).toEqual(of(once));
  expect(of(once).length).toBeGreaterThan(20);
  expect(of(once).length).toBeLessThan(2000);
  // In the order of the dataset, whichever cells they were found in.
  const order = new Map(once.zones.map(({ id }, i) => [id, i]));
  const places = of(once).map((id) => order.get(id) ?? -1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
