import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assessment,
  assess,
  type Change,
  type Dataset,
  isKnown,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { apart, type PlainPlace, plainPlaces, plainSites, units } from "../../support/plain-town.ts";
import { aRandomTown, someChanges } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;
const COUNTS = ["programme", "stock"] as const;
const FACTORS = [1, 1.25, 1.5] as const;
const factor = (n: number) => FACTORS[n <= 3 ? 0 : n <= 8 ? 1 : 2];

/** Changes that were made, each proposal at its last place: what the plain reading of a town needs to know. */
function made(changes: readonly Change[], { problems }: Assessment): readonly Change[] {
  const failed = new Set(problems.map(({ change }) => change));
  const standing = changes.filter(({ id }) => !failed.has(id));
  const movedTo = (id: string) =>
    standing.findLast((one) => one.kind === "move-proposal" && one.proposal === id) as
      | Extract<Change, { kind: "move-proposal" }>
      | undefined;
  const undone = new Set(standing.flatMap((one) => (one.kind === "end-placement" ? [one.placement] : [])));
  return standing
    .filter((one) => !(one.kind === "place" && undone.has(one.placement)))
    .map((one) => {
      if (one.kind !== "open-plot") return one;
      const drawn = standing.find((other) => other.kind === "draw-plot" && other.plot.id === one.plot);
      const own = drawn?.kind === "draw-plot" ? drawn.plot.at : undefined;
      const at = movedTo(one.id)?.to ?? one.at ?? own;
      return at ? { ...one, at } : one;
    });
}

function eachTown(
  check: (said: Assessment, places: readonly PlainPlace[], dataset: Dataset) => void,
  runs = 120,
): void {
  fc.assert(
    fc.property(aRandomTown, someChanges, (dataset, changes) => {
      // A placement the scenario makes, ends and makes again is one thing to the engine and two to this plain reading.
      const names = changes.flatMap((one) => (one.kind === "place" ? [one.placement] : []));
      fc.pre(new Set(names).size === names.length);
      const said = assess(dataset, { changes, ruleSet });
      check(said, plainPlaces(dataset, made(changes, said)), dataset);
    }),
    { numRuns: runs },
  );
}

test("units, rates and load of every area are those of a plain count", () => {
  let loads = 0;
  eachTown((said, places, dataset) => {
    for (const count of COUNTS) {
      const sites = plainSites(places, count, 50);
      const total = units(places, count);
      const seen = count === "stock" ? said.municipality.stockUnits : said.municipality.programmeUnits;
      // Placements whose dwelling the register does not have are counted for the municipality alone.
      expect(seen).toBeGreaterThanOrEqual(total);
      for (const area of said.areas) {
        const here = places.filter((place) => place.area === area.id);
        expect(area[count].units).toBe(units(here, count));
        const { residents } = dataset.neighbourhoods.find(({ id }) => id === area.id) ?? {};
        if (residents === undefined || !isKnown(residents) || residents === 0) continue;
        expect(area[count].rate).toBeCloseTo((1000 * units(here, count)) / residents, 9);
        const weighted = sites.reduce((sum, site) => {
          const inside = site.filter((place) => place.area === area.id);
          return sum + units(inside, count) * factor(units(site, count));
        }, 0);
        expect(area[count].load).toBeCloseTo((1000 * weighted) / residents, 9);
        if (weighted > 0) loads += 1;
      }
    }
  });
  expect(loads).toBeGreaterThan(100);
});

test("sites, their spacing and their rings are those found by asking every pair", () => {
  let spaced = 0;
  eachTown((said, places) => {
    const sites = plainSites(places, "programme", 50);
    expect(said.sites.map((site) => site.id)).toEqual(
      sites.map((site) => site.map(({ name }) => name).sort()[0]).sort(),
    );
    for (const site of said.sites) {
      const own = sites.find((one) => one.some(({ name }) => name === site.id)) ?? [];
      expect(site.units).toBe(units(own, "programme"));
      const others = sites.filter((one) => one !== own).flat();
      const nearest = Math.min(...own.flatMap((a) => others.map((b) => apart(a.at, b.at))));
      if (others.length === 0) expect(site.nearest).toBe("unknown");
      else expect(site.nearest).toBeCloseTo(nearest, 9);
      if (others.length > 0) spaced += 1;
      for (const ring of site.rings) {
        const within = places.filter((place) => apart(place.at, site.at) <= ring.radius);
        expect(ring.programmeUnits).toBe(units(within, "programme"));
        expect(ring.stockUnits).toBe(units(within, "stock"));
        const seen = sites.filter((one) => one.some((place) => within.includes(place)));
        expect(ring.programmeSites).toBe(seen.length);
      }
    }
  });
  expect(spaced).toBeGreaterThan(100);
});

