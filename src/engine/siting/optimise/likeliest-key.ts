/** What people call the same elsewhere. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  candidates: "sites",
  facilities: "sites",
  clients: "demand",
  distancematrix: "distances",
  costmatrix: "distances",
  dist: "distances",
  k: "p",
  m: "p",
  nsites: "p",
  capacities: "capacity",
  mustinclude: "include",
  mustexclude: "exclude",
  forbidden: "exclude",
  existing: "fixed",
  servicearea: "radius",
  serviceradius: "radius",
  subsets: "sets",
  objective: "goals",
};

/** The key that was most likely meant: the same but for capitals, dashes and plural, or a name used elsewhere. */
export function likeliestKey(strange: string, known: readonly string[]): string | undefined {
  const bare = (key: string) => key.toLowerCase().replace(/[\s_-]/g, "");
  const alike = (key: string) => bare(key).replace(/s$/, "") === bare(strange).replace(/s$/, "");
  return known.find(alike) ?? ALSO_CALLED[bare(strange)];
}
