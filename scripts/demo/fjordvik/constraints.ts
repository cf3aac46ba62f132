import type { Plan } from "../plan.ts";

/** What the terrain does not say by itself: protected, polluted and clayey ground, overhead lines, and how far anyone has mapped. */
export const CONSTRAINTS: Pick<Plan, "patches" | "mapped" | "powerLines"> = {
  patches: [
    { kind: "quickClay", name: "Myra aust", at: [7068, 4312], radius: 185 },
    { kind: "quickClay", name: "Elvebakken", at: [7420, 5900], radius: 130 },
    { kind: "quickClay", name: "Lomyra", at: [6600, 4300], radius: 170 },
    { kind: "marineClay", name: "Lomyra og Myra", at: [6750, 4300], radius: 520 },
    { kind: "marineClay", name: "Elvebakken", at: [7450, 5880], radius: 330 },
    { kind: "marineClay", name: "Nesvågen", at: [6150, 6450], radius: 420 },
    { kind: "marineClay", name: "Skansen", at: [6780, 5180], radius: 300 },
    { kind: "marineClay", name: "Sundet", at: [7600, 1700], radius: 420 },
    { kind: "heritage", name: "Gravrøysa i Strandlia", at: [5905, 4990], radius: 42 },
    { kind: "heritage", name: "Gravfeltet på Nesøya", at: [4500, 5900], radius: 55 },
    { kind: "heritage", name: "Den gamle kyrkjetomta", at: [7010, 5640], radius: 40 },
    { kind: "heritage", name: "Handelsstaden Bryggen", at: [6560, 5790], radius: 60 },
    { kind: "heritage", name: "Tingplassen", at: [2850, 3250], radius: 45 },
    { kind: "heritage", name: "Nausttuftene", at: [10450, 6650], radius: 38 },
    { kind: "drinkingWater", name: "Vatnedalsvatnet vasskjelde", at: [8950, 5980], radius: 640 },
    { kind: "drinkingWater", name: "Heiatjørna reservevasskjelde", at: [8050, 2850], radius: 330 },
    { kind: "contaminatedGround", name: "Gamle Kverndalen fyllplass", at: [7400, 6340], radius: 95 },
    { kind: "contaminatedGround", name: "Havna slippen", at: [6230, 6010], radius: 60 },
    { kind: "contaminatedGround", name: "Moen deponi", at: [7180, 3650], radius: 70 },
    { kind: "natureReserve", name: "Fugløya naturreservat", at: [10550, 9700], radius: 620 },
    { kind: "natureReserve", name: "Nesvågen naturreservat", at: [5420, 6480], radius: 380 },
    { kind: "natureReserve", name: "Sveltjørna myrreservat", at: [5650, 3850], radius: 330 },
    { kind: "radon", name: "Granitten i Åslia", at: [8080, 5230], radius: 620, grade: "high" },
    { kind: "radon", name: "Alunskiferen ved Sundet", at: [7600, 1700], radius: 480, grade: "veryHigh" },
  ],
  mapped: [
    { kind: "quickClay", name: "Fjordvik", at: [6900, 5000], radius: 2100 },
    { kind: "marineClay", name: "Fjordvik", at: [6900, 5200], radius: 2700 },
    { kind: "landslide", name: "Fjordvik", at: [7400, 5600], radius: 3600 },
    { kind: "flood", name: "Fjordvik og Vatnedal", at: [7200, 5400], radius: 2000 },
    { kind: "contaminatedGround", name: "Fjordvik", at: [7000, 5300], radius: 4300 },
  ],
  powerLines: [
    {
      name: "Austsida–Kverndalen",
      line: [
        [10900, 5500],
        [9900, 5750],
        [9100, 6650],
        [8200, 6480],
        [7560, 6390],
      ],
    },
    {
      name: "Kverndalen–Moen",
      line: [
        [7560, 6390],
        [7760, 6100],
        [8080, 5230],
        [7650, 4700],
        [7420, 3900],
        [7180, 3560],
      ],
    },
  ],
};
