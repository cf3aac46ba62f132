/** Texts of the log of decisions in the app. */
export const decisions = {
  "commands.name.recordDecision": "Skriv inn vedtaket",
  "commands.toast.decided": "Vedtaket er skrive i vedtaksloggen og lagra.",
  "commands.toast.decidedBefore": "Dette vedtaket står i loggen frå før.",
  "commands.toast.decisionNotSaved":
    "Vedtaket er skrive, men prosjektet er ikkje lagra. Last ned prosjektet før du lukkar sida.",
  "decisions.title": "Vedtak",
  "decisions.intro":
    "Skriv inn kva rådet bestemte. Vedtaka blir lenkja saman, så ingen kan endrast utan at det syner, og dei kan reknast på nytt med eit anna regelsett.",
  "decisions.openCase": "Vel saksfila som vart behandla",
  "decisions.case": "Saka: {title}",
  "decisions.date": "Vedtaksdato",
  "decisions.outcome": "Utfall",
  "decisions.outcome.adopted": "Vedteke",
  "decisions.outcome.rejected": "Avvist",
  "decisions.outcome.postponed": "Utsett",
  "decisions.alternative": "Alternativ",
  "decisions.reason": "Grunngivinga til rådet",
  "decisions.reason.help":
    "Må skrivast når ein regel ber om meir av eit område som får hus. Skriv ikkje om personar.",
  "decisions.evaluation": "Evaluering (dato)",
  "decisions.record": "Skriv i vedtaksloggen",
  "decisions.none": "Ingen vedtak er skrivne inn.",
  "decisions.broken": "Linje {entry} er ikkje slik ho blei skriven. Nokon har endra loggen utanom Spredt.",
  "decisions.whole": "Loggen er heil: {count, plural, one {1 vedtak} other {{count} vedtak}} i lenkje.",
  "decisions.then": "Då",
  "decisions.now": "Med regelsettet {title}",
} as const;
