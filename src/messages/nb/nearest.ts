/** Texts of the neighbourhood of as many homes. */
export const nearest = {
  "nearest.title": "Blant de nærmeste boligene",
  "nearest.waiting": "Teller boliger rundt …",
  "nearest.failed": "Boligene rundt lot seg ikke telle. Last siden på nytt for å prøve igjen.",
  "nearest.tooFew":
    "Det er ikke nok adresser i prosjektet til å telle de nærmeste boligene. Ta inn adresser under Data.",
  "nearest.chart": "Andel i programmet blant de nærmeste boligene",
  "nearest.description":
    "Andel programboenheter blant de 50 til 1600 nærmeste boligene, mot andelen i hele kommunen.",
  "nearest.homes": "nærmeste boliger",
  "nearest.share": "andel",
  "nearest.line": "Her",
  "nearest.overall": "Hele kommunen",
  "nearest.percent": "{share} %",
  "nearest.reading": "{k, number} nærmeste: {share} %",
  "nearest.fileName": "nærmeste boliger",
  "nearest.part": "{units} blant de {k, number} nærmeste",
  "nearest.sentence": "Programboenheter her: {parts}. I hele kommunen er det {overall} per 1000 boliger.",
  "nearest.caveat":
    "Et nabolag på like mange boliger er like stort i by og bygd målt i naboer, ikke i meter. Boliger like langt unna telles med i samme forhold.",
} as const;
