/** Texts of the council's room: few words, and such as people in the room use. */
export const meeting = {
  "meeting.open.title": "Open a case",
  "meeting.open.how":
    "Drag the case file here, or choose it. The meeting room reads public figures only, and nothing is sent from this machine.",
  "meeting.open.choose": "Choose case file",
  "meeting.open.reading": "Reading the case …",
  "meeting.open.reckoning": "Working out alternative {at} of {of} …",
  "meeting.open.stop": "Cancel",
  "meeting.map.failed": "The map cannot be drawn. Reload the page and open the case again.",
  "meeting.problem.broken": "The case could not be opened on this machine. Reload the page and try again.",
  "meeting.problem.not-json":
    "The file is not a case from Spredt. Ask the case officer for the case file and try again.",
  "meeting.problem.too-big":
    "The file is too big to be a case. Ask the case officer for the case file and try again.",
  "meeting.problem.not-a-case":
    "The file is not a case from Spredt. Ask the case officer for the case file and try again.",
  "meeting.problem.newer-version":
    "The case was made with a newer version of Spredt. Open it in that version.",
  "meeting.problem.bad-value":
    "Something in the file cannot be right, so the case is not opened. Ask for a new case file.",
  "meeting.problem.unknown-field":
    "The file holds something that does not belong in a case, so it is not opened. Ask for a new case file.",
  "meeting.problem.not-canonical": "The file was changed after it was made. Ask for a new case file.",
  "meeting.problem.wrong-hash": "The file was changed after it was made. Ask for a new case file.",
  "meeting.problem.unknown-id":
    "The case speaks of an area or a plot that is not in it. Ask for a new case file.",
  "meeting.problem.wrong-rule-set": "The rule set in the case cannot be used by this version of Spredt.",
  "meeting.problem.wrong-release": "The release in the case is not whole. Ask for a new case file.",
  "meeting.problem.against-release":
    "The figures in the case do not agree with the release they come from. Ask for a new case file.",
  "meeting.problem.broken-decisions":
    "Earlier decisions in the case were changed after they were written. Ask for a new case file.",
  "meeting.foot":
    "Figures as of {date}, public figures · rule set {rules}{fictional, select, true { · fictional municipality} other {}}",
  "meeting.position": "{at} of {all}",
  "meeting.alternative.title": "{letter} · {title}",
  "meeting.alternative.nothing": "No new houses",
  "meeting.map.label": "Map of {title}",
  "meeting.fact.densest": "Highest rate in one area",
  "meeting.fact.without": "Areas without homes",
  "meeting.fact.houses": "New houses",
  "meeting.per1000": "{rate} per 1,000",
  "meeting.unknown": "unknown",
  "meeting.reason.unmet":
    "{count, plural, one {The need for 1 home is not met} other {The need for {count} homes is not met}}",
  "meeting.reason.none": "No rule asks for more",
  "meeting.reason.more": "{count, plural, one {1 more in the table} other {{count} more in the table}}",
  "meeting.reason.d3-site-size":
    "{verdict, select, justify {Needs a reason: {whole} houses together on {place}} other {Consider: {whole} houses together on {place}}}",
  "meeting.reason.d4-site-spacing": "Consider: {place} is {whole} m from the next plot",
  "meeting.reason.d6-location-quotient":
    "{verdict, select, justify {Needs a reason: {measured} times the municipal mean in {place}} other {Consider: {measured} times the municipal mean in {place}}}",
  "meeting.reason.d10-fair-share": "Consider: {place} rises above the municipal mean, {measured} per 1,000",
} as const;
