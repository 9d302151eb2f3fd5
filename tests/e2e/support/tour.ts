import { expect, type Page } from '@playwright/test'
import { heading } from './student.ts'

/** Every place of the app that needs no record, and how its screen is called. */
const places = {
  '#/': /^(Dag |Vandaag)/,
  '#/lijn': 'Jouw lijn',
  '#/stappen': 'Stappen',
  '#/stappen/nieuw': 'Nieuwe stap',
  '#/gesprek': 'Gesprek',
  '#/gesprek/nieuw': 'Gesprek voorbereiden',
  '#/gesprek/nu': 'Wat voor gesprek?',
  '#/gesprek/verklaring': 'Iets laten verklaren',
  '#/dossier': 'Dossier',
  '#/dossier/school': 'Wat vraagt je school?',
  '#/dossier/prullenbak': 'Prullenbak',
  '#/kopie': 'Maak een kopie',
  '#/kopie/klaar': 'Klaar op dit apparaat',
  '#/delen': 'Delen',
  '#/delen/nieuw': 'Wat geef je?',
  '#/delen/antwoord': 'Open een antwoord',
  '#/delen/sleutels': 'Sleutels van lezers',
  '#/delen/sleutels/nieuw': 'Voeg een sleutel toe',
  '#/openen': 'Open een bestand',
  '#/openen/controle': 'Controleer mijn dossier',
  '#/overstap': 'Naar een nieuwe school',
  '#/overstap/vertrek/along': 'Wat gaat er mee?',
  '#/overstap/vertrek/together': 'Kijk samen',
  '#/overstap/vertrek/file': 'Maak het bestand',
  '#/overstap/aankomst': 'Je nieuwe school',
  '#/overstap/welkom': 'Je dossier is mee',
  '#/uitvoer': 'Print of geef mee',
  '#/uitvoer/dossier': 'Print of pdf',
  '#/uitvoer/intake': 'Intakeblad',
  '#/uitvoer/cv': 'Cv',
  '#/instellingen': 'Instellingen',
  '#/instellingen/ruimte': 'Ruimte',
  '#/bewijs': 'Bewijs',
  '#/bewijs/overzicht': 'Bewijs per vraag',
  '#/ervaring/nieuw': 'Wat maakte je mee?',
} as const

/** Goes past every screen of the open dossier, which has an entry, and lets `look` see each. */
export async function tour(
  page: Page,
  look: (page: Page, state: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const [place, name] of Object.entries(places)) {
    await page.goto(place)
    await expect(heading(page, name)).toBeVisible()
    await settled(page)
    await look(page, place)
  }
  await page.goto('#/lijn')
  await page
    .getByRole('list', { name: /nieuwste eerst/ })
    .getByRole('link')
    .first()
    .click()
  const edit = page.getByRole('link', { name: 'Wijzig' })
  await expect(edit).toBeVisible()
  await look(page, 'entry')
  const entry = new URL(page.url()).hash
  await edit.click()
  await expect(heading(page, 'Wijzig je ervaring')).toBeVisible()
  await look(page, 'full form')
  await page.goto(`${entry}/terugkijken`)
  await expect(heading(page, 'Terugkijken')).toBeVisible()
  await settled(page)
  await look(page, 'look back')
  await page.getByRole('button', { name: /Wat kan ik\?/ }).click()
  await expect(page.getByRole('textbox')).toBeVisible()
  await look(page, 'question')
}

/** Nothing on the screen is still being loaded. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByText('Even laden')).toHaveCount(0)
}
