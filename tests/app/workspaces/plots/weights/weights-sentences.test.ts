import { describe, expect, test } from "vitest";
import {
  acceptabilityRows,
  acceptabilitySentence,
} from "../../../../../src/app/workspaces/plots/weights/acceptability-rows.ts";
import {
  boundsText,
  outsideText,
  problemText,
} from "../../../../../src/app/workspaces/plots/weights/bounds-text.ts";
import {
  checksSentence,
  movedText,
} from "../../../../../src/app/workspaces/plots/weights/cross-check-sentences.ts";
import { curveSentence } from "../../../../../src/app/workspaces/plots/weights/curve-sentence.ts";
import {
  holdRows,
  pairRows,
  pairsSentence,
} from "../../../../../src/app/workspaces/plots/weights/pair-rows.ts";
import { parallelLines } from "../../../../../src/app/workspaces/plots/weights/parallel-lines.ts";
import { sensitivitySentences } from "../../../../../src/app/workspaces/plots/weights/sensitivity-sentences.ts";
import {
  placesByWeight,
  spaceOf,
  type Weighed,
} from "../../../../../src/app/workspaces/plots/weights/weighed.ts";
import {
  leadSentences,
  shareText,
} from "../../../../../src/app/workspaces/plots/weights/weights-sentences.ts";
import {
  type CriterionBounds,
  crossChecks,
  dominance,
  id,
  leastOver,
  NO_WEIGHING,
  type RuleId,
  rankAcceptability,
  STANDARD_RULE_SET,
  sensitivity,
  valueCurve,
  type WeighingCase,
} from "../../../../../src/engine/index.ts";
import { messages } from "../../../../../src/messages/index.ts";
import { aPlotRow, aWeighed } from "./a-weighed.ts";

const m = messages("nb");
/** Norwegian per cent has a space that does not break. */
const plain = (text: string | undefined) => (text ?? "").replaceAll("\u00a0", " ");

function answersTo(now: Weighed) {
  if (!now.space.ok) throw new Error(now.space.error.code);
  const space = now.space.value;
  const least = leastOver(space);
  const shares = rankAcceptability(now.table, { space, draws: 2000, seed: 1 });
  if (!least || !shares) throw new Error("the space is not empty");
  return {
    shares,
    robust: {
      within: dominance(now.table, least),
      sensitivity: sensitivity(now.table, now.weights, 0.2),
    },
  };
}
const lead = (now: Weighed) => {
  const { shares, robust } = answersTo(now);
  return plain(leadSentences(now, shares, robust, m).join(" "));
};

describe("the lead", () => {
  test("says as proved what no weights within the bounds can turn", () => {
    const text = lead(
      aWeighed(
        [
          [1, 1],
          [0.5, 0.5],
          [0.2, 0.9],
        ],
        [1, 1],
      ),
    );
    expect(text).toContain("<b>A (nr. 1)</b> er først med dagens vekter.");
    expect(text).toContain("det er bevist for alle vekter innenfor ±50 % av dagens");
    expect(text).not.toContain("Ukjent");
  });

  test("tells how sure first place is, who else could have it, and who never can", () => {
    const text = lead(
      aWeighed(
        [
          [0.9, 0.2],
          [0.2, 0.85],
          [0.1, 0.1],
        ],
        [1, 1],
      ),
    );
    expect(text).toMatch(/Den er først i <b>\d+ %<\/b> av alle vekter innenfor ±50 %/);
    expect(text).toContain("Allerede innenfor ±20 % kan også B (nr. 2) bli først.");
    expect(text).toContain("C (nr. 3) kan aldri bli først innenfor grensene.");
  });

  test("a tie is told as a tie, and what is unknown may still overtake", () => {
    const text = lead(
      aWeighed(
        [
          [0.5, 0.5],
          [0.5, 0.5],
          [0.4, null],
        ],
        [1, 1],
      ),
    );
    expect(text).toContain("<b>A (nr. 1) og B (nr. 2)</b> deler førsteplassen");
    expect(text).toContain("Noe er ukjent: C (nr. 3) kan vise seg å være bedre.");
  });

  test("a constraint stands beside the first place: no weight makes up for it", () => {
    const plots = [
      aPlotRow(1, "A", { constraints: "conflict", constraintText: "konflikt: støy" }),
      aPlotRow(2, "B"),
    ];
    const text = lead(
      aWeighed(
        [
          [1, 1],
          [0, 0],
        ],
        [1, 1],
        { plots },
      ),
    );
    expect(text).toContain("Merk kravene: konflikt: støy.");
  });

  test("says nothing of what is not worked out yet", () => {
    const now = aWeighed(
      [
        [1, 0.4],
        [0.5, 0.5],
      ],
      [1, 1],
    );
    expect(leadSentences(now, null, null, m)).toEqual(["<b>A (nr. 1)</b> er først med dagens vekter."]);
  });
});

