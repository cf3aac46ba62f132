/** Texts of what demands would cost and of earlier decisions, in the council's room. */
export const meetingHistory = {
  "meeting.demands.question": "What if we demanded …?",
  "meeting.demands.which": "Demand",
  "meeting.demands.demand": "“{demand}”",
  "meeting.demands.lost": "Plots that would be lost: {names}.",
  "meeting.demands.noRule":
    "The demand was applied to the whole municipality. It is not a rule and counts in no assessment.",
  "meeting.demands.carry": "Where the next {next} homes would come",
  "meeting.demands.without": "Without the demand",
  "meeting.demands.with": "With the demand",
  "meeting.demands.area": "Area",
  "meeting.earlier.question": "What have we decided before?",
  "meeting.earlier.broken": "The log of decisions has been changed: line {entry} is not as it was written.",
  "meeting.earlier.date": "Date",
  "meeting.earlier.what": "Decision",
  "meeting.earlier.where": "Where",
  "meeting.earlier.why": "Reason",
  "meeting.earlier.now": "Under today’s rules",
  "meeting.earlier.more":
    "{count, plural, one {1 older decision is} other {{count} older decisions are}} in the case paper.",
  "meeting.earlier.outcome.adopted": "Adopted:",
  "meeting.earlier.outcome.rejected": "Rejected:",
  "meeting.earlier.outcome.postponed": "Postponed:",
  "meeting.earlier.houses":
    "{name} ({houses, plural, one {1 house} other {{houses} houses}}{around, select, few {, few of the programme near} some {, some of the programme near} many {, many of the programme near} other {}})",
  "meeting.earlier.noReason": "No rule asked for a reason.",
  "meeting.earlier.same": "Would be assessed the same.",
  "meeting.earlier.turned":
    "{name}, {rule}: {now, select, within {within} consider {consider} justify {needs a reason} other {unknown}} today",
  "meeting.earlier.old": "The population figure was {years} years old.",
  "meeting.earlier.due": "Was to be evaluated {date}.",
} as const;
