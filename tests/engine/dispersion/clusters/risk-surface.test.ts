import fc from "fast-check";
import { expect, test } from "vitest";
import { createChance } from "../../../../src/engine/dispersion/chance.ts";
import { type CellGrid, kernelGrid } from "../../../../src/engine/dispersion/clusters/kernel-grid.ts";
import { riskBandwidth } from "../../../../src/engine/dispersion/clusters/risk-bandwidth.ts";
import { gridAround, riskSurface } from "../../../../src/engine/dispersion/clusters/risk-surface.ts";

/** Homes at random in 3 by 2 km; the programme dense in the west, or anywhere. */
function homes(many: number, west: boolean, seed = 1) {
  const chance = createChance(seed);
  const x = Float64Array.from({ length: many }, () => 3000 * chance.next());
  const y = Float64Array.from({ length: many }, () => 2000 * chance.next());
  const stock = Int32Array.from({ length: many }, () => 1 + chance.below(3));
  const programme = x.map((at) => (chance.next() < (west ? (at < 1000 ? 0.6 : 0.05) : 0.2) ? 1 : 0));
  return { x, y, stock, programme: Int32Array.from(programme) };
}

/** The sum of kernels, term by term. */
function exactSum(
  { x, y }: { x: Float64Array; y: Float64Array },
  weights: Int32Array,
  grid: CellGrid,
  h: number,
): Float64Array {
  return Float64Array.from({ length: grid.columns * grid.rows }, (_, cell) => {
    const cx = grid.x + ((cell % grid.columns) + 0.5) * grid.cell;
    const cy = grid.y + (Math.floor(cell / grid.columns) + 0.5) * grid.cell;
    let sum = 0;
    for (let i = 0; i < x.length; i++) {
      const square = ((x[i] as number) - cx) ** 2 + ((y[i] as number) - cy) ** 2;
      sum += (weights[i] as number) * Math.exp(-square / (2 * h * h));
    }
    return sum / (2 * Math.PI * h * h);
  });
}

const highest = (column: Float64Array) => column.reduce((a, b) => Math.max(a, b), 0);

test.each([25, 40, 100, 333, 2000])(
  "the surface of a %i m kernel is the exact sum to a thousandth of its highest",
  (h) => {
    const places = homes(150, true);
    const grid = gridAround(places.x, places.y, 60);
    const exact = exactSum(places, places.stock, grid, h);
    const found = kernelGrid(places.x, places.y, places.stock, grid, h);
    const off = found.map((one, cell) => Math.abs(one - (exact[cell] as number)));
    expect(highest(off) / highest(exact)).toBeLessThan(1e-3);
  },
);

test("one home, wherever in its cell it stands, is its kernel to a thousandth", () => {
  const grid = { x: 0, y: 0, cell: 50, columns: 12, rows: 9 };
  const inside = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(inside, inside, fc.double({ min: 25, max: 400, noNaN: true }), (u, v, h) => {
      const place = { x: Float64Array.of(600 * u), y: Float64Array.of(450 * v) };
      const exact = exactSum(place, Int32Array.of(1), grid, h);
      const found = kernelGrid(place.x, place.y, [1], grid, h);
      const top = 1 / (2 * Math.PI * h * h);
      found.forEach((one, cell) => {
        expect(Math.abs(one - (exact[cell] as number)) / top).toBeLessThan(1e-3);
      });
    }),
  );
});

test("the log ratio is that of the exact densities, each made to sum to 1", () => {
  const places = homes(300, true);
  const grid = gridAround(places.x, places.y, 40);
  const ours = exactSum(places, places.programme, grid, 250);
  const all = exactSum(places, places.stock, grid, 250);
  const sum = (column: Float64Array) => column.reduce((a, b) => a + b, 0);
  const { logRatio, programme, stock } = riskSurface(places, grid, 250);
  logRatio.forEach((one, cell) => {
    if ((ours[cell] as number) < 0.01 * highest(ours)) return;
    const exact = Math.log((ours[cell] as number) / sum(ours) / ((all[cell] as number) / sum(all)));
    expect(Math.abs(one - exact)).toBeLessThan(1e-3);
  });
  expect(sum(programme)).toBeCloseTo(1, 12);
  expect(sum(stock)).toBeCloseTo(1, 12);
});

