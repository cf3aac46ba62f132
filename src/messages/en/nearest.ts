/** Texts of the neighbourhood of as many homes. */
export const nearest = {
  "nearest.title": "Among the nearest homes",
  "nearest.waiting": "Counting homes around …",
  "nearest.failed": "The homes around could not be counted. Reload the page to try again.",
  "nearest.tooFew":
    "There are not enough addresses in the project to count the nearest homes. Import addresses under Data.",
  "nearest.chart": "Share in the programme among the nearest homes",
  "nearest.description":
    "Share of programme units among the 50 to 1,600 nearest homes, against the share in the whole municipality.",
  "nearest.homes": "nearest homes",
  "nearest.share": "share",
  "nearest.line": "Here",
  "nearest.overall": "Whole municipality",
  "nearest.percent": "{share} %",
  "nearest.reading": "{k, number} nearest: {share} %",
  "nearest.fileName": "nearest homes",
  "nearest.part": "{units} among the {k, number} nearest",
  "nearest.sentence":
    "Programme units here: {parts}. In the whole municipality there are {overall} per 1,000 homes.",
  "nearest.caveat":
    "A neighbourhood of as many homes is as large in town and countryside measured in neighbours, not in metres. Homes equally far away count in the same proportion.",
} as const;
