import { shownSum } from "./figures.ts";
import type { ReleaseFault } from "./release-fault.ts";
import { partitionHash, type ReleaseFile, type ReleaseZone } from "./release-file.ts";
import { RELEASE_PARAMETERS } from "./release-parameters.ts";
import { toldAreas } from "./told-areas.ts";

const { leastResidents, leastCandidates, floorCandidates, leastZonesInDistrict, capOneIn, leastSum } =
  RELEASE_PARAMETERS;

/** What does not hang together in a release that is well written: every promise about zones and figures that can be checked from the file alone. */
export function checkRelease(file: ReleaseFile): readonly ReleaseFault[] {
  const faults: ReleaseFault[] = [];
  const hold = (holds: boolean, code: ReleaseFault["code"], at: string) => {
    if (!holds) faults.push({ code, at });
  };
  const { partition, areas, houses, municipality } = file;
  const { zones, districts } = partition;
  hold(partition.hash === partitionHash(zones, districts), "wrong-partition", "partition.hash");
  hold(file.period === file.date.slice(0, 4), "bad-value", "period");
  hold(file.revision < RELEASE_PARAMETERS.mostInAYear, "bad-value", "revision");
  hold(municipality.name !== "", "bad-value", "municipality.name");

  const areaIds = areas.map(({ id }) => id);
  hold(isAscending(areaIds), "bad-value", "areas");
  if (file.version > 1) {
    const told = toldAreas(areas, zones, municipality);
    for (const [i, { id, homes }] of areas.entries())
      hold((homes !== "untold") === told.has(id), "wrong-figures", `areas[${i}].homes`);
  }
  const known = new Set(areaIds);
  hold(
    houses.every(({ area }) => area === null || known.has(area)),
    "bad-value",
    "houses",
  );
  const inZones = zones.flatMap((zone) => zone.areas);
  hold(zones.length === 0 || isSame(inZones, areaIds), "wrong-partition", "partition.zones");
  hold(isAscending(zones.map(({ id }) => id)), "wrong-partition", "partition.zones");
  const ofDistricts = districts.flatMap((district) => district.zones);
  hold(
    districts.length === 0 ||
      isSame(
        ofDistricts,
        zones.map(({ id }) => id),
      ),
    "wrong-partition",
    "partition.districts",
  );
  for (const [i, { id, zones: own }] of districts.entries()) {
    const agree = zones.filter(({ district }) => district === id).length === own.length;
    hold(agree && own.length >= leastZonesInDistrict, "wrong-partition", `partition.districts[${i}]`);
  }
  for (const [i, zone] of zones.entries())
    hold(isBigEnough(zone, zones.length), "wrong-partition", `partition.zones[${i}]`);
  for (const at of wrongFigures(file)) faults.push({ code: "wrong-figures", at });
  return faults;
}

/** A municipality that is one zone may have as few candidate homes as the floor: no class is shown of it. */
const isBigEnough = ({ residents, cap, areas }: ReleaseZone, zones: number): boolean =>
  areas.length > 0 &&
  residents >= leastResidents &&
  cap >= (zones === 1 ? floorCandidates : leastCandidates) / capOneIn;

function wrongFigures({ detail, limit, counts, sum, partition }: ReleaseFile): readonly string[] {
  const zones = partition.zones.length;
  switch (detail) {
    case "none":
      return [
        ...(zones === 0 && counts.length === 0 ? [] : ["counts"]),
        ...(sum === null ? [] : ["sum"]),
        ...(limit === "too-small" ? [] : ["limit"]),
      ];
    case "municipality": {
      // A sum of 18 or 19 is shown as 20.
      const fits = sum !== null && sum % RELEASE_PARAMETERS.sumStep === 0;
      const isFew = zones >= leastZonesInDistrict && fits && sum <= leastSum;
      const isSmall = zones > 0 && zones < leastZonesInDistrict;
      return [
        ...(counts.length === 0 ? [] : ["counts"]),
        ...(fits ? [] : ["sum"]),
        ...((limit === "few-homes" && isFew) || (limit === "few-zones" && isSmall) ? [] : ["limit"]),
      ];
    }
    case "zones": {
      const total = counts.reduce((all, count) => all + count, 0);
      return [
        ...(counts.length === zones && zones >= leastZonesInDistrict && total >= leastSum ? [] : ["counts"]),
        ...(sum === shownSum(total) ? [] : ["sum"]),
        ...(limit === null ? [] : ["limit"]),
      ];
    }
  }
}

const isAscending = (ids: readonly string[]): boolean =>
  ids.every((id, i) => i === 0 || (ids[i - 1] as string) < id);

/** The same texts, each once. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set(a).size === a.length && a.every((one) => b.includes(one));
