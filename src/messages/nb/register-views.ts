/** Texts of the ways of looking at the register that are kept, and of the map that follows its table. */
export const registerViews = {
  "views.open": "Visninger",
  "views.name": "Lagre det som vises nå som",
  "views.example": "Leide med kort leietid",
  "views.about": "Avgrensninger, rekkefølge og kolonner blir med i prosjektet. Skriv ikke navn på personer.",
  "views.save": "Lagre visningen",
  "views.replace": "Erstatt visningen",
  "views.forget": "Glem «{name}»",
  "map.stock.narrowed": "Kartet viser {shown} av {total} boliger, som tabellen.",
} as const;
