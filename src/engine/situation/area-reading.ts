import type { Count } from "../model/index.ts";
import type { AreaReading, PerCount, ServiceReading } from "./reading.ts";
import type { Situation } from "./situation.ts";

const known = (value: number | "unknown"): number | null => (value === "unknown" ? null : value);

/** An area as it is; −1 is the ground outside every area, of which nothing is known. */
export function areaReading(situation: Situation, area: number): AreaReading {
  const { tallies, ground } = situation;
  const record = ground.areas[area];
  const per = <T>(one: (count: Count) => T): PerCount<T> => ({
    programme: one("programme"),
    stock: one("stock"),
  });
  return {
    residents: record ? known(record.residents) : null,
    residentsYear: record ? known(record.residentsYear) : null,
    units: per((count) => (record ? (tallies[count].perArea[area] as number) : 0)),
    classes: per((count) => tallies.classes(count, area)),
    municipality: situation.municipality,
    services: servicesIn(situation, area),
  };
}

function servicesIn({ ground: { services } }: Situation, area: number): ServiceReading {
  return {
    staffedBase: services.inArea(area, "staffedBase"),
    lowThreshold: services.inArea(area, "lowThreshold"),
    shelter: services.inArea(area, "shelter"),
  };
}
