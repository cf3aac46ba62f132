import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { UNZIP_LIMITS, unzip } from "../../src/formats/unzip.ts";

const text = strToU8("en to tre ".repeat(1_000));

describe("unpacking a zip", () => {
  it("gives back packed and stored entries, empty ones too", () => {
    const zip = zipSync({ "a.txt": text, b: [text, { level: 0 }], "c/d.txt": new Uint8Array() });
    const result = unzip(zip);
    if (!result.ok) throw new Error(result.error);
    expect([...result.value.keys()]).toEqual(["a.txt", "b", "c/d.txt"]);
    expect(result.value.get("a.txt")).toEqual(text);
    expect(result.value.get("b")).toEqual(text);
    expect(result.value.get("c/d.txt")).toEqual(new Uint8Array());
  });

  it("leaves out what nobody wants", () => {
    const result = unzip(zipSync({ "a.txt": text, "b.png": text }), (name) => name.endsWith(".txt"));
    expect(result.ok && [...result.value.keys()]).toEqual(["a.txt"]);
  });

  it("counts the bytes that come out, and not those the header promises", () => {
    const zip = zipSync({ a: new Uint8Array(3_000_000) });
    const lying = zip.slice();
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 22 + 16, true);
    view.setUint32(directory + 24, 10, true);
    expect(unzip(lying)).toEqual({ ok: false, error: "zip-too-big" });
    expect(unzip(zip, undefined, { ...UNZIP_LIMITS, ratio: 10_000, totalBytes: 2_000_000 })).toEqual({
      ok: false,
      error: "zip-too-big",
    });
    expect(unzip(zip, undefined, { ...UNZIP_LIMITS, ratio: 10_000 }).ok).toBe(true);
  });

  it("sees a flipped bit by the checksum", () => {
    const zip = zipSync({ a: [text, { level: 0 }] });
    zip[200] = (zip[200] as number) ^ 1;
    expect(unzip(zip)).toEqual({ ok: false, error: "zip-damaged" });
  });

  it("says that a locked entry is locked", () => {
    const zip = zipSync({ a: text });
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint16(directory + 8, 1, true);
    expect(unzip(zip)).toEqual({ ok: false, error: "zip-encrypted" });
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a text", text],
  ])("says that %s is no zip", (_what, bytes) => {
    expect(unzip(bytes)).toEqual({ ok: false, error: "zip-not-a-zip" });
  });
});