test("a share of draws is never rounded to none or all of them", () => {
  expect([0, 0.001, 0.5, 0.9999, 1].map((share) => plain(shareText(share, m)))).toEqual([
    "0 %",
    "under 1 %",
    "50 %",
    "over 99 %",
    "100 %",
  ]);
});

test("rank acceptability lists the plot most often first uppermost, and names both when two are alike", () => {
  const now = aWeighed(
    [
      [0.1, 0.1],
      [0.5, 0.5],
      [0.5, 0.5],
    ],
    [1, 1],
  );
  const { shares } = answersTo(now);
  expect(acceptabilityRows(now, shares, m).map(({ label }) => label)).toEqual(["2 B", "3 C", "1 A"]);
  const sentence = acceptabilitySentence(now, shares, m);
  expect(sentence).toContain("B (nr. 2) og C (nr. 3) er oftest først");
  expect(sentence).toContain("hver av alle");
  expect(acceptabilityRows(now, shares, m)[2]?.confidence).toBeNull();
});

describe("one plot against another", () => {
  const now = aWeighed(
    [
      [0.9, 0.2],
      [0.2, 0.85],
      [0.1, 0.1],
      [0.95, 0.3],
    ],
    [1, 1],
  );

  test("says better, worse, or the exact share at which the order turns", () => {
    const rows = pairRows(now, 0, m);
    expect(rows.map(({ plot, word }) => [plot.name, word])).toEqual([
      ["B", "depends"],
      ["D", "worse"],
      ["C", "better"],
    ]);
    // 0.2 t + 0.9 (1 − t) = 0.85 t + 0.2 (1 − t) at t = 0.7 / 1.35.
    expect(plain(rows[0]?.sentence)).toBe("Snur når K2 går fra 50,0 % til 51,9 %.");
    expect(pairsSentence(now, now.plots[0] as never, rows, m)).toContain("Mot 1 avhenger det av vektene.");
  });

  test("tells a turn outside the bounds from one within them", () => {
    const close = (weighing: WeighingCase) =>
      plain(
        pairRows(
          aWeighed(
            [
              [0.9, 0.2],
              [0.2, 0.85],
            ],
            [1, 1],
            { weighing },
          ),
          0,
          m,
        )[0]?.sentence,
      );
    const rule = id<RuleId>("k1");
    expect(close({ ...NO_WEIGHING, bounds: [{ rule, low: 0.4, high: 0.51 }] })).toBe(
      "Snur først utenfor grensene: når K2 går fra 50,0 % til 51,9 %.",
    );
    expect(close({ ...NO_WEIGHING, bounds: [{ rule, low: 0.4, high: 0.53 }] })).toBe(
      "Snur når K2 går fra 50,0 % til 51,9 %.",
    );
  });

  test("unknown that can change a verdict is said to", () => {
    const rows = pairRows(
      aWeighed(
        [
          [0.9, 0.6],
          [0.5, null],
        ],
        [1, 1],
      ),
      0,
      m,
    );
    expect(rows[0]).toMatchObject({ word: "better", sentence: "Det ukjente kan endre dette." });
  });

  test("how far each weight can go before first place is lost, and to whom", () => {
    const holds = holdRows(now, m);
    expect(holds.map(({ id: own }) => own)).toEqual(["k0", "k1"]);
    expect(holds[0]?.below).toBe("2 B");
    expect(holds[0]?.interval[0]).toBeGreaterThan(0.4);
    expect(holds[0]?.interval[1]).toBe(1);
  });
});

test("sensitivity counts the single moves that turn, and those that cannot be ruled out together", () => {
  const stable = aWeighed(
    [
      [1, 1],
      [0.2, 0.3],
    ],
    [1, 1],
  );
  expect(sensitivitySentences(stable, sensitivity(stable.table, stable.weights), m).join(" ")).toMatch(
    /Ingen enkelt vekt .+ bevist for alle slike vekter/,
  );
  const close = aWeighed(
    [
      [0.9, 0.2],
      [0.2, 0.85],
    ],
    [1, 1],
  );
  const text = sensitivitySentences(close, sensitivity(close.table, close.weights), m).join(" ");
  expect(text).toContain("Av 4 endringer");
  expect(text).toContain("A (nr. 1) og B (nr. 2)");
});

test("other methods are counted by whether they put the same plot first, and zeros of a product are told", () => {
  const now = aWeighed(
    [
      [0.9, 0.8],
      [0, 0.85],
      [0.3, 0.3],
    ],
    [1, 1],
  );
  const checks = crossChecks(now.table, now.weights);
  expect(checksSentence(checks, m)).toBe("3 av 3 andre måter å regne på setter samme tomt først.");
  expect(movedText(now, checks[2] as (typeof checks)[number], m)).toContain("Én tomt får null");
});

