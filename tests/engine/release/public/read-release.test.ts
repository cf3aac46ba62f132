import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/engine/canonical-json.ts";
import {
  makeRelease,
  type ReleaseFault,
  type ReleaseFile,
  readRelease,
  releaseText,
} from "../../../../src/engine/release/index.ts";
import { sealRelease } from "../../../../src/engine/release/public/release-file.ts";
import { aRandomMunicipality, asked, aTownOfEight, aTownWithAll, good, theHouse } from "../municipality.ts";

const { file, text } = good(makeRelease(asked(aTownWithAll(), { houses: [theHouse] })));
const codeOf = (changed: string): ReleaseFault["code"] | "fine" | undefined => {
  const read = readRelease(changed);
  return read.ok ? "fine" : read.error[0]?.code;
};
/** As somebody would write it who mends the hash too. */
function sealed(change: Partial<ReleaseFile>): string {
  const { hash: _, schema: _schema, version: _version, ...body } = { ...file, ...change };
  return releaseText(sealRelease(body));
}

describe("reading a release", () => {
  test("gives what was written, for any municipality", () => {
    fc.assert(
      fc.property(aRandomMunicipality, (dataset) => {
        const made = good(makeRelease(asked(dataset)));
        expect(good(readRelease(made.text))).toEqual(made.file);
      }),
    );
  });

  test("refuses what is no release, or a newer one", () => {
    expect(codeOf("")).toBe("not-json");
    expect(codeOf("[".repeat(100_000))).toBe("not-json");
    expect(codeOf("[]")).toBe("not-a-release");
    expect(codeOf('{"schema":"spredt-project"}')).toBe("not-a-release");
    expect(codeOf(text.replace(/"version":2\}\n$/, '"version":3}\n'))).toBe("newer-version");
  });

  test("refuses any byte more, less or other", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("drop", "double", "change"), (at, how) => {
        const [head, one, tail] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
        const changed = how === "drop" ? "" : how === "double" ? one + one : one === "3" ? "4" : "3";
        fc.pre(head + changed + tail !== text);
        expect(readRelease(head + changed + tail).ok).toBe(false);
      }),
    );
  });

  test("refuses fields that nobody asked for, wherever they hide", () => {
    const more = { ...file, note: "to the council" };
    const inZone = {
      ...file,
      partition: { ...file.partition, zones: file.partition.zones.map((zone) => ({ ...zone, exact: 5 })) },
    };
    for (const one of [more, inZone]) expect(codeOf(`${canonicalJson(one)}\n`)).toBe("unknown-field");
    expect(codeOf(text.replace('{"areas"', '{"__proto__":{"a":1},"areas"'))).toBe("unknown-field");
  });

  test("says where a wrong value is", () => {
    const zones = file.partition.zones.map((zone, i) => (i === 2 ? { ...zone, cap: 2.5 } : zone));
    const read = readRelease(`${canonicalJson({ ...file, partition: { ...file.partition, zones } })}\n`);
    expect(read).toEqual({ ok: false, error: [{ code: "bad-value", at: "partition.zones[2].cap" }] });
  });

  test("refuses another order of keys, and another hash", () => {
    expect(codeOf(`${JSON.stringify({ ...file })}\n`)).toBe("not-canonical");
    expect(codeOf(`${canonicalJson({ ...file, hash: "0".repeat(64) })}\n`)).toBe("wrong-hash");
  });

  test("refuses other parameters than those the promise is made for", () => {
    const parameters = { ...file.parameters, leastCandidates: 10 } as unknown as ReleaseFile["parameters"];
    expect(codeOf(`${canonicalJson({ ...file, parameters })}\n`)).toBe("wrong-parameters");
  });

  test("refuses figures that do not hang together, even under the right hash", () => {
    const { zones } = file.partition;
    expect(codeOf(sealed({}))).toBe("fine");
    expect(codeOf(sealed({ sum: (file.sum ?? 0) + 5 }))).toBe("wrong-figures");
    expect(codeOf(sealed({ counts: file.counts.map(() => 1) }))).toBe("wrong-figures");
    expect(codeOf(sealed({ counts: file.counts.slice(1) }))).toBe("wrong-figures");
    expect(codeOf(sealed({ detail: "municipality", limit: "few-zones", counts: [] }))).toBe("wrong-figures");
    expect(codeOf(sealed({ period: "2025" }))).toBe("bad-value");
    const small = { ...file.partition, zones: zones.map((zone) => ({ ...zone, cap: 9 })) };
    expect(codeOf(sealed({ partition: small }))).toBe("wrong-partition");
    const missing = {
      ...file.partition,
      zones: zones.map((zone) => ({ ...zone, areas: zone.areas.slice(1) })),
    };
    expect(codeOf(sealed({ partition: missing }))).toBe("wrong-partition");
  });

  test("refuses counts in a release whose zones have none", () => {
    const few = good(makeRelease(asked(aTownOfEight(1)))).file;
    const { hash: _, schema: _schema, version: _version, ...body } = few;
    expect(codeOf(releaseText(sealRelease({ ...body, counts: few.partition.zones.map(() => 2) })))).toBe(
      "wrong-figures",
    );
  });
});
