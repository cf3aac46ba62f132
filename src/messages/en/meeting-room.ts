/** Texts of the screens of the council's room, read from ten metres: one thing a sentence. */
export const meetingRoom = {
  "room.and": "{first} and {last}",
  "room.more": "{count} more",
  "room.few": "1–2",
  "room.notTold": "not shown",
  "room.alternative": "Alternative",
  "room.look": "View",
  "room.look.map": "Map",
  "room.look.table": "Table",
  "room.legend.room": "Room left, houses",
  "room.legend.under": "below {value}",
  "room.legend.orMore": "from {value}",
  "room.legend.range": "{from} to {to}",
  "room.legend.houses": "new houses",
  "room.legend.opportunity": "unused opportunity",
  "room.legend.unused": "unused opportunity: no homes",
  "room.legend.unknown": "too little known",
  "room.table.area": "Area",
  "room.table.residents": "Residents",
  "room.table.homes": "Municipal homes",
  "room.table.per1000": "Per 1,000 residents",
  "room.table.room": "Room left, houses",

  "room.question.heading": "What is to be decided?",
  "room.question.need": "Need",
  "room.question.houses": "{count, plural, one {1 small house} other {{count} small houses}}",
  "room.question.alternatives": "Alternatives",
  "room.question.plots": "Plots",
  "room.question.areas": "Areas",
  "room.question.municipality":
    "{name} has {homes} municipal homes{residents, select, unknown {} other { and {residents} residents}} ({date}).",
  "room.question.noise.zones":
    "Where the programme’s homes are is shown only as zone figures with random noise, from the release of {date}. Nobody can work back to a single home.",
  "room.question.noise.sum":
    "Where the programme’s homes are is not shown. The municipality is too small for zone figures; only the sum is released, with random noise ({date}).",
  "room.question.noise.none":
    "Where the programme’s homes are is not shown. The municipality is too small for any figure that would not point at somebody ({date}).",
  "room.question.public": "Everything else here is public figures. Anybody can check them.",

  "room.density.heading": "Where is it dense today, and where is there nothing?",
  "room.density.map": "Map of how many more houses each area has room for today",
  "room.density.table": "The areas in figures, densest first",
  "room.density.mean": "The municipality has <b>{rate}</b> municipal homes per 1,000 residents.",
  "room.density.one": "{name} ({rate})",
  "room.density.densest":
    "{count, plural, one {Densest is <b>{names}</b>.} other {Densest are <b>{names}</b> per 1,000.}}",
  "room.density.over":
    "<b>{over}</b> of {all} areas already have more than the fair-share rule suggests. <b>{free}</b> have room for more.",
  "room.density.without": "<b>{count}</b> of {all} areas have no municipal homes.",
  "room.density.untold":
    "In {count, plural, one {<b>1</b> area} other {<b>{count}</b> areas}} the number is not shown, so that no home can be pointed out.",
  "room.density.nowhereWithout":
    "{untold, plural, =0 {Every area has municipal homes.} other {Every area whose number is shown has municipal homes.}}",
  "room.density.unusedList":
    "{count, plural, one {One of them is big enough to expect at least one, an unused opportunity: <b>{names}</b>.} other {{count} of them are big enough to expect at least one, unused opportunities: <b>{names}</b>.}}",
  "room.density.area":
    "<b>{name}</b> {homes, select, 0 {has no municipal homes} few {has 1–2 municipal homes} untold {has a number of municipal homes that is not shown, so that none can be pointed out} other {has {homes} municipal homes}}{rate, select, none {} other {, {rate} per 1,000 residents}}.",
  "room.density.room":
    "{room, plural, =0 {One more house makes a rule ask for consideration.} other {Room left: {room, number} houses.}}",
  "room.density.overfull":
    "{count, plural, one {That is already 1 more than the fair-share rule suggests.} other {That is already {count} more than the fair-share rule suggests.}}",
  "room.density.unused": "The area is big enough to expect at least one: an unused opportunity.",
  "room.density.unknownRoom": "Too little is known to say how much room is left.",
  "room.density.hint": "Point at an area on the map, or go through them with ↑ and ↓.",

  "room.alternatives.paged": "Showing {shown} of {count} alternatives. Go through them with ↑ and ↓.",

  "room.against.heading": "What sets the alternatives apart?",
  "room.against.left": "Alternative on the left",
  "room.against.right": "Alternative on the right",
  "room.against.way": "How they are shown",
  "room.against.swipe": "Swipe",
  "room.against.beside": "Side by side",
  "room.against.handle": "How much of the map shows the alternative on the left",
  "room.against.share": "{share} shows {left}, the rest shows {right}",
  "room.against.facts":
    "{houses, plural, =0 {No new small houses} one {1 new small house} other {{houses} new small houses}} · {without} areas without homes{densest, select, unknown {} other { · highest {densest} per 1,000}}",

  "room.changes.heading": "What changes there?",
  "room.changes.table": "The areas that get houses, before and after",
  "room.changes.rate": "Homes per 1,000 residents",
  "room.changes.before": "today",
  "room.changes.after": "with the alternative",
  "room.changes.mean": "municipal mean, {rate}",
  "room.changes.outside":
    "{count, plural, one {1 house lies outside the known areas and counts in the municipality only.} other {{count} houses lie outside the known areas and count in the municipality only.}}",

  "room.plots.heading": "What do we know about the plots?",
  "room.plots.list": "Plots; the letters are the alternatives that use them",
  "room.plots.facts":
    "{ownership, select, municipal {Municipal} state {State-owned} private {Private} other {Owner unknown}}{cadastre, select, unknown {} other { · cadastre {cadastre}}}{area, select, unknown {} other { · {area}}} · {capacity, plural, =-1 {unknown how many houses it takes} one {room for 1 house} other {room for {capacity} houses}}",
  "room.plots.used":
    "Used in alternative {letters}. The findings are for {houses, plural, one {1 house} other {{houses} houses}}.",
  "room.plots.unused": "Not used in any alternative. The findings are for a usual number of houses.",
  "room.plots.page": "What is shown of the plot",
  "room.plots.page.constraints": "Requirements",
  "room.plots.page.criteria": "As a place to live",
  "room.plots.page.people": "Neighbours and children",
  "room.plots.count": "{count} {verdict}",
  "room.plots.met": "Met:",
  "room.plots.noFindings": "Nothing has been looked into for this plot yet.",
  "room.plots.criterion": "Criterion",
  "room.plots.verdict": "Verdict",
  "room.plots.why": "Why",
  "room.plots.neighbours": "Neighbours to be told",
  "room.plots.told":
    "{homes, plural, one {1 home} other {{homes, number} homes}}{addresses, plural, =-1 {} one { at 1 address} other { at {addresses, number} addresses}} within {metres} m",
  "room.plots.toldUnknown": "Unknown: no addresses have been read.",
  "room.plots.children": "Children and young people",
  "room.plots.contact": "Whom neighbours call",
  "room.plots.caretaker": "Caretaker",
  "room.plots.complaints": "Complaints",
  "room.plots.evaluation": "Evaluation",
  "room.plots.notWritten": "Not written yet",
  "room.plots.notSet": "Not set yet",

  "room.score.name": "The programme’s homes around the plot",
  "room.score.class": "{shown, select, few {few} some {some} other {many}}",
  "room.score.note":
    "Worked out from public zone figures, within {metres} m. Few does not mean none. The municipality’s own view may differ.",
  "room.score.around": "In use near the plots",
  "room.score.from":
    "In use near the plots: how many plots have few, some and many of the programme’s homes, worked out from public zone figures.",
  "room.score.plots":
    "{shown, select, few {few} some {some} other {many}}{all, select, true {} other { {plots}}}",
  "room.score.limit.few-homes":
    "Not shown: the municipality has so few homes in the programme that it could point at somebody. The rest of what is known about the plot is below.",
  "room.score.limit.few-zones":
    "Not shown: the municipality is too small to be divided into at least three zones. The rest of what is known about the plot is below.",
  "room.score.limit.too-small":
    "Not shown: the municipality is too small to hide anybody. The rest of what is known about the plot is below.",
  "room.score.limit.no-addresses":
    "Not shown: it is not known where the dwellings of every zone are. An address register says.",
  "room.score.limit.older-case":
    "Not shown: the case file was made before this was worked out. Ask for a new one.",

  "room.protected.heading": "What can we show of the programme’s homes?",
  "room.protected.map": "Map of zones in three classes",
  "room.protected.class": "{shown} homes",
  "room.protected.what": "The programme’s homes are people’s homes. <b>Nobody shall be found here.</b>",
  "room.protected.noise":
    "Random noise was added once, before the figures were released. Few does not mean none.",
  "room.protected.sum": "The whole municipality: <b>{least} to {most}</b> homes.",
  "room.protected.limit.few-homes":
    "Zone figures are not shown: there are so few homes in the programme that they would point at somebody.",
  "room.protected.limit.few-zones":
    "Zone figures are not shown: the municipality is too small to be divided into at least three zones.",
  "room.protected.limit.too-small":
    "No figures are shown: the municipality is too small for anybody to be hidden in them.",
  "room.protected.publicUnits":
    "{count, plural, one {In addition, 1 home is publicly known.} other {In addition, {count} homes are publicly known.}}",
  "room.protected.zone": "Zone",
  "room.protected.inUse": "The programme’s homes",
  "room.protected.zones": "The zones in figures",
  "room.protected.unnamed":
    "{count, plural, one {The map has no room for the figure of 1 zone.} other {The map has no room for the figures of {count} zones.}} The colour shows the class, and the table has them all.",
  "room.protected.districts": "The districts in figures",
  "room.protected.district": "District",
  "room.protected.about": "About",
  "room.protected.between": "Probably between",
  "room.protected.noDistricts":
    "Districts have no figures of their own: each would need at least three zones.",
  "room.protected.areas": "The areas with what is publicly known",
  "room.protected.known": "Publicly known homes",

  "room.decision.heading": "What was decided?",
  "room.decision.outcome": "Outcome",
  "room.decision.outcome.adopted": "Adopted",
  "room.decision.outcome.rejected": "Rejected",
  "room.decision.outcome.postponed": "Postponed",
  "room.decision.date": "Date of decision",
  "room.decision.evaluation": "To be evaluated",
  "room.decision.reason": "Reason",
  "room.decision.ready": "Ready to be downloaded.",
  "room.decision.refused.no-reason":
    "Write a reason: a place that already carries much gets more. The rule that asks: {rules}.",
  "room.decision.refused.date": "Set the date of the decision.",
  "room.decision.refused.evaluation": "The date of evaluation is not a date.",
  "room.decision.refused.evaluation-before-decision": "The evaluation cannot come before the decision.",
  "room.decision.refused.no-such-alternative": "Choose an alternative.",
  "room.decision.saveText": "Download as text",
  "room.decision.saveNote": "Download for the case officer",
  "room.decision.kept": "What is written here stays on the screen only, until the page is closed.",
  "room.decision.file": "decision_{date}",
  "room.decision.questions": "Questions from the meeting",
  "room.decision.ask": "Write a question",
  "room.decision.add": "Add",
  "room.decision.noQuestions": "No questions have been written down.",
  "room.decision.removeQuestion": "Remove question {number}",
  "room.decision.text.decided":
    "{outcome, select, adopted {Adopted} rejected {Rejected} other {Postponed}} {date}: {alternative}",
  "room.decision.text.plot": "– {name}: {houses, plural, one {1 house} other {{houses} houses}}",
  "room.decision.text.evaluation": "To be evaluated {date}.",
  "room.decision.text.noEvaluation": "No date of evaluation is set.",
  "room.decision.text.basis": "Rule set {rules} · case {hash} · Spredt {engine}",
} as const;