test("buildings count the units that are in them", () => {
  eachTown((said, places) => {
    for (const building of said.buildings) {
      const here = places.filter((place) => place.building === building.id);
      expect(building.programmeUnits).toBe(units(here, "programme"));
      expect(building.stockUnits).toBe(units(here, "stock"));
    }
  }, 80);
});

test("a plot's rates and rings before and after are a plain count without and with its houses", () => {
  let tried = 0;
  eachTown((said, places, dataset) => {
    for (const plot of said.plots) {
      const own = places.find(({ name }) => name === `plot:${plot.id}`);
      const at = own?.at ?? dataset.plots.find(({ id }) => id === plot.id)?.at;
      if (!at) continue;
      expect(plot.used).toBe(own !== undefined);
      const others = places.filter((place) => place !== own);
      plot.ringsBefore.forEach((before, r) => {
        const within = others.filter((place) => apart(place.at, at) <= before.radius);
        expect(before.programmeUnits).toBe(units(within, "programme"));
        expect(before.stockUnits).toBe(units(within, "stock"));
        expect(before.programmeSites).toBe(
          plainSites(others, "programme", 50).filter((site) => site.some((place) => within.includes(place)))
            .length,
        );
        expect(plot.ringsAfter[r]?.programmeUnits).toBe(units(within, "programme") + plot.units);
        expect(plot.ringsAfter[r]?.stockUnits).toBe(units(within, "stock") + plot.units);
      });
      const area = dataset.neighbourhoods.find(({ id }) => id === plot.area);
      if (!area || !isKnown(area.residents) || area.residents === 0) continue;
      const here = units(
        others.filter((place) => place.area === area.id),
        "programme",
      );
      expect(plot.rateBefore).toBeCloseTo((1000 * here) / area.residents, 9);
      expect(plot.rateAfter).toBeCloseTo((1000 * (here + plot.units)) / area.residents, 9);
      tried += 1;
    }
  }, 80);
  expect(tried).toBeGreaterThan(50);
});

test("headroom is the last step, one unit at a time, before a quotient asks for a reason", () => {
  let bound = 0;
  eachTown((said, _places, dataset) => {
    const total = dataset.municipality.residents;
    if (!isKnown(total)) return;
    for (const area of said.areas) {
      const { residents } = dataset.neighbourhoods.find(({ id }) => id === area.id) ?? {};
      if (residents === undefined || !isKnown(residents) || residents === 0) {
        expect(area.headroom).toBe("unknown");
        continue;
      }
      const over = (k: number) =>
        COUNTS.some((count) => {
          const whole = count === "stock" ? said.municipality.stockUnits : said.municipality.programmeUnits;
          const own = Math.max(0, area[count].units + k);
          const expected = (residents * (whole + own - area[count].units)) / total;
          return (own + 1) / (expected + 1) > 3;
        });
      // More residents than the municipality has is a file that contradicts itself, and no rate follows from it.
      if (residents > total) continue;
      let k = 0 - Math.max(area.programme.units, area.stock.units);
      while (k < 99 && !over(k + 1)) k += 1;
      expect(area.headroom).toBe(k);
      expect(area.headroomRule).toBe(k === 99 ? undefined : "d6-location-quotient");
      if (k < 99) bound += 1;
    }
  });
  expect(bound).toBeGreaterThan(100);
});

/** Neither more nor fewer than these facts, whichever rule tells them. */
const factsOf = ({ findings }: Assessment, rule: string, kind: string, id: string) =>
  findings.find(({ rule: of, subject }) => of === rule && subject.kind === kind && subject.id === id)?.facts;

