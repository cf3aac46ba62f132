import type { Language } from "../../model/index.ts";
import { MAPPED, WAY_FAR } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Fredede kulturminner",
    asks: "Er det langt nok til fredede kulturminner?",
    why: "Kulturminner fra før 1537 og samiske fra 1917 eller eldre er automatisk fredet. Rundt dem ligger en sikringssone på minst {distance, number} m der ingenting kan graves eller bygges. Ukjente kulturminner kan finnes under bakken, så spør kulturmiljømyndigheten før planen vedtas.",
    measured: "{beyond, select, true {mer enn } other {}}{measured, number, ::.#} m til nærmeste kulturminne",
    verdicts: {
      met: "Det er {beyond, select, true {mer enn } other {}}{distance, number, ::.#} m til nærmeste fredede kulturminne i kartet. Sikringssonen er {limit, number} m.",
      conflict:
        "Byggestedet ligger {distance, number, ::.#} m fra et fredet kulturminne{zone, select, null {} other { ({zone})}}{room, select, true {} other {, og tomta har ikke plass til husene utenfor sikringssonen}}. Sikringssonen er {limit, number} m. Bygging krever at kulturmiljømyndigheten gir dispensasjon fra fredningen (kulturminneloven §§ 4 og 6 [V]).",
      investigate:
        "{share, number, percent} av tomta ligger i sikringssonen rundt et fredet kulturminne{zone, select, null {} other { ({zone})}}. Byggestedet er utenfor, og {free, number} m² er fri. Spør kulturmiljømyndigheten om hensyn i anleggsperioden.",
      unknown: `${MAPPED.nb} for fredede kulturminner.`,
    },
    change: `${WAY_FAR.nb}Kulturmiljømyndigheten kan registrere området, sette grensen nøyaktig eller gi dispensasjon.`,
    params: { distance: "Sikringssone" },
  },
  nn: {
    title: "Freda kulturminne",
    asks: "Er det langt nok til freda kulturminne?",
    why: "Kulturminne frå før 1537 og samiske frå 1917 eller eldre er automatisk freda. Rundt dei ligg ei sikringssone på minst {distance, number} m der ingenting kan gravast eller byggjast. Ukjende kulturminne kan finnast under bakken, så spør kulturmiljøstyresmakta før planen blir vedteken.",
    measured: "{beyond, select, true {meir enn } other {}}{measured, number, ::.#} m til næraste kulturminne",
    verdicts: {
      met: "Det er {beyond, select, true {meir enn } other {}}{distance, number, ::.#} m til næraste freda kulturminne i kartet. Sikringssona er {limit, number} m.",
      conflict:
        "Byggjestaden ligg {distance, number, ::.#} m frå eit freda kulturminne{zone, select, null {} other { ({zone})}}{room, select, true {} other {, og tomta har ikkje plass til husa utanfor sikringssona}}. Sikringssona er {limit, number} m. Bygging krev at kulturmiljøstyresmakta gjev dispensasjon frå fredinga (kulturminnelova §§ 4 og 6 [V]).",
      investigate:
        "{share, number, percent} av tomta ligg i sikringssona rundt eit freda kulturminne{zone, select, null {} other { ({zone})}}. Byggjestaden er utanfor, og {free, number} m² er fri. Spør kulturmiljøstyresmakta om omsyn i anleggsperioden.",
      unknown: `${MAPPED.nn} for freda kulturminne.`,
    },
    change: `${WAY_FAR.nn}Kulturmiljøstyresmakta kan registrere området, setje grensa nøyaktig eller gje dispensasjon.`,
    params: { distance: "Sikringssone" },
  },
  en: {
    title: "Protected heritage",
    asks: "Is it far enough to protected heritage sites?",
    why: "Remains from before 1537, and Sámi ones from 1917 or earlier, are automatically protected. Around them lies a protection zone of at least {distance, number} m where nothing may be dug or built. Unknown remains may lie underground, so ask the heritage authority before the plan is adopted.",
    measured:
      "{beyond, select, true {more than } other {}}{measured, number, ::.#} m to the nearest heritage site",
    verdicts: {
      met: "It is {beyond, select, true {more than } other {}}{distance, number, ::.#} m to the nearest protected site in the map. The protection zone is {limit, number} m.",
      conflict:
        "The building spot lies {distance, number, ::.#} m from a protected heritage site{zone, select, null {} other { ({zone})}}{room, select, true {} other {, and the plot has no room for the houses outside the protection zone}}. The protection zone is {limit, number} m. Building needs a dispensation from the protection by the heritage authority (Cultural Heritage Act §§ 4 and 6 [V]).",
      investigate:
        "{share, number, percent} of the plot lies in the protection zone of a heritage site{zone, select, null {} other { ({zone})}}. The building spot is clear of it, and {free, number} m² are free. Ask the heritage authority what care the works need.",
      unknown: `${MAPPED.en} for protected heritage.`,
    },
    change: `${WAY_FAR.en}The heritage authority can survey the area, set the exact boundary or grant a dispensation.`,
    params: { distance: "Protection zone" },
  },
};
