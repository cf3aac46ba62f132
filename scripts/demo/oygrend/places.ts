import type { Plan } from "../plan.ts";

/** Where people live, what stands there, and what it is called. */
export const PLACES: Pick<Plan, "settlements" | "names" | "parks" | "estates" | "landmarks" | "services"> = {
  settlements: [
    { name: "Øyvågen", at: [5050, 3500], reach: 350, kind: "town" },
    { name: "Vågabotn", at: [5380, 4520], reach: 230, kind: "village" },
    { name: "Austnes", at: [6450, 4350], reach: 200, kind: "village" },
    { name: "Vestvika", at: [4250, 4550], reach: 190, kind: "village" },
    { name: "Nordøyvågen", at: [3550, 6750], reach: 250, kind: "village" },
    { name: "Austøyhamna", at: [7850, 5850], reach: 230, kind: "village" },
    { name: "Sørøygarden", at: [7150, 2150], reach: 230, kind: "village" },
  ],
  names: [
    { name: "Storøya", rank: "island", at: [5700, 4350] },
    { name: "Nordøya", rank: "island", at: [3000, 6600] },
    { name: "Austre Holmen", rank: "island", at: [8200, 6350] },
    { name: "Søre Holmen", rank: "island", at: [7700, 2000] },
    { name: "Skarvøya", rank: "island", at: [2400, 3100] },
    { name: "Nordsundet", rank: "water", at: [4300, 5900] },
    { name: "Sørsundet", rank: "water", at: [6300, 3000] },
    { name: "Austsundet", rank: "water", at: [7000, 5100] },
    { name: "Storehammaren", rank: "hill", at: [6150, 4450] },
  ],
  parks: [{ name: "Prestelunden", at: [4900, 3480], radius: 50 }],
  estates: [
    { name: "Vågatunet", at: [5180, 3820], radius: 90, form: "rows" },
    { name: "Kaia", at: [5240, 3320], radius: 70, form: "sheds" },
  ],
  landmarks: [
    { name: "Øygrend kommunehus", use: "townHall", near: [5000, 3500] },
    { name: "Øygrend kyrkje", use: "church", near: [5120, 3620] },
    { name: "Øygrend skule", use: "school", near: [5180, 3700] },
    { name: "Øygrend barnehage", use: "kindergarten", near: [4950, 3620] },
    { name: "Øygrend helsesenter", use: "healthCentre", near: [5100, 3450] },
    { name: "Landhandelen Øyvågen", use: "grocery", near: [5150, 3380] },
    { name: "Landhandelen Nordøya", use: "grocery", near: [3500, 6750] },
  ],
  services: [
    { kind: "pharmacy", name: "Medisinutsalet", near: [5080, 3420] },
    { kind: "nav", name: "NAV Øygrend", near: [5000, 3510] },
    { kind: "activity", name: "Grendahuset", near: [5050, 3600] },
    { kind: "teamBase", name: "Oppfølgingstenesta", near: [5100, 3460] },
  ],
};