test("what a site's rules tell of all municipal units is what asking every pair gives", () => {
  let [joined, far, shared] = [0, 0, 0];
  eachTown((said, places) => {
    const stockSites = plainSites(places, "stock", 50);
    const sites = plainSites(places, "programme", 50);
    for (const { id, at } of said.sites) {
      const own = sites.find((site) => site.some(({ name }) => name === id)) ?? [];
      const touching = stockSites.filter((site) =>
        site.some((a) => own.some((b) => apart(a.at, b.at) <= 50)),
      );
      const together = units(touching.flat(), "stock");
      const size = factsOf(said, "d3-site-size", "site", id);
      expect(size?.stockUnits).toBe(together);
      expect(size?.stockOver).toBe(together > 8);
      if (together > units(own, "stock")) joined += 1;
      const others = places.filter((place) => place.stock > 0 && !own.includes(place));
      const nearest = Math.min(...others.flatMap((a) => own.map((b) => apart(a.at, b.at))));
      const spacing = factsOf(said, "d4-site-spacing", "site", id)?.stockNearest;
      if (others.length === 0) expect(spacing).toBeNull();
      else expect(spacing).toBeCloseTo(nearest, 9);
      if (nearest > 600 && others.length > 0) far += 1;
      if (nearest === 0) shared += 1;
      const rings = factsOf(said, "d7-impact-rings", "site", id);
      const within = (radius: number) =>
        units(
          places.filter((place) => apart(place.at, at) <= radius),
          "stock",
        );
      expect([rings?.stockInner, rings?.stockMiddle, rings?.stockOuter]).toEqual([150, 300, 600].map(within));
    }
  }, 150);
  // Sites with more of the municipality's homes in them, some with the next beyond every ring, and some with it next door.
  expect(joined).toBeGreaterThan(50);
  expect(far).toBeGreaterThan(0);
  expect(shared).toBeGreaterThan(0);
});

test("what a plot's rules tell of all municipal units counts its own houses, and looks past them", () => {
  let tried = 0;
  eachTown((said, places, dataset) => {
    for (const plot of said.plots) {
      const own = places.find(({ name }) => name === `plot:${plot.id}`);
      const at = own?.at ?? dataset.plots.find(({ id }) => id === plot.id)?.at;
      if (!at) continue;
      const others = places.filter((place) => place !== own);
      const built = {
        name: "built",
        at,
        area: undefined,
        building: undefined,
        programme: plot.units,
        stock: plot.units,
      };
      const site = plainSites([...others, built], "stock", 50).find((one) => one.includes(built)) ?? [];
      expect(factsOf(said, "d3-site-size", "plot", plot.id)?.stockUnits).toBe(units(site, "stock"));
      const away = others.filter(({ stock }) => stock > 0).map((place) => apart(place.at, at));
      const spacing = factsOf(said, "d4-site-spacing", "plot", plot.id)?.stockNearest;
      if (away.length === 0) expect(spacing).toBeNull();
      else expect(spacing).toBeCloseTo(Math.min(...away), 9);
      tried += 1;
    }
  }, 80);
  expect(tried).toBeGreaterThan(50);
});

test("what an area's rules tell of all municipal units is a plain count, and no rate where it would be chance", () => {
  let [rates, hushed, none] = [0, 0, 0];
  eachTown((said, places, dataset) => {
    for (const area of said.areas) {
      const here = units(
        places.filter((place) => place.area === area.id),
        "stock",
      );
      expect(factsOf(said, "d15-unused-opportunity", "neighbourhood", area.id)?.stockUnits).toBe(here);
      const share = factsOf(said, "d5-area-share", "neighbourhood", area.id);
      expect(share?.stockUnits).toBe(here);
      const { residents } = dataset.neighbourhoods.find(({ id }) => id === area.id) ?? {};
      if (residents === undefined || !isKnown(residents) || residents === 0) {
        expect(share?.stockRate).toBeNull();
        continue;
      }
      const total = dataset.municipality.residents;
      if (!isKnown(total)) continue;
      const few = residents < 200 || (residents * said.municipality.stockUnits) / total < 1;
      expect(area.stock.unstable).toBe(few);
      if (few) expect(share?.stockRate).toBeNull();
      else expect(share?.stockRate).toBeCloseTo((1000 * here) / residents, 9);
      if (few) hushed += 1;
      else rates += 1;
      if (here === 0) none += 1;
    }
  }, 80);
  expect(Math.min(rates, hushed, none)).toBeGreaterThan(20);
});
