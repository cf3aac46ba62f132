/** Texts of the ways of looking at the register that are kept, and of the map that follows its table. */
export const registerViews = {
  "views.open": "Visingar",
  "views.name": "Lagre det som blir vist no som",
  "views.example": "Leigde med kort leigetid",
  "views.about":
    "Avgrensingar, rekkjefølgje og kolonnar blir med i prosjektet. Skriv ikkje namn på personar.",
  "views.save": "Lagre visinga",
  "views.replace": "Byt ut visinga",
  "views.forget": "Gløym «{name}»",
  "map.stock.narrowed": "Kartet viser {shown} av {total} bustader, som tabellen.",
} as const;
