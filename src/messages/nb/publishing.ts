/** What is said of the case that is being written for the council, and of releases when they are made. */
export const publishing = {
  "commands.name.editCaseDraft": "Skriv i saken",
  "commands.name.chooseAlternatives": "Velg alternativer til saken",
  "commands.name.copyFromCase": "Hent tekst fra tomtearbeidet",
  "commands.name.declareHouse": "Oppgi et offentlig kjent hus",
  "commands.name.allowWords": "Merk ord som offentlige",
  "commands.name.compareCopy": "Sammenlign utgivelser med en annen kopi",
  "commands.name.takeOverReleases": "Overta utgivelser fra en annen kopi",
  "commands.why.notNewerReleases":
    "Kopien har ikke lenger flere utgivelser enn dette prosjektet. Sammenlign på nytt.",
  "commands.toast.releasesTakenOver": "Utgivelsene er overtatt og lagret.",
  "commands.toast.releasesNotTakenOver": "Prosjektet kunne ikke lagres, og utgivelsene ble ikke overtatt.",
  "commands.name.makeRelease": "Lag utgivelsen",
  "commands.name.downloadRelease": "Last ned utgivelsen",
  "commands.name.checkCase": "Se over saken",
  "commands.name.makeCase": "Lag saken",
  "commands.name.downloadCase": "Last ned saksfila",
  "commands.step.editCaseDraft": "tekst i saken",
  "commands.step.chooseAlternatives": "valg av alternativer til saken",
  "commands.step.copyFromCase": "tekst hentet til saken",
  "commands.step.declareHouse": "offentlig kjent hus",
  "commands.step.allowWords": "merking av ord som offentlige",
  "commands.why.notPrepared": "Utgivelsen må regnes ut på nytt først. Noe er endret siden sist.",
  "commands.why.notAttacked":
    "Utgivelsen kan ikke lages før alle angrepene er prøvd, og ingen av dem finner fram.",
  "commands.why.houseWords":
    "Navnet på et hus, eller hvor det er gjort offentlig, har ord som må ses over først.",
  "commands.why.noSuchRelease": "Det finnes ingen utgivelse fra {date}.",
  "commands.why.caseLacks": "Saken mangler noe. Se hva under «Saken».",
  "commands.toast.released": "Utgivelsen {date} er laget og lagret.",
  "commands.toast.releaseAgain": "{date} har en utgivelse fra før. Den gjelder fortsatt.",
  "commands.toast.releaseNotSaved":
    "Prosjektet kunne ikke lagres, og derfor ble utgivelsen ikke laget. Ingenting er gjort offentlig.",
  "publishing.ruleSet": "Navnet på regelsettet følger med i saken: «{title}»",
  "commands.toast.caseNotSaved": "Prosjektet kunne ikke lagres, og derfor ble ikke saksfila lastet ned.",
  "commands.toast.caseFailed": "Saken kunne ikke lages. Prøv igjen.",
} as const;
