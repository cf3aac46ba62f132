import type { Language } from "../../model/index.ts";
import { walkTexts } from "../../siting/reach-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    ...walkTexts("nb", "nærmeste dagligvarebutikk", "Dataene har ingen dagligvarebutikker."),
    title: "Dagligvarer",
    asks: "Hvor langt er det å gå til butikken?",
    why: "Butikken er et daglig ærend og et sted å møte folk. Avstanden er luftlinje ganger {detour, number}; elver, jernbane og bratte bakker kan gjøre vegen lengre.",
  },
  nn: {
    ...walkTexts("nn", "næraste daglegvarebutikk", "Dataa har ingen daglegvarebutikkar."),
    title: "Daglegvarer",
    asks: "Kor langt er det å gå til butikken?",
    why: "Butikken er eit dagleg ærend og ein stad å møte folk. Avstanden er luftlinje gonger {detour, number}; elvar, jernbane og bratte bakkar kan gjere vegen lengre.",
  },
  en: {
    ...walkTexts("en", "the nearest grocery shop", "The data has no grocery shops."),
    title: "Groceries",
    asks: "How far is it to walk to the shop?",
    why: "The shop is a daily errand and a place to meet people. The distance is the straight line times {detour, number}; rivers, railways and steep hills can make the way longer.",
  },
};
