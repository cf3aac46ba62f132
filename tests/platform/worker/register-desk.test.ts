import { expect, test } from "vitest";
import { checkRegister, hashDataset, type Quarter, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { registerFace } from "../../../src/platform/worker/register-border.ts";
import { registerDesk } from "../../../src/platform/worker/register-desk.ts";
import { smallTown } from "../../support/a-project.ts";

const dataset = smallTown();
const question = { ruleSet: STANDARD_RULE_SET, today: "2026Q4" as Quarter };

test("the register beside the page answers what the engine answers, before an edit and after it", async () => {
  const desk = registerDesk();
  const register = registerFace(() => desk);
  const edited = { ...dataset, dwellings: dataset.dwellings.map((one) => ({ ...one, units: 3 })) };
  for (const asked of [dataset, edited]) {
    expect(await register.hash(asked)).toBe(hashDataset(asked));
    expect(await register.check(asked, question)).toEqual(checkRegister(asked, question));
  }
  expect(hashDataset(edited)).not.toBe(hashDataset(dataset));
});

test("addresses are those of the register asked about, and a question without one is refused", async () => {
  const desk = registerDesk();
  await expect(desk.hash()).rejects.toThrow("before there was a dataset");
  const register = registerFace(() => desk);
  const street = dataset.residences.labels.map((_, i) => `Storgata ${i + 1}`);
  const named = { ...dataset, residences: { ...dataset.residences, labels: street } };
  const [found] = await register.findAddresses(named, "storgata 1", 5);
  expect(found?.label).toBe("Storgata 1");
  const none = { x: [], y: [], dwellings: [], residents: [], labels: [] };
  const bare = { ...dataset, residences: { ...dataset.residences, ...none } };
  expect(await register.findAddresses(bare as never, "Storgata 1", 5)).toEqual([]);
});
