/** Texts of the ways of looking at the register that are kept, and of the map that follows its table. */
export const registerViews = {
  "views.open": "Vis",
  "views.name": "Lagre det som vises nå som",
  "views.example": "Leide med kort leietid",
  "views.about": "Avgrensninger, rekkefølge og kolonner blir med i prosjektet. Skriv ikke navn på personer.",
  "views.save": "Lagre visningen",
  "views.replace": "Erstatt visningen",
  "views.forget": "Glem «{name}»",
  "map.stock.narrowed": "Kartet viser {shown} av {total} boliger, som tabellen.",
  "move.title": "Flytt {name}",
  "move.address": "Ny adresse",
  "move.how":
    "Velg adressen boligen har. Uten adresse: lukk vinduet, høyreklikk stedet på kartet mens boligen er valgt, og velg «Flytt hit». Det fila sa, blir stående ved siden av.",
  "move.noPlace": "Velg en av kommunens adresser.",
  "move.do": "Flytt",
  "move.open": "Flytt …",
  "move.here": "Flytt {name} hit",
} as const;
