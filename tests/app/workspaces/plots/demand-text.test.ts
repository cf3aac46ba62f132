import { expect, test } from "vitest";
import { demandText } from "../../../../src/app/workspaces/plots/demands/demand-text.ts";
import { type DemandTerms, id, type NeighbourhoodId } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";
import { plain } from "../an-answer.ts";

const m = messages("nb");
const dataset = aTown()
  .area("a", square(at(0, 0), 10), { name: "Lia", district: "Nord" })
  .area("b", square(at(20, 0), 10), { name: "Haugen", district: "Nord" })
  .area("c", square(at(40, 0), 10), { name: "Torget", district: "Sør" })
  .area("d", square(at(60, 0), 10), { name: "Bryggen", district: "Sør" })
  .dataset();
const areas = (...names: readonly string[]) => names.map((name) => id<NeighbourhoodId>(name));

test.each<readonly [DemandTerms, string]>([
  [{ kind: "away-from", of: "school", metres: 300 }, "Minst 300 m fra nærmeste skole"],
  [{ kind: "near", of: "busStop", metres: 1500 }, "Høyst 1,5 km til nærmeste bussholdeplass"],
  [{ kind: "apart", metres: 400 }, "Minst 400 m fra andre boenheter i programmet"],
  [{ kind: "street", most: 1 }, "Høyst én adresse i samme gate"],
  [{ kind: "area-most", most: 0 }, "Ingen boenheter i noe område"],
  [{ kind: "none-in", areas: areas("a", "b", "c") }, "Ingen flere i Nord og Torget"],
  [{ kind: "none-in", areas: areas("gone") }, "Ingen flere i et område som ikke er i dataene lenger"],
])("a demand is told in one line: %j", (terms, said) => {
  expect(plain(demandText(terms, dataset, m))).toBe(said);
});