test("where the programme is a fixed share of every place, the ratio is 1 everywhere there are homes", () => {
  const places = homes(200, true);
  const surface = riskSurface(
    { ...places, programme: places.stock },
    gridAround(places.x, places.y, 30),
    120,
  );
  const said = surface.logRatio.filter((one) => !Number.isNaN(one));
  expect(said.length).toBeGreaterThan(400);
  for (const one of said) expect(one).toBe(0);
});

test("it is high where the programme is, and silent where fewer than one home is within the kernel", () => {
  const places = homes(400, true);
  const grid = { x: 0, y: 0, cell: 100, columns: 60, rows: 20 };
  const { logRatio, stock } = riskSurface(places, grid, 150);
  const at = (x: number, y: number) => logRatio[Math.floor(y / 100) * 60 + Math.floor(x / 100)] as number;
  expect(at(500, 1000)).toBeGreaterThan(0.3);
  expect(at(2500, 1000)).toBeLessThan(-0.3);
  expect(at(5000, 1000)).toBeNaN();
  const units = places.stock.reduce((sum, many) => sum + many, 0);
  const kernels = exactSum(places, places.stock, grid, 150);
  logRatio.forEach((one, cell) => {
    const homesWithin = (kernels[cell] as number) * 4 * Math.PI * 150 ** 2;
    if (Math.abs(homesWithin - 1) > 0.01) expect(Number.isNaN(one)).toBe(homesWithin < 1);
  });
  expect(units).toBeGreaterThan(400);
  expect(stock.every((one) => one >= -1e-15)).toBe(true);
});

test.each([120, 2600])("the order of %i places changes nothing but the last digits", (many) => {
  const places = homes(many, true);
  const turned = {
    x: places.x.toReversed(),
    y: places.y.toReversed(),
    stock: places.stock.toReversed(),
    programme: places.programme.toReversed(),
  };
  const grid = gridAround(places.x, places.y, 30);
  const [a, b] = [riskSurface(places, grid, 300).logRatio, riskSurface(turned, grid, 300).logRatio];
  a.forEach((one, cell) => {
    expect(b[cell]).toBeCloseTo(one, 5);
  });
  // More than 2 500 are sampled, and the sample must be the same one.
  const [tried, other] = [riskBandwidth(places).tried, riskBandwidth(turned).tried];
  tried.forEach(({ error }, k) => {
    expect(other[k]?.error).toBeCloseTo(error, 10);
  });
});

test("the cross-validated error is that of leaving each place out in turn", () => {
  const places = homes(40, true);
  const units = places.stock.reduce((sum, many) => sum + many, 0);
  for (const { bandwidth, error } of riskBandwidth(places).tried) {
    if (bandwidth < 100) continue;
    let sum = 0;
    for (let i = 0; i < 40; i++) {
      let [ours, all] = [0, 0];
      for (let j = 0; j < 40; j++) {
        if (i === j) continue;
        const square =
          ((places.x[i] as number) - (places.x[j] as number)) ** 2 +
          ((places.y[i] as number) - (places.y[j] as number)) ** 2;
        const weight = Math.exp(-square / (2 * bandwidth ** 2));
        ours += weight * (places.programme[j] as number);
        all += weight * (places.stock[j] as number);
      }
      const [mine, of] = [places.programme[i] as number, places.stock[i] as number];
      sum += mine * (1 - ours / all) ** 2 + (of - mine) * (ours / all) ** 2;
    }
    expect(error).toBeCloseTo(sum / units, 10);
  }
});

test("a programme of the west is smoothed less than one of nowhere", () => {
  const { bandwidth, tried } = riskBandwidth(homes(500, true));
  const nowhere = riskBandwidth(homes(500, false));
  expect(bandwidth).toBeLessThan(nowhere.bandwidth);
  const least = Math.min(...tried.map(({ error }) => error));
  expect(tried.find((one) => one.bandwidth === bandwidth)?.error).toBe(least);
});

test("homes all in one place have no bandwidth, and a grid of their own nevertheless", () => {
  const place = { x: Float64Array.of(5, 5), y: Float64Array.of(7, 7) };
  const units = { programme: Int32Array.of(1, 0), stock: Int32Array.of(1, 1) };
  expect(riskBandwidth({ ...place, ...units }).bandwidth).toBeNaN();
  expect(gridAround(place.x, place.y, 10)).toMatchObject({ columns: 1, rows: 1 });
});

test("a kernel narrower than half a cell is a bug of the caller's", () => {
  const { x, y, stock } = homes(10, true);
  expect(() => kernelGrid(x, y, stock, gridAround(x, y, 10), 100)).toThrow(RangeError);
});
