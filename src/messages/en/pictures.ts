/** Texts of the pictures behind the sentences: before and after, groups, circles, neighbourhoods. */
export const pictures = {
  "pictures.sameAt": "See the same for {level}",
  "pictures.pin.kicker": "Point on the map",
  "pictures.pin.label": "Chosen point",
  "pictures.pin.area": "Lies in",
  "pictures.pin.outside": "Lies outside every area.",
  "pictures.pin.how": "Right-click elsewhere on the map to move the point.",
  "pictures.onMap": "Show on map",
  "pictures.today": "Today",
  "pictures.today.residents": "Residents, today",
  "pictures.today.units": "Units, today",
  "pictures.today.d": "Dissimilarity D, today",
  "pictures.curve.maup":
    "The curve measures from home to home and uses no area borders. It is the same at every level.",
  "pictures.quotients.chart": "The areas that most surely have more than their residents explain",
  "pictures.quotients.sentence":
    "{more, plural, =0 {None of the {areas, number} areas surely has more than its residents explain} one {<b>One of the {areas, number} areas</b> surely has more than its residents explain} other {<b># of the {areas, number} areas</b> surely have more than their residents explain}}{fewer, plural, =0 {.} one {, and one surely has fewer.} other {, and # surely have fewer.}}",
  "pictures.quotients.description": "Count against expected, with interval: {rows}.",
  "pictures.quotients.column.area": "Area",
  "pictures.quotients.column.units": "Units",
  "pictures.quotients.column.expected": "Expected",
  "pictures.quotients.column.quotient": "Quotient",
  "pictures.quotients.column.low": "Lowest",
  "pictures.quotients.column.high": "Highest",
  "pictures.quotients.file": "quotients",
  "pictures.quotients.row": "{area} ({units, number})",
  "pictures.quotients.value": "Times expected from residents",
  "pictures.quotients.interval": "95 % interval: this much may be chance",
  "pictures.quotients.mean": "As the whole municipality",
  "pictures.change.curve":
    "<b>{title} makes</b> the programme units lie {verdict, select, more {<b>closer together</b>} less {<b>more dispersed</b>} other {about as today}} within the stock: within {r} the difference goes from {before} to {after} hectares.{crossed, select, into { It becomes more than chance.} out { It is no longer more than chance.} other {}}",
  "pictures.change.even":
    "<b>{title} makes</b> the distribution {verdict, select, more {<b>less even</b>} less {<b>more even</b>} other {as even as before}}: the share that would have to be in another area goes from {before} to {after}.",
  "pictures.change.dense":
    "<b>{title} makes</b> {moved, select, yes {{area} the densest place: {after, number} against {expectedAfter} expected. Today it is {areaBefore}: {before, number} against {expectedBefore}.} other {{same, select, yes {no difference where it is densest.} other {the densest place, {area}, go from {before, number} against {expectedBefore} expected to {after, number} against {expectedAfter}.}}}}",
  "pictures.change.denseNone": "<b>{title} makes</b> no difference where it is densest.",
  "pictures.change.nearest":
    "<b>{title} makes</b> {verdict, select, more {<b>more homes</b> have at least twice the share around them: from {before, number} to {after, number}} less {<b>fewer homes</b> have at least twice the share around them: from {before, number} to {after, number}} other {no difference to how many homes have at least twice the share around them: {after, number}}}. {top, select, same {The highest share among the nearest {k, number} is still {highestAfter}.} other {The highest share among the nearest {k, number} goes from {highestBefore} to {highestAfter}.}}",
  "pictures.change.unused":
    "<b>{title} makes</b> {same, select, yes {no difference: there are {after, plural, =0 {none} other {{after, number}}} today as well.} other {the number of unused opportunities go from {before, number} to {after, number}.}}",
  "pictures.change.reason":
    "<b>{title} makes</b> {same, select, yes {no difference: there {after, plural, =0 {are no places} one {is one place} other {are # places}} today as well.} other {the number of places that ask for something go from {before, number} to {after, number}.}}",
  "pictures.nearest.title": "Around most people",
  "pictures.nearest.open": "See the neighbourhoods and caveats",
  "pictures.nearest.sentence":
    "<b>{dense} of the homes</b> have at least twice the share of {count, select, stock {municipal units} other {programme units}} among their nearest {k, number} neighbouring homes as the municipality as a whole, where it is {overall}. It is highest {known, select, yes {<b>in {area}</b>, {highest}} other {at {highest}}}.",
  "pictures.nearest.size": "Size of the neighbourhood, homes",
  "pictures.nearest.chart": "How large a share homes have among their nearest {k, number}",
  "pictures.nearest.description":
    "The curve shows what part of {homes, number} homes have at least so large a share of units among their nearest {k, number}. In the whole municipality the share is {overall}.",
  "pictures.nearest.column.share": "Share, at least",
  "pictures.nearest.column.homes": "Homes",
  "pictures.nearest.file": "neighbourhoods of {k} homes",
  "pictures.nearest.line": "Homes with at least so large a share",
  "pictures.nearest.axisX": "Share among the nearest",
  "pictures.nearest.axisY": "Homes",
  "pictures.nearest.dense": "Homes above {share}",
  "pictures.nearest.marked": "At least twice the municipality’s",
  "pictures.nearest.reading": "{y} of the homes have at least {x} around them.",
  "pictures.nearest.caveat.small":
    "Among {k, number} homes there are {expected} units on average. One more or fewer matters much when the number is small; try a larger neighbourhood and see whether the picture holds.",
  "pictures.nearest.caveat.edge":
    "Near the municipal border the nearest homes are taken from this side, and the neighbourhood reaches farther.",
  "pictures.nearest.caveat.maup":
    "The neighbourhoods follow no area borders, so the answer is the same at every level. The surface is calculated in the middle of cells of {cell}.",
  "pictures.groups.title": "Which homes lie together",
  "pictures.groups.sentence":
    "{groups, plural, =0 {Nowhere are there} one {<b>In one place</b> there are} other {<b>In # places</b> there are}} at least {least, number} units with at most {metres} from one to the next{groups, plural, =0 {.} other {: {units, number} in all. {scattered, plural, =0 {None} one {One} other {#}} by themselves.}}",
  "pictures.groups.basis":
    "150 m is the inner ring of D7 (Galster et al. 2002). Five units is our own limit [D]. A group is a count, not a test: it says what lies near what, not whether that is chance. For internal use only.",
  "pictures.groups.metres": "Distance",
  "pictures.groups.least": "At least",
  "pictures.groups.chart": "Units in each group",
  "pictures.groups.description":
    "{groups, number} groups of at least {least, number} units, at most {metres} from one to the next.",
  "pictures.groups.column.number": "No.",
  "pictures.groups.column.area": "Area",
  "pictures.groups.column.units": "Units",
  "pictures.groups.column.places": "Addresses",
  "pictures.groups.column.reach": "Within, m",
  "pictures.groups.file": "homes close together",
  "pictures.groups.units": "Units",
  "pictures.groups.leastLine": "At least so many",
  "pictures.scan.around": "{area}{more, plural, =0 {} other { and # more}}",
  "pictures.scan.chart": "Units in the circles against expected",
  "pictures.scan.description":
    "{circles, number} circles with more units than their residents explain. p is from {simulations, number} draws.",
  "pictures.scan.column.number": "Circle",
  "pictures.scan.column.areas": "Areas",
  "pictures.scan.column.residents": "Residents",
  "pictures.scan.column.units": "Units",
  "pictures.scan.column.expected": "Expected",
  "pictures.scan.column.ratio": "Times expected",
  "pictures.scan.column.p": "p",
  "pictures.scan.column.today": "Today: units",
  "pictures.scan.column.todayExpected": "Today: expected",
  "pictures.scan.file": "circles",
  "pictures.scan.row":
    "{number, number} · {around} · {chance, select, beyond {more than chance} other {may be chance}}",
  "pictures.scan.times": "{times} ×",
  "pictures.scan.units": "Units there",
  "pictures.scan.expected": "Expected from residents",
  "pictures.dense.edge":
    "The circles end at the municipal border. What the neighbouring municipality has on the other side is not included.",
  "pictures.dense.small":
    "The densest circle rests on {units, plural, one {# unit} other {# units}} among {residents, number} residents, where {expected} were expected. Where fewer than five are expected, a few moves can change the picture.",
  "pictures.time.quarter": "Quarter: {quarter}",
  "pictures.time.against": "Compare with",
  "pictures.time.last": "{quarter} (now)",
  "pictures.time.shown": "The large map shows",
  "pictures.time.shown.now": "Today",
  "pictures.time.shown.then": "The quarter",
  "pictures.time.shown.change": "The change",
  "pictures.time.sentence.programme":
    "In {quarter} the municipality had {before, plural, one {# programme unit} other {# programme units}}, in {other} {after, number}. {areas, plural, =0 {No areas changed.} one {One area changed.} other {# areas changed.}}",
  "pictures.time.sentence.stock":
    "Of the units in today’s register the municipality had {before, number} in {quarter} and {after, number} in {other}. {areas, plural, =0 {No areas changed.} one {One area changed.} other {# areas changed.}}",
  "pictures.time.changes": "Units per area: {from} and {to}",
  "pictures.time.changesDescription": "{rows}.",
  "pictures.time.file": "change between quarters",
  "pictures.time.small":
    "{units, number} units in {areas, number} areas leave few in each: a change of one or two in an area is no pattern.",
  "pictures.unused.chart": "Programme units if it were as on average",
  "pictures.unused.description":
    "{areas, plural, one {# area} other {# areas}} with many residents and no programme units, and how many the municipal average would give.",
  "pictures.unused.column": "At the average",
  "pictures.unused.file": "unused opportunities",
  "pictures.unused.has": "Has",
  "pictures.unused.mean": "At the municipal average",
  "pictures.unused.small":
    "The smallest, {area}, would have {mean} at the average. Even with random placing it would have none in {chance} of cases.",
  "pictures.unused.blind":
    "{areas, plural, one {One area lacks residents and is left out.} other {# areas lack residents and are left out.}}",
  "pictures.unused.edge":
    "A programme unit just across the border of the next area does not count here. Look at the map before the area is called empty.",
  "pictures.unused.maup":
    "Large areas seldom have none, small ones often do. The number therefore says most about how finely the municipality is divided.",
  "pictures.reason.chart": "Times the limit of the rule that says most",
  "pictures.reason.description":
    "{places, plural, one {# building or cooperative} other {# buildings and cooperatives}} against their limit.",
  "pictures.reason.column.place": "Place",
  "pictures.reason.column.verdict": "Verdict",
  "pictures.reason.column.rule": "Rule",
  "pictures.reason.column.measured": "Measured",
  "pictures.reason.column.limit": "Limit",
  "pictures.reason.column.times": "Times the limit",
  "pictures.reason.file": "needs a reason",
  "pictures.reason.value": "Measured against the limit",
  "pictures.reason.limit": "The limit",
  "pictures.reason.small":
    "The smallest building has {dwellings, plural, one {# dwelling} other {# dwellings}}: one unit moves the share a lot there. Look at the number too.",
  "pictures.reason.register":
    "The share is of the dwellings in the register. Where it lists too few, the share looks larger than it is.",
  "pictures.reason.maup":
    "A building is one building of the register. Two stairwells listed as two buildings are measured apart, a cooperative as a whole.",
} as const;
