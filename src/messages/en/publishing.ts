/** What is said of the case that is being written for the council, and of releases when they are made. */
export const publishing = {
  "commands.name.editCaseDraft": "Write in the case",
  "commands.name.chooseAlternatives": "Choose alternatives for the case",
  "commands.name.copyFromCase": "Fetch text from the work on plots",
  "commands.name.declareHouse": "Name a publicly known house",
  "commands.name.allowWords": "Mark words as public",
  "commands.name.compareCopy": "Compare releases with another copy",
  "commands.name.takeOverReleases": "Take over releases from another copy",
  "commands.why.notNewerReleases": "The copy no longer has more releases than this project. Compare again.",
  "commands.toast.releasesTakenOver": "The releases have been taken over and saved.",
  "commands.toast.releasesNotTakenOver":
    "The project could not be saved, and the releases were not taken over.",
  "commands.name.makeRelease": "Make the release",
  "commands.name.downloadRelease": "Download the release",
  "commands.name.checkCase": "Look over the case",
  "commands.name.makeCase": "Make the case",
  "commands.name.downloadCase": "Download the case file",
  "commands.step.editCaseDraft": "text in the case",
  "commands.step.chooseAlternatives": "choice of alternatives for the case",
  "commands.step.copyFromCase": "text fetched for the case",
  "commands.step.declareHouse": "publicly known house",
  "commands.step.allowWords": "marking words as public",
  "commands.why.notPrepared":
    "The release must be worked out anew first. Something has changed since last time.",
  "commands.why.notAttacked":
    "The release cannot be made until every attack has been tried, and none of them finds its way.",
  "commands.why.houseWords":
    "The name of a house, or where it was made public, has words that must be looked over first.",
  "commands.why.noSuchRelease": "There is no release from {date}.",
  "commands.why.caseLacks": "Something is missing from the case. See what under “The case”.",
  "commands.toast.released": "The release of {date} has been made and saved.",
  "commands.toast.releaseAgain": "{date} already has a release. It still stands.",
  "commands.toast.releaseNotSaved":
    "The project could not be saved, so the release was not made. Nothing has been made public.",
  "publishing.ruleSet": "The name of the rule set goes with the case: “{title}”",
  "commands.toast.caseNotSaved": "The project could not be saved, so the case file was not downloaded.",
  "commands.toast.caseFailed": "The case could not be made. Try again.",
} as const;
