/** Texts of the agreement finder in the council's room. */
export const agreement = {
  "agreement.question": "What can everyone live with?",
  "agreement.views": "What members find important",
  "agreement.working": "Working it out …",
  "agreement.failed": "This could not be worked out. Reload the page and open the case again.",
  "agreement.answer": "Plots everyone can live with",
  "agreement.member": "Member",
  "agreement.add": "Add member",
  "agreement.remove": "Remove",
  "agreement.whatMatters": "How important is this to member {member}?",
  "agreement.importance.none": "not",
  "agreement.importance.less": "less",
  "agreement.importance.same": "as now",
  "agreement.importance.more": "more",
  "agreement.forgotten": "The answers are on the screen only and are gone when the page closes.",
  "agreement.forget": "Forget all now",
  "agreement.nowhere":
    "Member {member} has set so much to “not” and “less” that nothing is left to matter. Set something to “as now” or “more”.",
  "agreement.noneForSure": "No plot is surely among the three best for everyone.",
  "agreement.together.always":
    "Surely among the three best for {members, plural, one {the member} other {all {members}}}",
  "agreement.together.sometimes":
    "May be among the three best for {members, plural, one {the member} other {all {members}}}",
  "agreement.together.undecided": "Not decided",
  "agreement.mark":
    "Member {member}: {standing, select, always {surely among the three best} sometimes {may be among the three best} undecided {not decided} other {never among the three best}}",
  "agreement.out": "{count} of {all} plots are never among the three best for anyone.",
  "agreement.divides": "{criterion} divides you: {more} want more weight, {less} less.",
} as const;
