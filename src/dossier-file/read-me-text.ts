/** Dutch always: it is part of the format, and read where no app is at hand. */
const text = `DIT IS EEN LOOPBAANDOSSIER

Van: {owner}
Gemaakt op: {day}

Zo open je het in de app
1. Open de app Loopbaandossier.
2. Kies dit bestand. Pak het niet eerst uit.

Zo lees je het zonder de app
1. Dit bestand is een gewone zip.
2. Maak een kopie en geef die de naam dossier.zip.
3. Pak de kopie uit.
4. Open index.html in een browser.

Wat zit erin?
index.html     het dossier om te lezen (niet in elk bestand)
attachments    foto's, opnames en andere bestanden
dossier.json   het dossier voor andere programma's
log            alles wat er ooit is opgeschreven
manifest.json  de lijst van wat er in dit bestand zit

Verander niets in dit bestand. Dan blijft het goed te openen.
Hoe het bestand in elkaar zit, staat in FORMAT.md bij de app.
`

/** `LEESMIJ.txt`: what this is, whose, and how to open it without the app. `at` in ms since 1970. */
export function readMeText(owner: string | undefined, at: number): string {
  const day = new Date(at).toISOString().slice(0, 10)
  const name = owner?.replaceAll(/\s+/g, ' ').trim()
  return text.replace('{owner}', () => name || 'geen naam ingevuld').replace('{day}', day)
}
