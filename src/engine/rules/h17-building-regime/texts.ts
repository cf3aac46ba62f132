import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Byggeregler for huset",
    asks: "Er huset lite nok for de enklere reglene?",
    why: "Et mikrohus på høyst {floorArea, number} m² med én boenhet, én etasje, uten kjeller og høyst {height, number} m høyt har enklere krav i TEK17. Krav til sikker grunn og avstand til grense er de samme. Større småhus bygges som andre boliger. Det er til opplysning og stopper ingen tomt.",
    measured: "et hus på {measured, number} m²",
    verdicts: {
      info: "{regime, select, micro {Et hus på {measured, number} m² kan bygges etter de enklere reglene for mikrohus.} other {Et hus på {measured, number} m² er større enn {limit, number} m² og bygges etter de vanlige reglene i TEK17.}}",
    },
    change: "Husets størrelse avgjør, ikke tomta.",
    params: { floorArea: "Største areal for mikrohus", height: "Største høyde for mikrohus" },
  },
  nn: {
    title: "Byggjereglar for huset",
    asks: "Er huset lite nok for dei enklare reglane?",
    why: "Eit mikrohus på høgst {floorArea, number} m² med éi bueining, éin etasje, utan kjellar og høgst {height, number} m høgt har enklare krav i TEK17. Krav til trygg grunn og avstand til grense er dei same. Større småhus blir bygde som andre bustader. Det er til opplysning og stoppar inga tomt.",
    measured: "eit hus på {measured, number} m²",
    verdicts: {
      info: "{regime, select, micro {Eit hus på {measured, number} m² kan byggjast etter dei enklare reglane for mikrohus.} other {Eit hus på {measured, number} m² er større enn {limit, number} m² og må byggjast etter dei vanlege reglane i TEK17.}}",
    },
    change: "Storleiken på huset avgjer, ikkje tomta.",
    params: { floorArea: "Største areal for mikrohus", height: "Største høgd for mikrohus" },
  },
  en: {
    title: "Building rules for the house",
    asks: "Is the house small enough for the simpler rules?",
    why: "A micro house of at most {floorArea, number} m² with one dwelling, one storey, no cellar and at most {height, number} m high has simpler requirements in TEK17. Those of safe ground and distance to the boundary are the same. Larger small houses are built as other dwellings. It is for information and stops no plot.",
    measured: "a house of {measured, number} m²",
    verdicts: {
      info: "{regime, select, micro {A house of {measured, number} m² can be built under the simpler rules for micro houses.} other {A house of {measured, number} m² is larger than {limit, number} m² and is built under the ordinary rules of TEK17.}}",
    },
    change: "The size of the house decides, not the plot.",
    params: { floorArea: "Largest area of a micro house", height: "Greatest height of a micro house" },
  },
};
