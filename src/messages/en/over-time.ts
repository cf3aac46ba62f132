/** Texts of Oversikt over time, and of the line-up. */
export const overTime = {
  "lineUp.title": "Can you see which map is real?",
  "overTime.quarter": "Q{q} {year}",
  "overTime.quarterHead": "Quarter",
  "overTime.count.programme": "Programme units",
  "overTime.count.stock": "Municipal units",
  "overTime.chart.programme": "Programme units over time",
  "overTime.chart.stock": "Municipal units over time",
  "overTime.chart.description": "From {from, number} in {first} to {to, number} in {last}.",
  "overTime.units": "units",
  "overTime.dissimilarity": "Dissimilarity (D)",
  "overTime.unknown": "unknown",
  "overTime.fileName": "dispersion over time",
  "overTime.then": "{quarter}",
  "overTime.reading": "{quarter}: {units, plural, one {# unit} other {# units}}",
  "overTime.sentence.programme":
    "In {quarter} the municipality had {before, plural, one {# programme unit} other {# programme units}}. Now there are {after, number}. {areas, plural, =0 {No area has changed.} one {One area has changed.} other {# areas have changed.}}",
  "overTime.sentence.stock":
    "In {quarter} the municipality had {before, plural, one {# unit} other {# units}} of those in the register today. Now there are {after, number}. {areas, plural, =0 {No area has changed.} one {One area has changed.} other {# areas have changed.}}",
  "overTime.maps": "How it came about",
  "overTime.map": "{quarter}: {units, plural, one {# unit} other {# units}}. Compare with this quarter",
  "overTime.caveat":
    "This is today’s register read backwards. Homes that have been sold or given up are not in it. Colours are against today’s mean on every map.",
  "overTime.undated":
    "{units, plural, one {# unit without a date is} other {# units without a date are}} in every quarter.",
  "lineUp.waiting": "Drawing maps …",
  "lineUp.failed": "The maps could not be drawn. Reload the page to try again.",
  "lineUp.tooFew":
    "Too few programme units, or too few other units to draw among, for such a trial to say anything.",
  "lineUp.lead":
    "One of the maps is real. The other {others, number} are drawn at random: as many programme units, dealt among the municipal homes there are. Which one is real? Choose the one that stands out.",
  "lineUp.map": "Map {number}",
  "lineUp.real": "{number} · the real one",
  "lineUp.right":
    "That was the real one. Luck alone would hit it 1 time in {panels, number}, so the clustering can be seen.",
  "lineUp.wrong":
    "You chose map {guess, number}. The real one is map {real, number}. Where the eye cannot tell, the clustering is not easy to see.",
  "lineUp.test":
    "The formal test: p = {p} with {simulations, number} draws. Under 0.05 counts as more than chance.",
  "lineUp.again": "New maps",
  "lineUp.caveat":
    "The maps show counts per area against the mean, never a home. Let several people choose before you look at the answer.",
} as const;