test("an unknown worth is a gap in the line, never a nought", () => {
  const { axes, lines } = parallelLines(aWeighed([[0.5, null]], [1, 1]));
  expect(axes.map(({ label }) => label)).toEqual(["K1", "K2"]);
  expect(lines[0]?.values).toEqual([0.5, null]);
});

describe("the bounds", () => {
  const k = id<RuleId>;
  const weights = Float64Array.of(0.5, 0.3, 0.2);
  const within = (weighing: WeighingCase) => {
    const space = spaceOf([k("k0"), k("k1"), k("k2")], weights, weighing);
    if (!space.ok) throw new Error(space.error.code);
    return space.value;
  };
  const rounded = (values: Float64Array) => Array.from(values, (value) => Number(value.toFixed(3)));

  test("hold today's weights in the middle, all weights where none are set, and today's order where it is kept", () => {
    const half = within(NO_WEIGHING);
    expect([...half.low].map((low) => Number(low.toFixed(3)))).toEqual([0.25, 0.15, 0.1]);
    expect(within({ ...NO_WEIGHING, spread: null }).high).toEqual(Float64Array.of(1, 1, 1));
    expect(within({ ...NO_WEIGHING, spread: null, keepOrder: true }).orders).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test("of one's own hold instead of the common ones, for their criterion alone", () => {
    const own = [{ rule: k("k1"), low: 0.2, high: 0.25 }];
    const space = within({ ...NO_WEIGHING, bounds: own });
    expect(rounded(space.low)).toEqual([0.45, 0.2, 0.1]);
    expect(rounded(space.high)).toEqual([0.7, 0.25, 0.3]);
  });

  test("that leave no weights say so, with the sum that is not 100 %, and nothing is said to be proved", () => {
    const weighing = { ...NO_WEIGHING, bounds: [{ rule: k("k0"), low: 0.9, high: 1 }] };
    const now = aWeighed(
      [
        [1, 1],
        [0, 0],
      ],
      [1, 1],
      { weighing },
    );
    if (now.space.ok) throw new Error("90 % and at least 25 % are more than all");
    expect(plain(problemText(now, now.space.error, m))).toContain("de minste er 115,0 % til sammen, og");
    expect(pairRows(now, 0, m)).toEqual([]);
    const ordered = {
      ...weighing,
      spread: null,
      keepOrder: true,
      bounds: [{ rule: k("k0"), low: 0, high: 0.4 }],
    };
    const kept = aWeighed([[1, 1]], [2, 1], { weighing: ordered });
    if (kept.space.ok) throw new Error("the first cannot be the larger half");
    expect(plain(problemText(kept, kept.space.error, m))).toContain(
      "80,0 % til sammen når rekkefølgen skal holdes",
    );
  });

  test("are told with the verdict: named while they are few, else counted", () => {
    const told = (...bounds: readonly CriterionBounds[]) =>
      plain(boundsText(aWeighed([[1, 1, 1, 1]], [1, 1, 1, 1], { weighing: { ...NO_WEIGHING, bounds } }), m));
    const one = (name: string) => ({ rule: k(name), low: 0.1, high: 0.305 });
    expect(told(one("k0"))).toBe("vekter innenfor ±50 % av dagens (K1 10–30,5 %)");
    expect(told(one("k0"), one("k1"), one("k2"))).toBe(
      "vekter innenfor ±50 % av dagens (3 kriterier har egne grenser)",
    );
    expect(told(one("k0"), one("k1"), one("k2"), one("k3"))).toBe("vekter innenfor egne grenser");
  });

  test("that today's weights are outside of are told", () => {
    const own = (low: number) =>
      outsideText(
        aWeighed([[1, 1]], [1, 1], {
          weighing: { ...NO_WEIGHING, bounds: [{ rule: k("k0"), low, high: 0.7 }] },
        }),
        m,
      );
    expect(own(0.5)).toBeNull();
    expect(plain(own(0.6) ?? "")).toContain("K1 (50,0 %)");
  });

  test("weights alike share a place", () => {
    expect(placesByWeight(Float64Array.of(0.2, 0.4, 0.2, 0.2))).toEqual([2, 1, 2, 2]);
  });
});

test("a curve is said in a sentence, with how many plots nobody knows the measure of", () => {
  const curve = valueCurve(id<RuleId>("c1-bus-stop"), STANDARD_RULE_SET);
  if (!curve) throw new Error("the bus stop has a curve");
  const said = curveSentence(curve, { unknown: 2, all: 9 }, (x) => `${x} m`, m);
  expect(said).toBe(
    "Inntil 500 m gir full verdi, 1000 m gir halv verdi, og fra 2000 m er verdien null. For 2 av 9 tomter er det ukjent; de kan være verdt alt fra 0 til 1.",
  );
});
