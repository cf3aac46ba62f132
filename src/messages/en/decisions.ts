/** Texts of the log of decisions in the app. */
export const decisions = {
  "commands.name.recordDecision": "Record the decision",
  "commands.toast.decided": "The decision is in the log and saved.",
  "commands.toast.decidedBefore": "This decision is in the log already.",
  "commands.toast.decisionNotSaved":
    "The decision is recorded, but the project has not been saved. Download the project before you close the page.",
  "decisions.intro":
    "Record what the council decided. Decisions are chained together, so that none can be changed unseen, and they can be worked out again under another rule set.",
  "decisions.case": "The case: {title}",
  "decisions.date": "Date of decision",
  "decisions.outcome": "Outcome",
  "decisions.outcome.adopted": "Adopted",
  "decisions.outcome.rejected": "Rejected",
  "decisions.outcome.postponed": "Postponed",
  "decisions.alternative": "Alternative",
  "decisions.reason": "The council’s reason",
  "decisions.reason.help":
    "Must be written when a rule asks for more of an area that gets houses. Do not write about people.",
  "decisions.evaluation": "Evaluation (date)",
  "decisions.record": "Write in the log",
  "decisions.none": "No decisions have been recorded.",
  "decisions.broken": "Line {entry} is not as it was written. Somebody has changed the log outside Spredt.",
  "decisions.whole":
    "The log is whole: {count, plural, one {1 decision} other {{count} decisions}} in a chain.",
  "decisions.openCase": "Open the case file or the note from the meeting",
  "decisions.cannotOpen": "The file is neither a case file nor a note from the meeting room ({code} {at}).",
  "decisions.refused.no-such-alternative": "The case has no such alternative.",
  "decisions.refused.not-a-date": "Write the date as day, month and year.",
  "decisions.refused.evaluation-before-decision": "The evaluation must come after the decision.",
  "decisions.refused.no-reason": "Write the council’s reason. These rules ask for more: {rules}.",
  "decisions.cancel": "Cancel",
  "decisions.note": "Note from the meeting",
  "decisions.questions": "Questions that were asked",
  "decisions.evaluated": "To be evaluated {date}.",
  "decisions.same": "Under the rule set {title}: would be assessed the same.",
  "decisions.now": "Under the rule set {title}: {what}.",
  "report.page.decisions": "Decisions",
} as const;
