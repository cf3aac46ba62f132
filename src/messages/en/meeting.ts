/** Texts of the council's room: few words, and such as people in the room use. */
export const meeting = {
  "meeting.open.title": "Open a case",
  "meeting.open.how":
    "Drag the case file here, or choose it. The meeting room reads public figures only, and nothing is sent from this machine.",
  "meeting.open.choose": "Choose case file",
  "meeting.problem.notACase":
    "The file is not a case from Spredt. Ask the case officer for the case file, and try again.",
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
