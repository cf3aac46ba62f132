import { isKnown, type Known, type MadeRelease, type Neighbourhood } from "../../../../engine/index.ts";

/** A zone as the office may see it before the release is made: public figures all of them. */
export interface ZoneRow {
  readonly id: string;
  readonly name: string;
  readonly residents: number;
  /** Municipal homes to hide among; null where the release is from before, and only its cap is known. */
  readonly homes: number | null;
  /** What that cap says of them at the least. */
  readonly leastHomes: number;
  readonly areas: number;
  /** The area that could stand alone the least; null where the zone is one area, or the release is from before. */
  readonly smallest: {
    readonly name: string;
    readonly residents: Known<number>;
    readonly homes: number;
  } | null;
}

/** The zones of a release in its own order, and why each is as big as it is. */
export function zoneRows({ file, inside }: Pick<MadeRelease, "file" | "inside">): readonly ZoneRow[] {
  const index = new Map<string, number>(inside?.ground.areas.map(({ id }, at) => [id, at]) ?? []);
  const homesOf = (at: number) => inside?.ground.candidates[at] ?? 0;
  return file.partition.zones.map(({ id, name, residents, cap, areas }): ZoneRow => {
    const own = areas.flatMap((area) => index.get(area) ?? []);
    const homes = inside ? own.reduce((sum, at) => sum + homesOf(at), 0) : null;
    const [least] = own.toSorted((a, b) => homesOf(a) - homesOf(b) || a - b);
    const area = least === undefined ? undefined : inside?.ground.areas[least];
    return {
      id,
      name,
      residents,
      homes,
      leastHomes: cap * file.parameters.capOneIn,
      areas: areas.length,
      smallest:
        area && least !== undefined && areas.length > 1
          ? { name: area.name, residents: knownResidents(area), homes: homesOf(least) }
          : null,
    };
  });
}

const knownResidents = ({ residents }: Neighbourhood): Known<number> =>
  isKnown(residents) ? residents : "unknown";
