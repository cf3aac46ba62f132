import type { Asker } from "../asker.ts";
import { expectAnswer } from "../expect-answer.ts";

export interface ListedMunicipality {
  /** Four digits. */
  readonly number: string;
  readonly name: string;
}

/** Every municipality there is, by number: a request that carries nothing at all. @throws AskError */
export async function askMunicipalities(ask: Asker): Promise<readonly ListedMunicipality[]> {
  const list = expectAnswer(
    await ask.json({ url: "https://api.kartverket.no/kommuneinfo/v1/kommuner" }),
  ).list();
  return list
    .map((one) => ({
      number: one.at("kommunenummer").text(),
      name: one.at("kommunenavnNorsk").textOr(one.at("kommunenavn").text()),
    }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}
