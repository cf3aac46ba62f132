import { describe, expect, it } from "vitest";
import { NOTHING_YET, planUpdate } from "../../../src/app/map/drawing/plan-update.ts";
import { collection, feature } from "../../../src/app/map/feature.ts";
import type { Band, Drawing, StyleDrawing } from "../../../src/app/map/layer.ts";

const points = collection([]);
const style = (
  id: string,
  over: { band?: Band; shown?: boolean; source?: string; radius?: number } = {},
): StyleDrawing => ({
  band: over.band ?? "stock",
  shown: over.shown ?? true,
  spec: { id, type: "circle", source: over.source ?? "dots", paint: { "circle-radius": over.radius ?? 3 } },
});
const drawing = (over: Partial<Drawing> = {}): Drawing => ({
  sources: { dots: { data: points } },
  styles: [style("a")],
  images: [],
  marks: [],
  ...over,
});
const from = (first: Drawing, then: Drawing) =>
  planUpdate(planUpdate(NOTHING_YET, [first]).drawn, [then]).steps;
const does = (steps: ReturnType<typeof from>) => steps.map((step) => step.do);

describe("a plan of an update", () => {
  it("makes sources before the layers that draw from them", () => {
    expect(does(planUpdate(NOTHING_YET, [drawing()]).steps)).toEqual(["add-source", "add-layer"]);
  });

  it("is empty when what is wanted is drawn already", () => {
    expect(from(drawing(), drawing())).toEqual([]);
  });

  it("lays layers in the order of their bands, whoever asked first", () => {
    const { steps } = planUpdate(NOTHING_YET, [
      drawing({ styles: [style("top", { band: "sketch" })] }),
      drawing({ styles: [style("low", { band: "ground" }), style("mid", { band: "areas" })] }),
    ]);
    const added = steps.flatMap((step) => (step.do === "add-layer" ? [[step.spec.id, step.before]] : []));
    expect(added).toEqual([
      ["top", undefined],
      ["mid", "top"],
      ["low", "mid"],
    ]);
  });

  it("puts a new layer under the one that is there above it", () => {
    const steps = from(
      drawing({ styles: [style("top", { band: "sketch" })] }),
      drawing({ styles: [style("top", { band: "sketch" }), style("low", { band: "ground" })] }),
    );
    expect(steps).toMatchObject([{ do: "add-layer", before: "top" }]);
  });

  it("sends only what is otherwise where features have names, and nothing where they say the same", () => {
    const dots = (units: number) => ({
      dots: {
        data: collection([feature({ type: "Point", coordinates: [10, 60] }, { id: "a", units })]),
        promoteId: "id",
      },
    });
    expect(from(drawing({ sources: dots(1) }), drawing({ sources: dots(1) }))).toEqual([]);
    expect(from(drawing({ sources: dots(1) }), drawing({ sources: dots(2) }))).toEqual([
      { do: "change-data", id: "dots", diff: { remove: ["a"], add: dots(2).dots.data.features } },
    ]);
  });

  it("reads nothing for a layer that was never shown", () => {
    expect(planUpdate(NOTHING_YET, [drawing({ styles: [style("a", { shown: false })] })]).steps).toEqual([]);
  });

  it("hides a layer and keeps its data, and shows it again without sending it anew", () => {
    const shown = planUpdate(NOTHING_YET, [drawing()]).drawn;
    const hidden = planUpdate(shown, [drawing({ styles: [style("a", { shown: false })] })]);
    expect(hidden.steps).toEqual([{ do: "set-layout", id: "a", name: "visibility", value: "none" }]);
    expect(planUpdate(hidden.drawn, [drawing()]).steps).toEqual([
      { do: "set-layout", id: "a", name: "visibility", value: "visible" },
    ]);
  });

  it("sends new data of a hidden layer only when it is shown again", () => {
    const fresh = { dots: { data: collection([]) } };
    const shown = planUpdate(NOTHING_YET, [drawing()]).drawn;
    const hidden = planUpdate(shown, [drawing({ sources: fresh, styles: [style("a", { shown: false })] })]);
    expect(does(hidden.steps)).not.toContain("set-data");
    expect(does(planUpdate(hidden.drawn, [drawing({ sources: fresh })]).steps)).toContain("set-data");
  });

  it("sends data that is another object, and only that", () => {
    const fresh = collection([]);
    expect(from(drawing(), drawing({ sources: { dots: { data: fresh } } }))).toEqual([
      { do: "set-data", id: "dots", data: fresh, named: false },
    ]);
  });

  it("changes the one paint property that is different", () => {
    expect(from(drawing(), drawing({ styles: [style("a", { radius: 9 })] }))).toEqual([
      { do: "set-paint", id: "a", name: "circle-radius", value: 9 },
    ]);
  });

  it("takes away layers before the source they drew from", () => {
    expect(does(from(drawing(), drawing({ sources: {}, styles: [] })))).toEqual([
      "remove-layer",
      "remove-source",
    ]);
  });

  it("marks what is new or different, and unmarks what is gone", () => {
    const marked = (...states: readonly [string, boolean][]) =>
      drawing({ marks: states.map(([id, selected]) => ({ source: "dots", id, state: { selected } })) });
    expect(from(marked(["p", true], ["q", true]), marked(["p", true], ["q", false]))).toEqual([
      { do: "mark", source: "dots", id: "q", state: { selected: false } },
    ]);
    expect(from(marked(["p", true]), marked())).toEqual([{ do: "unmark", source: "dots", id: "p" }]);
  });

  it("takes back one name of a state that is no longer said", () => {
    const state = (values: Readonly<Record<string, boolean>>) =>
      drawing({ marks: [{ source: "dots", id: "p", state: values }] });
    expect(from(state({ hover: true, selected: true }), state({ selected: true }))).toEqual([
      { do: "unmark", source: "dots", id: "p", name: "hover" },
    ]);
  });

  it("marks again what a source that was taken away and came back has forgotten", () => {
    const marks = [{ source: "dots", id: "p", state: { selected: true } }];
    const shown = planUpdate(NOTHING_YET, [drawing({ marks })]).drawn;
    const gone = planUpdate(shown, [drawing({ sources: {}, styles: [] })]).drawn;
    expect(does(planUpdate(gone, [drawing({ marks })]).steps)).toContain("mark");
  });

  it("adds an icon once, though two layers name it", () => {
    const icon = { id: "house@light", width: 1, height: 1, paths: [] };
    const one = drawing({ images: [icon] });
    const { steps } = planUpdate(NOTHING_YET, [one, drawing({ styles: [style("b")], images: [icon] })]);
    expect(does(steps).filter((step) => step === "add-image")).toHaveLength(1);
  });
});
