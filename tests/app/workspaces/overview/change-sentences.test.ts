import { describe, expect, test } from "vitest";
import {
  countChange,
  curveChange,
  denseChange,
  evenChange,
} from "../../../../src/app/workspaces/overview/change-sentences.ts";
import {
  nearestChange,
  nearestSentence,
} from "../../../../src/app/workspaces/overview/nearest/nearest-sentences.ts";
import { nearestSummary } from "../../../../src/app/workspaces/overview/nearest/nearest-summary.ts";
import type { NearestSurface } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { at } from "../../../support/a-town.ts";
import { aCircle, aCurve, anEvenness, aScan } from "./an-analysis.ts";

const m = messages("nb");
const plain = (text: string) => text.replaceAll(/<\/?b>/g, "").replaceAll("\u00a0", " ");
const nameOf = (id: string) => ({ torget: "Torget", moen: "Moen" })[id] ?? id;

/** Four cells in a row, ten homes in each but the last. */
const surface = (...shares: readonly number[]): NearestSurface => ({
  kind: "nearest-surface",
  count: "programme",
  k: 400,
  origin: at(0, 0),
  cell: 50,
  columns: 4,
  rows: 1,
  shares: Float64Array.from(shares),
  homes: Float32Array.of(10, 10, 10, 0),
  overall: 0.01,
});

describe("what an alternative makes of it", () => {
  test("the curve is told at 300 m, and whether it is still beyond chance", () => {
    const before = aCurve({ observed: [0, 1, 2, 80_000], p: 0.01 });
    const after = aCurve({ observed: [0, 1, 2, 20_000], p: 0.4 });
    expect(plain(curveChange("Alternativ A", before, after, m))).toBe(
      "Alternativ A gjør at programboenhetene ligger mer spredt i boligmassen: innenfor 300 m går forskjellen fra 8,0 til 2,0 hektar. Det er ikke lenger mer enn tilfeldig.",
    );
    expect(curveChange("A", after, before, m)).toContain("tettere");
    expect(curveChange("A", after, before, m)).toContain("Det blir mer enn tilfeldig");
  });

  test("a difference that the told number does not show is no difference", () => {
    const before = aCurve({ observed: [0, 1, 2, 80_000] });
    const after = aCurve({ observed: [0, 1, 2, 80_100] });
    expect(curveChange("A", before, after, m)).toContain("omtrent som i dag");
    expect(evenChange("A", anEvenness(), anEvenness({ dissimilarity: 0.6601 }), m)).toContain("like jevn");
  });

  test("evenness says which way", () => {
    const worse = anEvenness({ dissimilarity: 0.7 });
    expect(evenChange("A", anEvenness(), worse, m)).toContain("mer ujevn");
    expect(evenChange("A", worse, anEvenness(), m)).toContain("jevnere");
  });

  test("the densest circle is the same with other numbers, unchanged, or elsewhere", () => {
    const was = aScan(aCircle());
    expect(plain(denseChange("A", was, aScan(aCircle({ units: 22 })), nameOf, m))).toBe(
      "A gjør at det tetteste stedet, Torget, går fra 20 mot 5,0 ventet til 22 mot 5,0.",
    );
    expect(denseChange("A", was, was, nameOf, m)).toContain("ingen forskjell");
    const moved = aScan(aCircle({ areas: ["moen" as never] }));
    expect(plain(denseChange("A", was, moved, nameOf, m))).toContain("tettest rundt Moen");
    expect(plain(denseChange("A", was, moved, nameOf, m))).toContain("I dag er det rundt Torget");
  });

  test("numbers of places are told from and to, or as no difference", () => {
    expect(plain(countChange("pictures.change.unused", "A", 11, 9, m))).toContain("fra 11 til 9");
    expect(plain(countChange("pictures.change.reason", "A", 1, 1, m))).toContain(
      "det er ett sted i dag også",
    );
  });

  test("homes with twice the share around them are counted, and the highest share stands beside", () => {
    const said = plain(nearestChange("A", surface(0, 0.02, 0.03, 0.9), surface(0, 0.01, 0.03, 0.9), m));
    expect(said).toContain("færre boliger");
    expect(said).toContain("fra 20 til 10");
    expect(said).toContain("er fortsatt 3,0 %");
  });
});

describe("the neighbourhoods of homes", () => {
  test("are counted where somebody lives, and nowhere else", () => {
    const found = nearestSummary(surface(0, 0.02, Number.NaN, 0.9));
    expect(found).toMatchObject({ homes: 20, dense: 10, highest: { at: { x: 75, y: 25 } } });
    expect(found?.highest.share).toBeCloseTo(0.02, 6);
  });

  test("make a curve that begins with all homes and falls", () => {
    const ys = nearestSummary(surface(0, 0.02, 0.05, 0))?.curve.ys ?? [];
    expect(ys[0]).toBe(1);
    expect(ys.at(-1)).toBeCloseTo(1 / 3, 12);
    ys.slice(1).forEach((y, i) => {
      expect(y).toBeLessThanOrEqual(ys[i] as number);
    });
  });

  test("are told as a share of the homes, with the place where it is highest", () => {
    expect(plain(nearestSentence(surface(0, 0.02, 0.05, 0), () => "Torget", m))).toContain(
      "Mest er det i Torget, 5,0 %",
    );
    expect(plain(nearestSentence(surface(0, 0.02, 0.05, 0), () => undefined, m))).toContain("66,7 %");
  });
});
