import { describe, expect, it } from "vitest";
import { AddressIndex, findAddresses } from "../../../src/formats/index.ts";
import { aRegister } from "./a-register.ts";

const index = new AddressIndex(
  aRegister(
    { label: "Storgata 1", postal: "2408 ELVERUM" },
    { label: "Storgata 10", postal: "2408 ELVERUM" },
    { label: "Storgata 2", postal: "2408 ELVERUM" },
    { label: "Storgata 1B", postal: "2408 ELVERUM" },
    { label: "Nedre Storgate 1", postal: "2410 HERNES", property: "7/8" },
    { label: "Nøtåsvegen 117", postal: "2410 HERNES" },
  ),
);
const found = (text: string, limit = 9) => findAddresses(index, text, limit).map(({ label }) => label);

describe("somebody who is writing an address", () => {
  it.each([
    ["storg", ["Storgata 1", "Storgata 1B", "Storgata 2", "Storgata 10", "Nedre Storgate 1"]],
    ["Storgt 1", ["Storgata 1", "Storgata 1B", "Storgata 10", "Nedre Storgate 1"]],
    ["storgata 1b", ["Storgata 1B"]],
    ["storgata 1, 2410 hernes", ["Nedre Storgate 1"]],
    ["NOTAS", ["Nøtåsvegen 117"]],
    ["Nøtåsveien 117", ["Nøtåsvegen 117"]],
    ["Nøtåsvgen 11", ["Nøtåsvegen 117"]],
    ["7/8", ["Nedre Storgate 1"]],
    ["", []],
    ["xyzzy 4", []],
  ])("is offered for %j: %j", (text, labels) => expect(found(text)).toEqual(labels));

  it("is offered no more than was asked for, with the place of each", () => {
    const [first, ...rest] = findAddresses(index, "storgata", 2);
    expect(rest).toHaveLength(1);
    expect(first).toEqual({
      address: 0,
      label: "Storgata 1",
      postal: "2408 ELVERUM",
      at: { x: 600_000, y: 6_700_000 },
    });
  });
});
