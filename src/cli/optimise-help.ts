/** What `spredt optimise --help` prints: everything a file may hold. */
export const OPTIMISE_HELP = `spredt optimise FILE.json: exact choice of sites.

  --time-limit SECONDS   for the search, and again for the proof (default 60)
  --proof SLIP.json      writes a proof slip, which \`spredt check-proof SLIP.json\` checks alone, without a solver
  --trade-off            instead: the exact curve between the sum of distances and the smallest distance between sites

The file is one JSON object. "model" and where the sites are must be told; the rest as the model needs.

  model         "p-median"              least Σ weight · distance to the nearest chosen site; p
                "p-centre" (p-center)   least greatest distance to the nearest chosen site; p
                "p-dispersion"          greatest smallest distance between chosen sites; p
                "lscp"                  fewest sites that cover every demand; radius (or cover, sets)
                "mclp"                  most weight covered; p and radius (or cover, sets)
                "set-cover"             least cost that covers every demand; cover or sets, and cost
                "capacitated-p-median"  p-median where a site serves no more than its capacity; p, capacity
                "plots"                 plots and houses by "goals"
                (capitals, spaces and dashes do not matter; "pmedian", "scp", "cpmp" and "max-min" are known too)

Sites and demands; sites are told by index from 0, or by "ids":
  sites         [[x, y], …] or { "x": […], "y": […] } (also "points"), or how many there are. x and y lie in one plane:
                metres, not degrees
  demand        [[x, y], …], { "points": [[x, y], …], "weights": […] }, or [weight, …] (also "demands");
                absent: the sites are the demands, each with weight 1
  weights       one for each demand
  distances     rows are demands, columns are sites (also "matrix"); square: between the sites too
  between       distances between sites, where they are not given otherwise; not alike both ways: the smaller counts
  graph         { "nodes": n, "edges": [[from, to, length], …], "base": 0 or 1, "directed": false }; every node is site and
                demand; distances are the shortest ways; an edge told twice: the last one holds.
                "base" is for the edges; sites in the answer and elsewhere in the file are from 0
  ids           a name for each site: chosen, include, exclude, fixed and conflicts then use them
  cover         for each demand the sites that cover it; indexes from "base" (default 0)
  sets          instead: for each site the demands it covers
  radius        instead: a site covers the demands within this distance (at it counts)

Conditions, for any model:
  p             how many to choose, exactly; or { "least": a, "most": b }; sites that are fixed do not count
  include       sites that must be chosen            exclude     sites that must not
  fixed         sites that are there already: they serve, cover and keep others away, cost nothing, are never in "chosen"
  cost          of each site, or one number for all (also "costs")      costPerHouse   likewise for each house
  budget        most that cost and costPerHouse together may come to
  apart         no two chosen (or chosen and fixed) nearer than this
  conflicts     [[site, site], …] that may not both be chosen
  coverAll      true: every demand must be covered (default for lscp and set-cover)
  capacity      most weight of demand a site serves (each, or one for all); in "plots": most houses on a site
  split         true: a demand may be shared between sites (with capacity; default false)
  houses        how many houses to place; each chosen site gets one or more
  maxPerSite    most houses on one site
  districts     the district of each site (any name; null for none)
  districtMost  most houses (or sites) in a district: a number, or { "name": number }; districtLeast likewise
  districtCount "sites": the limits of districts are of sites, also where there are houses (default: houses where there are)
  balance       most by which houses (or sites) may differ from one district to another
  areas         { "of": area of each site (-1 for none), "existing": […], "residents": […], "factor": 1 }: load of an area is
                (existing + factor · new houses) / residents
  travel        of one house (or site) at each site
  weighted      true: p-centre with weight · distance

  goals         what to seek, in order of importance, each held while the next is sought:
                "distance", "farthest", "covered", "cost", "sites", "travel", "load", "scatter"
                (greatest: covered, scatter; least: the others), or an object that adds some of distance, covered, cost,
                sites, travel and load up: { "travel": 1, "cost": 0.01 } (covered counts as minus). Default: the model's own

The answer, on standard output:
  { "model", "solver" (what searched), "status": "optimal" | "feasible" | "infeasible" | "unknown", "objective", "bound", "gap", "proved",
    "chosen": [sites], "houses": [beside chosen], "goals": [each goal's value, bound, gap, proved], "assigned",
    "conflict": { "conditions": [{ "name", "gives": { "from", "to" } }], "minimal" } }
"objective", "bound" and "gap" are of the first goal. "proved": no choice is better; with whole numbers exactly, else by a
millionth. "feasible": stopped at the time limit; "bound" says how much better a choice could be. "conflict": conditions that
cannot all be met, none of which can be spared, and what each would have to become if the others stand.

Exit code 0: a choice was found; 1: no choice meets the conditions, or none was found in time; 2: the file could not be read.

Example: { "model": "p-median", "graph": { "nodes": 3, "edges": [[1, 2, 30], [2, 3, 46]], "base": 1 }, "p": 1 }
`;
