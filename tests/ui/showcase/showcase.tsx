import { createRoot } from 'react-dom/client'
import '../../../src/ui/base.css'
import { AppShell } from '../../../src/ui/frame/app-shell.tsx'
import { EmptyPage } from './empty-page.tsx'
import { FormPage } from './form-page.tsx'
import { IconPage } from './icon-page.tsx'
import { LinePage } from './line-page.tsx'
import { QuestionPage } from './question-page.tsx'
import { TodayPage } from './today-page.tsx'

/**
 * Every part on one of six pages, to look at: `npx vite tests/ui/showcase`, then ?page=line and
 * &theme=dark, &text=larger, &dir=rtl, &spacing=wide.
 */
const search = new URLSearchParams(location.search)
const page = search.get('page') ?? 'today'
const pages = {
  today: TodayPage,
  line: LinePage,
  question: QuestionPage,
  form: FormPage,
  empty: EmptyPage,
  icons: IconPage,
}
const Current = pages[page as keyof typeof pages]

const root = document.documentElement
for (const name of ['theme', 'text', 'spacing'] as const) {
  const value = search.get(name)
  if (value !== null) root.dataset[name] = value
}
root.dir = search.get('dir') ?? 'ltr'

const link = (name: string) =>
  `?${new URLSearchParams({ ...Object.fromEntries(search), page: name })}`
const item = (name: string, label: string, icon: 'today' | 'line' | 'me' | 'talk' | 'dossier') => ({
  href: link(name),
  label,
  icon,
  current: page === name,
})

createRoot(document.getElementById('root') ?? document.body).render(
  <AppShell
    brand="Loopbaandossier"
    skipLabel="Naar de inhoud"
    primary={{ href: link('form'), label: 'Ervaring erbij', icon: 'plus' }}
    navigation={{
      label: 'Hoofdmenu',
      items: [
        item('today', 'Vandaag', 'today'),
        item('line', 'Lijn', 'line'),
        item('icons', 'Ik', 'me'),
        item('question', 'Gesprek', 'talk'),
        item('empty', 'Dossier', 'dossier'),
      ],
    }}
  >
    <Current />
  </AppShell>,
)
