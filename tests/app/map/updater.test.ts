import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createUpdater } from "../../../src/app/map/drawing/updater.ts";
import { collection, feature } from "../../../src/app/map/feature.ts";
import type { MapLayer } from "../../../src/app/map/layer.ts";
import type { Scene } from "../../../src/app/map/scene.ts";

beforeEach(() => {
  vi.stubGlobal("document", { fonts: { load: async () => [] } });
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => setTimeout(run));
});
afterEach(() => vi.unstubAllGlobals());

/** A scene is its number here, and a map the calls that it got. */
const scene = (nth: number) => ({ theme: nth }) as unknown as Scene;
function aMap() {
  const calls: string[] = [];
  const source = {
    setData: async (data: { features: readonly unknown[] }) => void calls.push(`set ${data.features.length}`),
    updateData: async ({ add }: { add: readonly unknown[] }) => void calls.push(`add ${add.length}`),
  };
  const map = {
    addSource: (_id: string, { data }: { data: { features: readonly unknown[] } }) =>
      calls.push(`source ${data.features.length}`),
    addLayer: () => calls.push("layer"),
    getSource: () => source,
  };
  return { calls, map: map as unknown as Parameters<typeof createUpdater>[0] };
}
const dots = (count: number, from = 0) =>
  collection(
    Array.from({ length: count }, (_, i) =>
      feature({ type: "Point", coordinates: [0, 0] }, { id: `${from + i}` }),
    ),
  );
const layer = (draw: (nth: number) => ReturnType<typeof dots>): MapLayer => ({
  id: "dots",
  draw: ({ theme }) => ({
    sources: { dots: { data: draw(Number(theme)), promoteId: "id" } },
    styles: [{ band: "stock", shown: true, spec: { id: "dots", type: "circle", source: "dots" } }],
    images: [],
    marks: [],
  }),
});

test("many features go in pieces, the style over them last, and of wishes made meanwhile only the newest is drawn", async () => {
  const { map, calls } = aMap();
  const drawn: number[] = [];
  const counts = [9_000, 5_000, 3];
  const made = counts.map((count, i) => dots(count, i * 10_000));
  const updater = createUpdater(
    map,
    [
      layer((nth) => {
        drawn.push(nth);
        return made[nth] ?? dots(0);
      }),
    ],
    { onChange: () => {}, onFailed: (error) => expect.unreachable(String(error)) },
  );
  updater.draw(scene(0));
  await vi.waitFor(() => expect(calls).toContain("source 4000"));
  updater.draw(scene(1));
  updater.draw(scene(2));
  await vi.waitFor(() => expect(calls.at(-1)).toBe("set 3"));
  expect(calls).toEqual(["source 4000", "add 4000", "add 1000", "layer", "set 3"]);
  expect(drawn).toEqual([0, 2]);
});

test("a layer that throws is told, and nothing is drawn after it", async () => {
  const { map, calls } = aMap();
  const failed: unknown[] = [];
  const updater = createUpdater(
    map,
    [
      layer(() => {
        throw new Error("no such place");
      }),
    ],
    { onChange: () => {}, onFailed: (error) => failed.push(error) },
  );
  updater.draw(scene(0));
  await vi.waitFor(() => expect(failed).toEqual([new Error("no such place")]));
  updater.draw(scene(1));
  await new Promise((go) => setTimeout(go, 50));
  expect(calls).toEqual([]);
  expect(failed.length).toBe(1);
});
