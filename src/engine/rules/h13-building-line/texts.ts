import type { Language } from "../../model/index.ts";
import { MAPPED, WAY_FAR } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

const ROAD: Readonly<Record<Language, string>> = {
  nb: "{road, select, national {riksveg} county {fylkesveg} municipal {kommunal veg} path {gang- og sykkelveg} railway {jernbane} other {veg av ukjent klasse}}{name, select, null {} other { ({name})}}",
  nn: "{road, select, national {riksveg} county {fylkesveg} municipal {kommunal veg} path {gang- og sykkelveg} railway {jernbane} other {veg av ukjend klasse}}{name, select, null {} other { ({name})}}",
  en: "{road, select, national {a national road} county {a county road} municipal {a municipal road} path {a foot and cycle path} railway {a railway} other {a road of unknown class}}{name, select, null {} other { ({name})}}",
};

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Byggegrense mot veg og bane",
    asks: "Ligger byggestedet innenfor byggegrensen?",
    why: "Har planen ingen byggegrense, gjelder loven: {national, number} m fra midten av riksveg, {county, number} m fra fylkesveg, {municipal, number} m fra kommunal veg, {path, number} m fra gang- og sykkelveg og {railway, number} m fra jernbane. Private veger har ingen byggegrense i loven.",
    measured: `{beyond, select, true {mer enn } other {}}{measured, number, ::.#} m til midten av ${ROAD.nb}`,
    verdicts: {
      met: `{beyond, select, true {Det er mer enn {distance, number} m til veg og bane.} other {Det er {distance, number, ::.#} m til midten av ${ROAD.nb}. Byggegrensen er {limit, number} m.}}`,
      conflict: `Husene får ikke plass utenfor byggegrensen mot ${ROAD.nb}, som er {limit, number} m. {road, select, railway {Jernbanemyndigheten må gi tillatelse (jernbaneloven § 10 [V*])} other {Vegmyndigheten må gi dispensasjon (veglova § 29 [V*])}}, eller planen må sette en annen grense.`,
      investigate: `{share, number, percent} av den byggbare delen av tomta ligger innenfor byggegrensen mot ${ROAD.nb}, som er {limit, number} m. Byggestedet er {distance, number, ::.#} m fra midten.{road, select, unclassed { Finn ut hvem som eier vegen.} other {}}`,
      unknown: `${MAPPED.nb}, med området rundt, for {missing, select, first {veg} second {bane} other {veg og bane}}.`,
    },
    change: `${WAY_FAR.nb}En plan kan sette en annen byggegrense, og {road, select, railway {jernbanemyndigheten kan gi tillatelse (jernbaneloven § 10 [V*])} other {vegmyndigheten kan dispensere (veglova § 29 [V*])}}.`,
    params: {
      national: "Byggegrense mot riksveg",
      county: "Byggegrense mot fylkesveg",
      municipal: "Byggegrense mot kommunal veg",
      path: "Byggegrense mot gang- og sykkelveg",
      railway: "Byggegrense mot jernbane",
    },
  },
  nn: {
    title: "Byggjegrense mot veg og bane",
    asks: "Ligg byggjestaden innanfor byggjegrensa?",
    why: "Har planen inga byggjegrense, gjeld lova: {national, number} m frå midten av riksveg, {county, number} m frå fylkesveg, {municipal, number} m frå kommunal veg, {path, number} m frå gang- og sykkelveg og {railway, number} m frå jernbane. Private vegar har inga byggjegrense i lova.",
    measured: `{beyond, select, true {meir enn } other {}}{measured, number, ::.#} m til midten av ${ROAD.nn}`,
    verdicts: {
      met: `{beyond, select, true {Det er meir enn {distance, number} m til veg og bane.} other {Det er {distance, number, ::.#} m til midten av ${ROAD.nn}. Byggjegrensa er {limit, number} m.}}`,
      conflict: `Husa får ikkje plass utanfor byggjegrensa mot ${ROAD.nn}, som er {limit, number} m. {road, select, railway {Jernbanestyresmakta må gje løyve (jernbanelova § 10 [V*])} other {Vegstyresmakta må gje dispensasjon (veglova § 29 [V*])}}, eller planen må setje ei anna grense.`,
      investigate: `{share, number, percent} av den byggbare delen av tomta ligg innanfor byggjegrensa mot ${ROAD.nn}, som er {limit, number} m. Byggjestaden er {distance, number, ::.#} m frå midten.{road, select, unclassed { Finn ut kven som eig vegen.} other {}}`,
      unknown: `${MAPPED.nn}, med området rundt, for {missing, select, first {veg} second {bane} other {veg og bane}}.`,
    },
    change: `${WAY_FAR.nn}Ein plan kan setje ei anna byggjegrense, og {road, select, railway {jernbanestyresmakta kan gje løyve (jernbanelova § 10 [V*])} other {vegstyresmakta kan dispensere (veglova § 29 [V*])}}.`,
    params: {
      national: "Byggjegrense mot riksveg",
      county: "Byggjegrense mot fylkesveg",
      municipal: "Byggjegrense mot kommunal veg",
      path: "Byggjegrense mot gang- og sykkelveg",
      railway: "Byggjegrense mot jernbane",
    },
  },
  en: {
    title: "Building line along road and rail",
    asks: "Is the building spot inside the building line?",
    why: "Where the plan has no building line, the law applies: {national, number} m from the centre of a national road, {county, number} m from a county road, {municipal, number} m from a municipal road, {path, number} m from a foot and cycle path and {railway, number} m from a railway. Private roads have no building line in law.",
    measured: `{beyond, select, true {more than } other {}}{measured, number, ::.#} m to the centre of ${ROAD.en}`,
    verdicts: {
      met: `{beyond, select, true {It is more than {distance, number} m to any road or railway.} other {It is {distance, number, ::.#} m to the centre of ${ROAD.en}. The building line is {limit, number} m.}}`,
      conflict: `The houses have no room outside the building line along ${ROAD.en}, which is {limit, number} m. {road, select, railway {The railway authority must give permission (Railway Act § 10 [V*])} other {The road authority must grant a dispensation (Road Act § 29 [V*])}}, or the plan must set another line.`,
      investigate: `{share, number, percent} of the buildable part of the plot lies inside the building line along ${ROAD.en}, which is {limit, number} m. The building spot is {distance, number, ::.#} m from the centre.{road, select, unclassed { Find out who owns the road.} other {}}`,
      unknown: `${MAPPED.en}, with its surroundings, for {missing, select, first {roads} second {railways} other {roads and railways}}.`,
    },
    change: `${WAY_FAR.en}A plan can set another building line, and {road, select, railway {the railway authority can give permission (Railway Act § 10 [V*])} other {the road authority can grant a dispensation (Road Act § 29 [V*])}}.`,
    params: {
      national: "Building line along a national road",
      county: "Building line along a county road",
      municipal: "Building line along a municipal road",
      path: "Building line along a foot and cycle path",
      railway: "Building line along a railway",
    },
  },
};
