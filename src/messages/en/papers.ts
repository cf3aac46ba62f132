/** Texts of papers: words for a case that is read by a council. What a municipality must write itself is asked for, never made up. */
export const papers = {
  "papers.date":
    "{day} {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}",
  "papers.date.short": "{day}/{month}/{year}",
  "papers.untitled": "Untitled case",
  "papers.municipality": "{name} municipality{fictional, select, true { (fictional)} other {}}",
  "papers.subtitle": "Case for the council · {name} · figures as of {date}",
  "papers.header": "{title} · {name}",
  "papers.footer": "Public figures as of {date} · {rules}, version {version}",
  "papers.contents": "Contents",
  "papers.untold": "not shown",
  "papers.few": "few",
  "papers.notSet": "not set",
  "papers.notWritten": "not written",
  "papers.undated": "undated",
  "papers.change": "{was} → {is}",
  "papers.placed": "{place}: {sentence}",

  "papers.heading.recommendation": "Recommendation of the municipal director",
  "papers.heading.background": "Background and need",
  "papers.heading.decisions": "Earlier decisions",
  "papers.heading.legal": "Legal frame",
  "papers.heading.facts": "Facts of the case",
  "papers.heading.today": "The situation today",
  "papers.heading.plots": "Candidate plots",
  "papers.heading.release": "Homes in use",
  "papers.heading.alternatives": "Alternatives",
  "papers.heading.assessment": "Assessment of consequences",
  "papers.heading.against": "The alternatives side by side",
  "papers.heading.beforeAfter": "The areas before and after",
  "papers.heading.asking": "What the council must take a stand on",
  "papers.heading.constraint": "Requirements for the plots",
  "papers.heading.criterion": "Profile of the plots",
  "papers.heading.demands": "Demands made in the case",
  "papers.heading.economy": "Economy",
  "papers.heading.children": "Consequences for children and young people",
  "papers.heading.health": "Public health",
  "papers.heading.environment": "Climate, environment and land use",
  "papers.heading.universal": "Universal design",
  "papers.heading.safety": "Civil protection",
  "papers.heading.participation": "Participation and dialogue with neighbours",
  "papers.heading.dialogue": "Plan for the dialogue with neighbours",
  "papers.heading.privacy": "Privacy",
  "papers.heading.uncertainty": "Uncertainty and date of data",
  "papers.heading.sources": "Sources",
  "papers.heading.again": "How the figures can be checked",
  "papers.heading.evaluation": "Further process and evaluation",
  "papers.heading.weighing": "Weighing",
  "papers.heading.appendix": "Appendix",
  "papers.heading.areas": "All areas today",
  "papers.heading.thresholds": "Thresholds and where they come from",

  "papers.missing.recommendation":
    "Write the recommendation here: which alternative the municipal director recommends, on what terms, and when the decision is to be evaluated.",
  "papers.missing.background":
    "Write the background here: why the case is raised now, what assignment it rests on, and how the need was worked out. Use totals. Do not write about individuals.",
  "papers.missing.need":
    "State here how many small houses the municipality needs. The number has not been given.",
  "papers.missing.legal":
    "Write here which laws, plans and decisions the case must follow, who has the authority to decide, and whether anything needs a dispensation or a change of plan.",
  "papers.missing.alternatives":
    "{count, plural, =0 {The case has no alternatives yet.} other {The case has only one alternative besides not building.}} The council should have at least two to choose between.",
  "papers.missing.reason": "Write here why this alternative is included.",
  "papers.missing.economy":
    "Write here what each alternative costs: investment, grants and loans from Husbanken, running costs, caretaker and follow-up, and what it costs not to build.",
  "papers.missing.children": "Write here what the case means for children and young people.",
  "papers.missing.childrenOf":
    "Write here what the proposal means for children and young people: ways to school, playgrounds, traffic, light and measures. It is missing for {count, plural, one {this plot} other {these plots}}:",
  "papers.missing.health":
    "Write here what the alternatives mean for public health, both for those who move in and for the neighbourhood.",
  "papers.missing.environment":
    "Write here what the alternatives mean for climate, nature and land use, including farmland, green areas and transport.",
  "papers.missing.universal":
    "Write here how the houses, the outdoor areas and the way there will be made accessible to all, and which requirements cannot be met.",
  "papers.missing.safety":
    "Write here what the risk and vulnerability analysis says of each plot, and which investigations remain.",
  "papers.missing.participation":
    "Write here who has been heard, what they said, and what was changed afterwards. Include neighbours, user organisations, the youth council and the council for people with disabilities.",
  "papers.missing.privacy":
    "Write here how the municipality has assessed privacy, and where the assessment is filed.",
  "papers.missing.evaluation":
    "Write here what happens after the decision, who is responsible, the deadlines and the date of evaluation.",
  "papers.missing.weighing":
    "Write the weighing here: what speaks for and against each alternative, and why some things count for more than others. Give a reason for each point where the rules ask for one.",

  "papers.need":
    "{count, plural, one {The municipality needs 1 small house.} other {The municipality needs {count} small houses.}}",
  "papers.mean":
    "{name} has {homes} municipal homes and {residents} residents: {rate} homes per 1,000 residents. The figure counts all municipal homes, whoever lives there.",
  "papers.mean.unknown":
    "{name} has {homes} municipal homes. The number of residents is not known, so the rate cannot be worked out.",
  "papers.decisions.caption": "Earlier decisions on small houses",
  "papers.decisions.date": "Date",
  "papers.decisions.case": "Case",
  "papers.decisions.outcome": "Outcome",
  "papers.decisions.where": "Where",
  "papers.decisions.evaluation": "Evaluated",
  "papers.outcome.adopted": "adopted",
  "papers.outcome.rejected": "rejected",
  "papers.outcome.postponed": "postponed",

  "papers.legal.checked":
    "The plots are checked against the requirements in the table. Some are set by law, others are professional advice. The answer for each plot is under “Requirements for the plots”.",
  "papers.legal.caption": "Requirements that the plots are checked against",

  "papers.today":
    "The municipality has {areas} areas. {without, plural, =0 {{untold, plural, =0 {All have at least one municipal home.} other {All whose number is shown have at least one municipal home.}}} one {1 of them has no municipal home.} other {{without} of them have no municipal home.}}{unused, plural, =0 {} one { 1 of these is large enough that one could be expected.} other { {unused} of these are large enough that one could be expected.}}",
  "papers.map.caption":
    "{what} Scale 1:{scale} at full width. {attribution, select, none {Base map: area outlines only.} other {Base map: {attribution}.}}",
  "papers.map.situation":
    "Room in the areas today, and {count, plural, =0 {no candidate plots.} one {the one candidate plot.} other {the {count} candidate plots.}}",
  "papers.map.situation.alt":
    "Map of {name}. {areas} areas are coloured by how many more homes there is room for. {count, plural, =0 {No plots are marked.} one {One plot is marked.} other {{count} plots are marked.}} The figures are in the table “All areas today”.",
  "papers.map.alternative": "{title}.",
  "papers.map.alternative.alt":
    "Map. {title}. The houses stand here: {places}. The areas are coloured by how many more homes there is room for once the houses are built.",
  "papers.map.zones":
    "Zones with figures of homes in use.{unnamed, plural, =0 {} one { The map has no room for the figure of 1 zone; the table has them all.} other { The map has no room for the figures of {unnamed} zones; the table has them all.}}",
  "papers.map.zones.alt":
    "Map of {name} divided into zones. Each zone has its class of homes in use written in it: 0–4, 5–9 or 10 and more. The figures are in the table too.",
  "papers.map.houses": "{plot}, {count, plural, one {1 house} other {{count} houses}}",
  "papers.map.howToRead":
    "Green areas have room for more homes before a rule asks anybody to consider. Purple areas are already above. Open ring: no municipal homes. Open diamond: too little is known. Orange ring: candidate plot. Orange house: proposed small houses, with their number.",
  "papers.plots.caption": "Plots that have been considered",
  "papers.landUse.housing": "housing",
  "papers.landUse.mixed": "mixed",
  "papers.landUse.publicService": "public services",
  "papers.landUse.business": "business",
  "papers.landUse.lnf": "farming and nature",
  "papers.landUse.green": "green structure",
  "papers.landUse.traffic": "transport",
  "papers.landUse.other": "other",
  "papers.landUse.unknown": "unknown",
  "papers.release.lead":
    "Where homes are in use is not public. What can be said comes from the release of {date}: {shown, select, true {in the whole municipality, {sum} homes are in use. Random noise has been added to the figure, and it is rounded.} other {no figure is given for the municipality.}}",
  "papers.release.notShown": "not shown",
  "papers.release.upTo": "0–{most}",
  "papers.release.sum": "{sum} (± {error})",
  "papers.release.class.0-4": "0–4",
  "papers.release.class.5-9": "5–9",
  "papers.release.class.10+": "10 or more",
  "papers.release.limit.few-homes":
    "No figures are given for parts of the municipality: too few homes are in use to hide one among many.",
  "papers.release.limit.few-zones":
    "No figures are given for parts of the municipality: it has fewer than three zones, and the difference between the figures could give something away.",
  "papers.release.limit.too-small":
    "No figures are given of homes in use: the municipality is too small to hide one home among many.",
  "papers.release.known":
    "{count, plural, one {In addition there is 1 home that is publicly known from a decision or a plan.} other {In addition there are {count} homes that are publicly known from a decision or a plan.}}",
  "papers.heading.scores": "The programme’s homes around the plots",
  "papers.column.inUseNear": "Around the plot",
  "papers.scores.lead":
    "The class says whether there are probably few, some or many of the programme’s homes within {metres} metres of the plot. It is worked out from public zone figures: each zone’s figure is spread evenly over the dwellings of the zone. The table is no ranking, and few does not mean none. The municipality’s own assessment rests on where the homes are, is not public and may differ.",
  "papers.scores.caption": "The programme’s homes around the plots, worked out from public zone figures",
  "papers.scores.class": "{shown, select, few {few} some {some} other {many}}",
  "papers.scores.limit.few-homes":
    "How many of the programme’s homes there are around each plot is not shown: the municipality has too few to hide one among many.",
  "papers.scores.limit.few-zones":
    "How many of the programme’s homes there are around each plot is not shown: the municipality has fewer than three zones.",
  "papers.scores.limit.too-small":
    "How many of the programme’s homes there are around each plot is not shown: the municipality is too small to hide one among many.",
  "papers.scores.limit.no-addresses":
    "How many of the programme’s homes there are around each plot is not shown: it is not known where the dwellings of every zone are. An address register says.",
  "papers.scores.limit.older-case":
    "How many of the programme’s homes there are around each plot is not shown: the case file was made before this was worked out.",
  "papers.scores.rule": "The programme’s homes around the plot",
  "papers.scores.threshold.metres": "Counts as near within",
  "papers.scores.threshold.some": "Some from",
  "papers.scores.threshold.many": "Many from",

  "papers.release.caption": "Homes in use. “0–4” means few, never that there are none",

  "papers.alternative.nothing": "Alternative 0: No new small houses",
  "papers.alternative.letter": "Alternative {letter}",
  "papers.alternative.title": "Alternative {letter}: {title}",
  "papers.alternative.houses":
    "{houses, plural, =0 {The alternative gives no new houses.} one {The alternative gives 1 house on one plot.} other {The alternative gives {houses} houses on {plots, plural, one {one plot} other {{plots} plots}}.}}",
  "papers.alternative.caption": "Plots in alternative {letter}",
  "papers.nothing":
    "The municipality does not build. The other alternatives are measured against this. The need must then be met in another way, or it remains.",

  "papers.assessment.lead":
    "Only consequences are told here. What weighs most is a political question and stands by itself under “Weighing”.",
  "papers.summary.caption": "The alternatives in figures",
  "papers.summary.houses": "New houses",
  "papers.summary.unmet": "Houses still missing",
  "papers.summary.densest": "Densest area, homes per 1,000 residents",
  "papers.summary.densest.value": "{area}, {rate}",
  "papers.summary.without": "Areas without municipal homes",
  "papers.summary.unused": "Of these: large enough to expect one",
  "papers.summary.justify": "Matters that need a reason",
  "papers.summary.consider": "Matters to consider",
  "papers.beforeAfter.lead":
    "The table shows the areas that get houses. The figures count all municipal homes. “Room” is how many more there can be before a rule asks anybody to consider. “3 over” means that the area is already that many above.",
  "papers.beforeAfter.none": "No alternative gives new houses, so no area changes.",
  "papers.beforeAfter.caption": "Areas that get houses, today → afterwards",
  "papers.room.over": "{count} over",
  "papers.room.plenty": "{count} or more",
  "papers.asking.already":
    "{place} is already above the municipal mean and gets {count, plural, one {1 more house} other {{count} more houses}}.",
  "papers.asking.none": "No rule asks for anything beyond what holds today.",
  "papers.constraint.lead":
    "Each plot is checked with the number of houses that the alternative proposes. “Conflict” means that the plot cannot be used like this without a change of plan, a dispensation or measures. “Unknown” never counts as met.",
  "papers.constraint.caption": "Requirements for the plots in alternative {letter}",
  "papers.constraint.told": "This must be settled:",
  "papers.criterion.lead":
    "The profile says what is good and less good about each plot. It does not say whether the plot can be used. Distances follow the roads where they are known, else straight lines.",
  "papers.criterion.caption": "Profile of the plots in alternative {letter}",
  "papers.criterion.told": "This is poor:",
  "papers.criterion.value": "{verdict} ({measured})",
  "papers.unknown.lead": "The data say nothing of this:",
  "papers.unknown.plot": "{plot}: {rules}",
  "papers.demands.lead":
    "Demands have been made about where the houses can be. The table shows what each demand would cost if it held in the whole municipality. The demands are part of no other table.",
  "papers.demands.caption": "What the demands cost",
  "papers.demands.homes": "{lost} of {all} ({share})",
  "papers.dialogue.caption": "Whom neighbours can contact, and who is told",
  "papers.dialogue.told": "{addresses} addresses with {homes} homes within {metres} m",
  "papers.privacy.standard":
    "The case rests on public figures only. The number of municipal homes counts all, whoever lives there, and 1 or 2 in an area is written “few”. Random noise was added to figures of homes in use before they became public, and they are the same in all maps and papers of the same release. No home in use is shown on a map. Case, maps and tables do not say who lives where.",

  "papers.uncertainty.open":
    "{count, plural, =0 {All requirements and criteria have an answer for the {plots, plural, one {one plot} other {{plots} plots}} proposed.} one {1 requirement or criterion lacks data and has no answer.} other {{count} requirements and criteria lack data and have no answer.}}",
  "papers.uncertainty.untold":
    "In {count, plural, one {1 area} other {{count} areas}} the number of municipal homes is not shown: there are fewer than 50 dwellings, the number of dwellings is not known, or the number could otherwise be worked out for such an area. Rules that depend on it answer unknown.",
  "papers.uncertainty.few":
    "{count, plural, =0 {No area has only 1 or 2 municipal homes.} one {1 area has 1 or 2 municipal homes. It is written “few” and worked out from both ends.} other {{count} areas have 1 or 2 municipal homes. They are written “few” and worked out from both ends.}}",
  "papers.uncertainty.uncounted":
    "{count, plural, one {The number of residents is not known for 1 area.} other {The number of residents is not known for {count} areas.}}",
  "papers.uncertainty.year":
    "{same, select, true {Numbers of residents are from {from}.} other {Numbers of residents are from {from} to {to}.}}",
  "papers.uncertainty.noYear": "It is not stated which year the numbers of residents are from.",
  "papers.uncertainty.places":
    "Maps and plot boundaries may be inaccurate. Measure on site before anything is built.",
  "papers.uncertainty.basis":
    "The figures are as of {date}. The release is of {release}. The rules are “{rules}”, version {version}, in force from {from}.",
  "papers.sources.none": "The case states no sources.",
  "papers.sources.caption": "Sources with licence and date",
  "papers.sources.undated":
    "{count, plural, one {1 source is undated. Find out how old it is before the decision.} other {{count} sources are undated. Find out how old they are before the decision.}}",
  "papers.sources.ground": "Base map: {attribution}.",
  "papers.again.lead":
    "The same case gives the same figures on any machine. This is needed to work them out again:",
  "papers.again.case": "Checksum of the case: {hash}",
  "papers.again.release": "Checksum of the release: {hash}",
  "papers.again.partition": "Checksum of the division into zones: {hash}",
  "papers.again.rules": "Rule set: {id}, version {version}",
  "papers.again.engine": "Program: Spredt {version}",
  "papers.weighing.aside":
    "The description of consequences ends here. What follows is the municipality’s own weighing. No figure in the case has weighed the alternatives against each other.",
  "papers.areas.caption": "Municipal homes in all areas as of {date}",
  "papers.thresholds.lead":
    "The mark says how the basis has been checked. “Suggested by Spredt” has no outside authority. The municipality should adopt or change such thresholds.",
  "papers.thresholds.caption": "All thresholds that were used",

  "papers.tables.sheet": "Contents",
  "papers.tables.name": "Sheet",
  "papers.tables.what": "What it shows",
  "papers.caption.table": "Table",
  "papers.caption.figure": "Figure",
  "papers.column.what": "What",
  "papers.column.alternative": "Alt. {letter}",
  "papers.column.alternativeShort": "Alt.",
  "papers.column.plot": "Plot",
  "papers.column.cadastre": "Cadastral no.",
  "papers.column.area": "Area",
  "papers.column.district": "District",
  "papers.column.landUse": "Planned use",
  "papers.column.owner": "Owner",
  "papers.column.capacity": "Room for, houses",
  "papers.column.usedIn": "Used in alternative",
  "papers.column.houses": "Houses",
  "papers.column.nextPlot": "To nearest other plot",
  "papers.column.zone": "Zone or district",
  "papers.column.residents": "Residents",
  "papers.column.inUse": "Homes in use",
  "papers.column.homes": "Homes",
  "papers.column.rate": "Per 1,000",
  "papers.column.room": "Room",
  "papers.column.demand": "Requirement",
  "papers.column.criterion": "Criterion",
  "papers.column.source": "Source",
  "papers.column.mark": "The basis is",
  "papers.column.checked": "Checked",
  "papers.column.rule": "Rule",
  "papers.column.threshold": "Threshold",
  "papers.column.value": "Value",
  "papers.column.wanted": "Demand",
  "papers.column.plotsLeft": "Plots left",
  "papers.column.plotsUnknown": "Plots that cannot be decided",
  "papers.column.homesLost": "Ordinary homes ruled out",
  "papers.column.told": "Told",
  "papers.column.licence": "Licence",
  "papers.column.dated": "Date",
  "papers.column.rows": "Rows",
} as const;
