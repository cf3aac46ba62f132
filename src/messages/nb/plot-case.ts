/** Texts of what the case says of a plot: children, and the dialogue with the neighbours. */
export const plotCase = {
  "plotCase.children": "Konsekvenser for barn og unge",
  "plotCase.children.missing": "Ikke skrevet ennå. Saken må si noe om dette.",
  "plotCase.children.written": "Skrevet. Teksten følger saken og gir ingen poeng.",
  "plotCase.children.label": "Hva betyr forslaget for barn og unge?",
  "plotCase.children.hint":
    "Skoleveier, lekeplasser, trafikk, lys, kontaktperson og avbøtende tiltak. Skriv ikke om personer.",
  "plotCase.dialogue": "Nabodialogplan",
  "plotCase.dialogue.lead":
    "Det meste vinnes før noen flytter inn: tidlig beskjed, en å ringe til, og raskt svar. Planen følger saken. Den spår ikke om noen vil protestere.",
  "plotCase.dialogue.contact": "Kontakt for naboene",
  "plotCase.dialogue.contact.hint": "Kontor, telefon og åpningstid, for eksempel kl. 08–22.",
  "plotCase.dialogue.caretaker": "Vaktmester",
  "plotCase.dialogue.caretaker.hint": "Hvem som kommer, og hvor raskt.",
  "plotCase.dialogue.complaints": "Slik klager du",
  "plotCase.dialogue.complaints.hint": "Hvor klagen sendes, og når den er besvart.",
  "plotCase.dialogue.evaluation": "Evalueres",
  "plotCase.dialogue.evaluation.hint":
    "Andre kommuner har evaluert innen to år etter at husene ble tatt i bruk.",
  "plotCase.phase.before": "Før",
  "plotCase.phase.moving": "Når husene tas i bruk",
  "plotCase.phase.after": "Etterpå",
  "plotCase.step.strategy": "Kommunens strategi for bosetting er kjent",
  "plotCase.step.contact": "Kontaktpersonen er kunngjort",
  "plotCase.step.information": "Naboene har fått saklig informasjon",
  "plotCase.step.privacy": "Avtalt hva som ikke sies om beboerne",
  "plotCase.step.council": "Naboråd med miljøvaktmester",
  "plotCase.step.boards": "Samarbeid med styrene i borettslag og sameier",
  "plotCase.step.complaints": "Klager besvares raskt",
  "plotCase.step.police": "Rutiner avtalt med politiet",
  "plotCase.step.caretaker": "Vaktmesteren er i gang",
  "plotCase.step.outdoor": "Naboene er med på å forme uteområdet",
  "plotCase.step.evaluation": "Evaluering med naboene",
  "plotCase.step.ending": "Vedtak om å forlenge eller avslutte",
  "plotCase.step.date": "Dato: {step}",
  "plotCase.told.metres": "Varsles innen, meter",
  "plotCase.told.count":
    "{addresses, plural, =0 {Ingen adresser} one {Én adresse} other {# adresser}} med {homes, plural, =0 {ingen boliger} one {én bolig} other {# boliger}} ligger innen {metres} fra tomtegrensen.",
  "plotCase.told.uncounted":
    "For {count, plural, one {én adresse} other {# adresser}} vet vi ikke hvor mange boliger det er.",
  "plotCase.told.noAddresses":
    "Dataene har ingen adressepunkter, så vi vet ikke hvor mange som skal varsles.",
  "plotCase.told.download": "Last ned adresselisten",
  "plotCase.told.file": "naboer-som-varsles.csv",
  "plotCase.told.column": "Adresse",
} as const;
