/** Texts of the ways of looking at the register that are kept, and of the map that follows its table. */
export const registerViews = {
  "views.open": "Vis",
  "views.name": "Lagre det som blir vist no som",
  "views.example": "Leigde med kort leigetid",
  "views.about":
    "Avgrensingar, rekkjefølgje og kolonnar blir med i prosjektet. Skriv ikkje namn på personar.",
  "views.save": "Lagre visinga",
  "views.replace": "Byt ut visinga",
  "views.forget": "Gløym «{name}»",
  "map.stock.narrowed": "Kartet viser {shown} av {total} bustader, som tabellen.",
  "move.title": "Flytt {name}",
  "move.address": "Ny adresse",
  "move.how":
    "Vel adressa bustaden har. Utan adresse: lukk vindauget, høgreklikk staden på kartet medan bustaden er vald, og vel «Flytt hit». Det fila sa, blir ståande ved sida av.",
  "move.noPlace": "Vel ei av adressene til kommunen.",
  "move.do": "Flytt",
  "move.open": "Flytt …",
  "move.here": "Flytt {name} hit",
} as const;
