export const reading = {
  "reading.count": "Read dispersion for",
  "reading.count.programme": "Programme units",
  "reading.count.stock": "All municipal",
  "reading.waiting": "Being worked out …",
  "reading.failed": "The calculation stopped with an error.",
  "reading.again": "Try again",
  "reading.stopped": "You stopped the calculation.",
  "reading.ask": "Work it out",
  "reading.stale": "The answer is from before the last change.",
  "reading.progress": "Drawing random maps to compare with",
  "reading.stop": "Stop",
  "reading.open.curve": "See curve and caveats",
  "reading.open.even": "See distribution and caveats",
  "reading.open.dense": "See places and caveats",
  "reading.open.places": "See the places",
  "reading.close": "Hide",
  "reading.caveats": "Caveats",
  "reading.tooFew":
    "<b>Too few to say:</b> {what, select, programmeUnits {{have, plural, =0 {no programme units} one {# programme unit} other {# programme units}}} stockUnits {{have, plural, =0 {no municipal units} one {# municipal unit} other {# municipal units}}} areas {{have, plural, =0 {no areas with known residents} one {# area with known residents} other {# areas with known residents}}} dwellings {{have, plural, one {# dwelling} other {# dwellings}}} residents {{have, plural, one {# resident} other {# residents}}} other {{have, plural, one {# quarter} other {# quarters}}}}, at least {need, number} are needed.",
  "reading.draws":
    "{as, plural, =0 {None} one {One} other {#}} of {of, number} random draws gave as large a difference{odds, select, some {, about 1 in {n, number}} other {}}.",
  "reading.range.upTo": "up to {to}",
  "reading.range.between": "between {from} and {to}",
  "reading.curve.title": "Against the rest of the stock",
  "reading.curve.tighter":
    "Programme units lie <b>closer together than the rest of the municipal stock</b> at distances {ranges}.",
  "reading.curve.wider": "Programme units are <b>more dispersed than the rest of the municipal stock</b>.",
  "reading.curve.chance":
    "Programme units lie <b>no closer together than chance</b> among the municipal homes.",
  "reading.curve.chart": "Closer or more dispersed than the stock, by distance",
  "reading.curve.description":
    "The curve shows the difference from the stock at distances up to {reach}. Above zero is closer together, below is more dispersed. The bands are made of {simulations, number} random draws of {programme, number} units among {stock, number}.",
  "reading.curve.axisX": "Distance, metres",
  "reading.curve.axisY": "Difference, hectares",
  "reading.curve.line": "Programme units",
  "reading.curve.pointwise": "95% of draws, each distance by itself",
  "reading.curve.global": "95% of draws, all distances together",
  "reading.curve.zero": "As the rest of the stock",
  "reading.curve.marked": "Closer than chance",
  "reading.curve.reading": "Within {r}: {value} hectares. Chance gives {low} to {high}.",
  "reading.curve.column.r": "Distance, m",
  "reading.curve.column.observed": "Difference, ha",
  "reading.curve.column.low": "Chance, lowest",
  "reading.curve.column.high": "Chance, highest",
  "reading.curve.column.globalLow": "Overall, lowest",
  "reading.curve.column.globalHigh": "Overall, highest",
  "reading.curve.file": "clustering-curve",
  "reading.curve.caveat.meaning":
    "One hectare on the curve means that each programme unit has as many extra neighbours in the programme as one hectare usually holds.",
  "reading.curve.caveat.stock":
    "The curve compares with the homes the municipality has. If they are close together, the programme can be both dense and in line with them.",
  "reading.curve.caveat.edge":
    "At the municipal border, neighbours on the other side are missing. Random maps miss the same ones, so the comparison holds.",
  "reading.curve.caveat.small":
    "With {units, number} programme units a real pattern can be missed. “No closer than chance” does not prove that dispersion is good.",
  "reading.year.title": "Against last year",
  "reading.open.year": "See the history",
  "reading.year.units":
    "In {quarter} there {count, select, stock {{before, plural, one {was # municipal unit} other {were # municipal units}}} other {{before, plural, one {was # programme unit} other {were # programme units}}}}. Now there are <b>{after, number}</b>.",
  "reading.year.spread":
    "Then {before} would have had to be in another area for it to be even; now {after}. {verdict, select, more {It has <b>become more even</b>.} less {It has <b>become less even</b>.} other {It is <b>about as before</b>.}}",
  "reading.even.title": "Between areas",
  "reading.even.share":
    "To be spread evenly by residents, <b>{share} of {count, select, programme {the programme units} other {the municipal units}}</b> would have to be in another area. Random placing gives {low}–{high}: the distribution is {verdict, select, more {<b>more uneven than chance</b>} less {<b>more even than chance</b>} other {<b>not to be told from chance</b>}}.",
  "reading.even.chart": "Distribution by residents ({level})",
  "reading.even.description":
    "Lorenz curve over {areas, number} areas, from the one with fewest units per resident to the one with most. Gini {gini}. The further from the dashed line, the more uneven.",
  "reading.even.axisX": "Share of residents",
  "reading.even.axisY": "Share of units",
  "reading.even.line": "Units",
  "reading.even.gap": "Distance from even",
  "reading.even.diagonal": "Perfectly even",
  "reading.even.reading": "{x} of residents, where there are fewest, have {y} of the units.",
  "reading.even.file": "distribution",
  "reading.districts.units": "Units",
  "reading.districts.rate": "per 1,000",
  "reading.districts.verdict": "Verdict",
  "reading.levels.chart": "The same at each level",
  "reading.levels.description": "{rows}. A point to the right of the bar is more uneven than chance.",
  "reading.levels.row": "{level}: {share}, chance {low}–{high}",
  "reading.levels.label": "{level} ({areas, number})",
  "reading.levels.value": "Share that would have to be elsewhere",
  "reading.levels.chance": "95% of random placings",
  "reading.levels.column.level": "Level",
  "reading.levels.column.areas": "Areas",
  "reading.levels.column.d": "Dissimilarity D",
  "reading.levels.column.mean": "Chance, mean",
  "reading.levels.column.low": "Lowest",
  "reading.levels.column.high": "Highest",
  "reading.levels.column.gini": "Gini",
  "reading.levels.column.theil": "Theil",
  "reading.levels.column.isolation": "Isolation",
  "reading.levels.file": "levels",
  "reading.even.caveat.small":
    "With few units the figure is high in any case: {units, number} units cannot be spread evenly over {areas, number} areas. Read it against the bar for chance, not against zero.",
  "reading.even.caveat.maup":
    "The answer depends on where boundaries run. So each level stands by itself: where they agree, the answer can be trusted.",
  "reading.even.caveat.inside":
    "The figure says nothing of how units lie inside each area. The curve above does.",
  "reading.dense.title": "Where densest",
  "reading.dense.beyond":
    "Densest is {wide, select, yes {<b>around {area}</b>: {units, number} {count, select, programme {programme units} other {municipal units}} within {radius}} other {<b>{area}</b>: {units, number} {count, select, programme {programme units} other {municipal units}}}}, where residents would lead one to expect {expected}.",
  "reading.dense.chance":
    "<b>No place stands out from chance.</b> Most are {wide, select, yes {around {area}: {units, number} within {radius}} other {in {area}: {units, number}}}, where residents would lead one to expect {expected}.",
  "reading.dense.none": "No place has more than its residents would lead one to expect.",
  "reading.dense.circles": "Circles with most against expected",
  "reading.dense.circle":
    "{units, number} vs. {expected} · {chance, select, beyond {beyond chance} other {may be chance}}",
  "reading.dense.neighbours": "Colour the map by neighbours",
  "reading.risk.show": "Show where the programme is densest in the stock",
  "reading.risk.hide": "Hide where the programme is densest",
  "reading.risk.note":
    "The surface on the map is smoothed over {bandwidth}, chosen by cross-validation. It shows no uncertainty: read it together with the circles.",
  "reading.dense.local":
    "{high, plural, =0 {No area has many together with its neighbours} one {One area has many, and so do its neighbours} other {# areas have many, and so do their neighbours}}. {low, plural, =0 {None has few together with its neighbours} one {One has few, and so do its neighbours} other {# have few, and so do their neighbours}}.",
  "reading.dense.localNone": "No areas stand out together with their neighbours beyond chance.",
  "reading.dense.caveat.round":
    "The search uses circles. A concentration along a road or a shore fits a circle badly and can seem weaker than it is.",
  "reading.dense.caveat.areas":
    "A circle is made of whole areas: one is in when its middle is. Other boundaries would give another circle.",
  "reading.dense.caveat.many":
    "The test allows for having searched many places, so a circle that may be chance should not be interpreted.",
  "reading.unused.title": "Where there are none",
  "reading.reason.title": "Needs a reason",
  "reading.reason.names": "First: <b>{names}</b>.",
  "reading.reason.consider":
    "No building or cooperative is over the limit, but {count, plural, one {one should be considered} other {# should be considered}}.",
  "reading.chart.showTable": "Show as table",
  "reading.chart.showChart": "Show as chart",
  "reading.chart.download": "Download",
  "reading.chart.copy": "Copy",
  "reading.chart.copied": "Copied",
  "reading.chart.notCopied": "Not copied",
} as const;
