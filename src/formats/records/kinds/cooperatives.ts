import type { Kind } from "../field.ts";

/** Borettslag and sameier, whose number of dwellings is the N of D2. */
export const cooperatives: Kind = {
  id: "cooperatives",
  place: "none",
  names: /borettslag|burettslag|sameie|sameige|boligselskap|cooperative/,
  signs: /andeler|andelar|vedtekt|borettslagsn|antallseksjoner|bylaws/,
  fields: [
    {
      id: "id",
      type: "id",
      required: true,
      title: { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" },
      headings: ["orgnr", "borettslagsnummer", "borettslagsnr", "cooperativeid", "id", "nr"],
    },
    {
      id: "name",
      type: "text",
      required: false,
      title: { nb: "Navn", nn: "Namn", en: "Name" },
      headings: ["borettslag", "burettslag", "boligselskap", "sameie", "sameige", "cooperative"],
    },
    {
      id: "form",
      type: "word",
      required: false,
      constant: true,
      title: { nb: "Form", nn: "Form", en: "Form" },
      headings: ["type", "organisasjonsform", "selskapsform", "eierform"],
      values: {
        cooperative: ["borettslag", "burettslag", "brl", "bbl", "andelslag", "housingcooperative"],
        condominium: [
          "sameie",
          "sameige",
          "eierseksjonssameie",
          "eigarseksjonssameige",
          "boligsameie",
          "esek",
          "seksjonssameie",
        ],
      },
    },
    {
      id: "dwellings",
      type: "count",
      required: false,
      max: 20_000,
      title: { nb: "Antall boliger", nn: "Tal bustader", en: "Dwellings" },
      headings: [
        "andeler",
        "antallandeler",
        "andelar",
        "boliger",
        "bustader",
        "antallseksjoner",
        "seksjoner",
        "shares",
        "units",
      ],
    },
    {
      id: "bylawsAllowMore",
      type: "flag",
      required: false,
      title: { nb: "Vedtektene tillater mer", nn: "Vedtektene tillèt meir", en: "Bylaws allow more" },
      headings: ["vedtekter", "vedtekteneapnerformer", "vedtektertillatermer", "utvideteierett", "bylaws"],
    },
  ],
  sample: {
    id: "BRL-01",
    name: "Eksempel borettslag",
    form: "cooperative",
    dwellings: 48,
    bylawsAllowMore: false,
  },
};
