/** Texts of the neighbourhood of as many homes. */
export const nearest = {
  "nearest.title": "Blant dei næraste bustadene",
  "nearest.waiting": "Tel bustader rundt …",
  "nearest.failed": "Bustadene rundt lét seg ikkje telje. Last sida på nytt for å prøve igjen.",
  "nearest.tooFew":
    "Det er ikkje nok adresser i prosjektet til å telje dei næraste bustadene. Ta inn adresser under Data.",
  "nearest.chart": "Del i programmet blant dei næraste bustadene",
  "nearest.description":
    "Delen programbueiningar blant dei 50 til 1600 næraste bustadene, mot delen i heile kommunen.",
  "nearest.homes": "næraste bustader",
  "nearest.share": "del",
  "nearest.line": "Her",
  "nearest.overall": "Heile kommunen",
  "nearest.percent": "{share} %",
  "nearest.reading": "{k, number} næraste: {share} %",
  "nearest.fileName": "næraste bustader",
  "nearest.part": "{units} blant dei {k, number} næraste",
  "nearest.sentence": "Programbueiningar her: {parts}. I heile kommunen er det {overall} per 1000 bustader.",
  "nearest.caveat":
    "Eit nabolag på like mange bustader er like stort i by og bygd målt i naboar, ikkje i meter. Bustader like langt unna tel med i same forhold.",
} as const;
