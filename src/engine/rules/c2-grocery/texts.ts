import type { Language } from "../../model/index.ts";
import { walkTexts } from "../../siting/reach-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    ...walkTexts("nb", "nærmeste dagligvarebutikk", "Dataene har ingen dagligvarebutikker."),
    title: "Dagligvarer",
    asks: "Hvor langt er det å gå til butikken?",
    why: "Butikken er et daglig ærend og et sted å møte folk. Avstanden måles langs veinettet når det er lastet inn, ellers i luftlinje ganger {detour, number}. Bratte bakker, og i luftlinje også elver og jernbane, kan gjøre veien tyngre eller lengre.",
  },
  nn: {
    ...walkTexts("nn", "næraste daglegvarebutikk", "Dataa har ingen daglegvarebutikkar."),
    title: "Daglegvarer",
    asks: "Kor langt er det å gå til butikken?",
    why: "Butikken er eit dagleg ærend og ein stad å møte folk. Avstanden blir målt langs vegnettet når det er lasta inn, elles i luftlinje gonger {detour, number}. Bratte bakkar, og i luftlinje òg elvar og jernbane, kan gjere vegen tyngre eller lengre.",
  },
  en: {
    ...walkTexts("en", "the nearest grocery shop", "The data has no grocery shops."),
    title: "Groceries",
    asks: "How far is it to walk to the shop?",
    why: "The shop is a daily errand and a place to meet people. The distance follows the road network when one is loaded, and is otherwise the straight line times {detour, number}. Steep hills, and with a straight line also rivers and railways, can make the way harder or longer.",
  },
};
