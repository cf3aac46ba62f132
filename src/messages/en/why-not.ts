/** Texts of "What would it take?": what binds a plot, why it ranks low, and the least changes that would do. */
export const whyNot = {
  "commands.name.tryHouseCounts": "Try other numbers of houses",
  "whyNot.title": "What would it take?",
  "whyNot.short":
    "{count, plural, =0 {nothing in the way} other {# in the way}}{ranked, select, true { · place {place} of {of}} other {}}",
  "whyNot.waiting": "Trying other numbers of houses …",
  "whyNot.none":
    "No demand and no neighbourhood rule is in the way of {houses, plural, one {one house} other {# houses}}.",
  "whyNot.lead": "In the way of {houses, plural, one {one house} other {# houses}}, the gravest first:",
  "whyNot.unknown": "<b>Unknown:</b> {rules}. It takes a survey or an expert report.",
  "whyNot.more": "Show {count, plural, other {# more}}",
  "whyNot.mends": "Does not apply with {houses, plural, one {one house} other {# houses}}.",
  "whyNot.never": "Applies to every number from one to {most} houses.",
  "whyNot.quiet":
    "{quiet, plural, =0 {Whatever the number of houses, a neighbourhood rule asks for more than today.} one {With one house, no neighbourhood rule asks for more than today.} other {With at most # houses, no neighbourhood rule asks for more than today.}}",
  "whyNot.passing":
    "With {houses, plural, one {one house} other {# houses}}, nothing is in conflict and no rule asks for a new reason.",
  "whyNot.passing.none":
    "{most, plural, one {One house is the least, and it is not enough.} other {No number from one to # houses takes away every conflict and every call for a reason.}}",
  "whyNot.rank": "Place among the plots",
  "whyNot.high":
    "Place {place} of {of} in the weighing of criteria. {among, plural, =1 {It is first.} other {It is among the # best.}}",
  "whyNot.place":
    "Place {place} of {of} in the weighing of criteria, {gap} points behind <b>{rival}</b>. Loses most by {losses}.",
  "whyNot.least": "under {points}",
  "whyNot.loss": "{criterion} ({points}{unknown, select, true {, unknown} other {}})",
  "whyNot.enough":
    "{among, plural, =1 {To come first} other {To be among the # best}}, one of these is enough:",
  "whyNot.together":
    "{among, plural, =1 {To come first} other {To be among the # best}}, it would have to be as good as can be on at least {count} criteria: {criteria}.",
  "whyNot.never.criteria": "Even with everything about the plot as good as can be, it would not get there.",
  "whyNot.pair":
    "{among, plural, =1 {To come first} other {To be among the # best}}, no criterion is enough alone. These two together are:",
  "whyNot.houses": "{houses, plural, one {One house} other {# houses}} instead of {asked} is enough.",
  "whyNot.weight":
    "The weight of {criterion} would have to go from {from} to {to}. Weights are set before plots are compared, not to lift one of them.",
  "whyNot.low": "Loses most by {criterion}{unknown, select, true {, which is unknown} other {}}",
  "whyNot.column": "Loses most by",
  "whyNot.note": "Everything said here has been tried. Distance to schools and kindergartens never counts.",
  "whyNot.sheet": "{low, select, true {Weighing, loses most by} other {Weighing}}",
  "whyNot.sheet.place": "{place} of {of}{low, select, true { · {criterion}} other {}}",
  "whyNot.try": "Try {houses, plural, one {one house} other {# houses}}",
  "whyNot.by.municipality": "The municipality can do it",
  "whyNot.by.others": "Others decide",
  "whyNot.by.nobody": "Cannot be changed",
  "whyNot.by.learn": "Unknown today: find out",
  "whyNot.value.c1-bus-stop":
    "{known, select, true {Bus stop {less} nearer: {to}, today {from}} other {A bus stop with frequent departures within {to}}}",
  "whyNot.value.c2-grocery":
    "{known, select, true {Groceries {less} nearer: {to}, today {from}} other {Groceries within {to}}}",
  "whyNot.value.c3-health":
    "{known, select, true {Health centre and pharmacy {less} nearer: {to}, today {from}} other {Health centre and pharmacy within {to}}}",
  "whyNot.value.c4-activity":
    "{known, select, true {NAV and a place to be {less} nearer: {to}, today {from}} other {NAV and a place to be within {to}}}",
  "whyNot.value.c5-team-base":
    "{known, select, true {The team’s base {less} nearer: {to}, today {from}} other {The team’s base within {to}}}",
  "whyNot.value.c6-green":
    "{known, select, true {Green space {less} nearer: {to}, today {from}} other {Green space within {to}}}",
  "whyNot.value.c7-slope": "{known, select, true {Slope {to}, today {from}} other {A slope of at most {to}}}",
  "whyNot.value.c8-utilities":
    "{known, select, true {Water and sewer within {to}, today {from}} other {Water and sewer within {to}, with legal access}}",
  "whyNot.value.c10-plot-size":
    "{known, select, true {{to} of plot per house, today {from}} other {{to} of plot per house}}",
  "whyNot.value.c12-neighbour-buffer":
    "{known, select, true {{to} to the nearest building, today {from}} other {At least {to} to the nearest building}}",
  "whyNot.word.access": "Legal access",
  "whyNot.word.owner": "The municipality buys the plot",
  "whyNot.word.fire": "Access for fire engines",
  "whyNot.word.sun": "Sun and outdoor space",
  "whyNot.word.fire-and-sun": "Access for fire engines, sun and outdoor space",
} as const;
