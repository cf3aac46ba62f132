import type { Asker } from "../asker.ts";
import { type Answer, expectAnswer } from "../expect-answer.ts";
import type { HearSteps, PublicSource } from "../public-source.ts";
import { type PublicPoint, pointsFile } from "./points-file.ts";

/** Lists have no positions: each unit is asked for by itself, this many at a time. */
const AT_ONCE = 4;

/** Utdanningsdirektoratet's register of schools: those with primary and lower secondary pupils that are in use. */
export const schools: PublicSource = register({
  id: "schools",
  host: "data-nsr.udir.no",
  kind: "skole",
  file: "Udir_skoler",
  counts: (unit) => truthOf(unit, "ErSkole") && truthOf(unit, "ErAktiv") && truthOf(unit, "ErGrunnskole"),
});

/** And of kindergartens. */
export const kindergartens: PublicSource = register({
  id: "kindergartens",
  host: "data-nbr.udir.no",
  kind: "barnehage",
  file: "Udir_barnehager",
  counts: (unit) => truthOf(unit, "ErBarnehage") && truthOf(unit, "ErAktiv"),
});

const truthOf = (unit: Answer, name: string): boolean => unit.at(name).truth();

function register({
  id,
  host,
  kind,
  file,
  counts,
}: {
  readonly id: PublicSource["id"];
  readonly host: string;
  readonly kind: string;
  readonly file: string;
  readonly counts: (unit: Answer) => boolean;
}): PublicSource {
  return {
    id,
    owner: "Utdanningsdirektoratet",
    licence: "NLOD 2.0",
    hosts: [host],
    gather: async (number, ask, hear) => {
      hear(0, 1);
      const url = `https://${host}/v4/enheter/kommune/${number}`;
      const listed = expectAnswer(await ask.json({ url }))
        .at("EnhetListe")
        .list();
      const wanted = listed.filter(counts).map((unit) => unit.at("Organisasjonsnummer").text());
      const points = await each([...new Set(wanted)].sort(), ask, host, kind, hear);
      return pointsFile(`${file}_${number}.geojson`, points, url);
    },
  };
}

async function each(
  numbers: readonly string[],
  ask: Asker,
  host: string,
  kind: string,
  hear: HearSteps,
): Promise<readonly PublicPoint[]> {
  const points: PublicPoint[] = [];
  let next = 0;
  const lane = async () => {
    while (next < numbers.length) {
      const id = numbers[next] as string;
      next += 1;
      const unit = expectAnswer(
        await ask.json({ url: `https://${host}/v4/enhet/${encodeURIComponent(id)}` }),
      );
      const place = unit.at("Koordinat");
      points.push({
        id,
        name: unit.at("Navn").text(),
        kind,
        longitude: place.at("Lengdegrad").numberOr(null),
        latitude: place.at("Breddegrad").numberOr(null),
      });
      hear(points.length + 1, numbers.length + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return points;
}
