import type { Language } from "../../model/index.ts";
import { MAPPED, WAY } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Skred",
    asks: "Er byggestedet og uteområdet trygge for skred?",
    why: "Inntil {manyUnits} boenheter skal være trygge for skred med årlig sannsynlighet 1/{years} (klasse S2), flere for 1/{yearsMany} (S3). Kravet gjelder også uteområdet. Kartet omfatter snøskred, steinsprang, jordskred og flomskred.",
    measured: "{measured, number, percent} av tomta i skredfaresone",
    verdicts: {
      met: "Tomta ligger utenfor skredfaresonene for 1/{required}.{rarer, plural, =0 {} other { {rarer, number, percent} av den kan nås av sjeldnere skred. Det er ikke til hinder for så få boliger.}}",
      conflict:
        "{here, select, true {Byggestedet ligger i en skredfaresone for 1/{required}.} other {Skredfaresonen for 1/{required} tar så mye av tomta at husene ikke får plass utenfor.}} Her kan det ikke bygges uten at en skredfaglig utredning viser at sikring er mulig (TEK17 § 7-3 [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} av tomta ligger i en skredsone uten oppgitt sannsynlighet, for eksempel et aktsomhetsområde. Da må en skredfaglig vurdere faren.} other {{share, number, percent} av tomta ligger i skredfaresone for 1/{required}. Byggestedet er utenfor, og {free, number} m² er fri. Uteområdet må også være trygt.}}",
      unknown: `${MAPPED.nb} for skred. Det er ikke det samme som trygt.`,
    },
    change: `${WAY.nb}En skredfaglig utredning kan avklare faren og vise om sikring hjelper.`,
    params: {
      years: "Skred boligen skal tåle (S2), gjentaksintervall",
      yearsMany: "Skred mange boliger skal tåle (S3), gjentaksintervall",
      manyUnits: "Flest boenheter i klasse S2",
    },
  },
  nn: {
    title: "Skred",
    asks: "Er byggjestaden og uteområdet trygge for skred?",
    why: "Inntil {manyUnits} bueiningar skal vere trygge for skred med årleg sannsyn 1/{years} (klasse S2), fleire for 1/{yearsMany} (S3). Kravet gjeld òg uteområdet. Kartet omfattar snøskred, steinsprang, jordskred og flaumskred.",
    measured: "{measured, number, percent} av tomta i skredfaresone",
    verdicts: {
      met: "Tomta ligg utanfor skredfaresonene for 1/{required}.{rarer, plural, =0 {} other { {rarer, number, percent} av tomta kan bli nådd av sjeldnare skred. Det er ikkje til hinder for så få bustader.}}",
      conflict:
        "{here, select, true {Byggjestaden ligg i ei skredfaresone for 1/{required}.} other {Skredfaresona for 1/{required} tek så mykje av tomta at husa ikkje får plass utanfor.}} Her kan det ikkje byggjast utan at ei skredfagleg utgreiing viser at sikring er mogleg (TEK17 § 7-3 [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} av tomta ligg i ei skredsone utan oppgitt sannsyn, til dømes eit aktsemdområde. Då må ein skredfagleg vurdere faren.} other {{share, number, percent} av tomta ligg i skredfaresone for 1/{required}. Byggjestaden er utanfor, og {free, number} m² er fri. Uteområdet må òg vere trygt.}}",
      unknown: `${MAPPED.nn} for skred. Det er ikkje det same som trygt.`,
    },
    change: `${WAY.nn}Ei skredfagleg utgreiing kan avklare faren og vise om sikring hjelper.`,
    params: {
      years: "Skred bustaden skal tole (S2), gjentaksintervall",
      yearsMany: "Skred mange bustader skal tole (S3), gjentaksintervall",
      manyUnits: "Flest bueiningar i klasse S2",
    },
  },
  en: {
    title: "Landslide",
    asks: "Are the building spot and the outdoor area safe from landslides?",
    why: "Up to {manyUnits} dwelling units must be safe from landslides with a yearly probability of 1/{years} (class S2), more than that from 1/{yearsMany} (S3). The outdoor area counts too. The map covers snow avalanches, rockfall, debris slides and debris flows.",
    measured: "{measured, number, percent} of the plot in a landslide zone",
    verdicts: {
      met: "The plot lies outside the landslide zones for 1/{required}.{rarer, plural, =0 {} other { Rarer slides can reach {rarer, number, percent} of it. That does not hinder so few dwellings.}}",
      conflict:
        "{here, select, true {The building spot lies in a landslide zone for 1/{required}.} other {The landslide zone for 1/{required} takes so much of the plot that the houses have no room outside it.}} Nothing can be built here unless an expert report shows that protection is possible (TEK17 § 7-3 [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} of the plot lies in a landslide zone of unstated probability, such as a caution area. An expert must assess the hazard.} other {{share, number, percent} of the plot lies in a landslide zone for 1/{required}. The building spot is clear of it, and {free, number} m² are free. The outdoor area must be safe too.}}",
      unknown: `${MAPPED.en} for landslides. That is not the same as safe.`,
    },
    change: `${WAY.en}An expert report can settle the hazard and show whether protection helps.`,
    params: {
      years: "Slide a dwelling must withstand (S2), return period",
      yearsMany: "Slide many dwellings must withstand (S3), return period",
      manyUnits: "Most dwelling units in class S2",
    },
  },
};
