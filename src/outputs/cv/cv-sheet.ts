import { shorten } from '../../lib/shorten.ts'
import type { ReadingWords } from '../reading/reading-words.ts'
import type { Sheet, SheetItem } from '../sheet/sheet.ts'
import type { CvContent, CvJob } from './cv-content.ts'

/** The CV as one page to hand over. */
export function cvSheet(cv: CvContent, words: ReadingWords): Sheet {
  const { text, language } = words
  const { name, email, phone, place, about } = cv.contact
  const jobs = (type: CvJob['type']) =>
    cv.jobs.filter((job) => job.type === type).map((job) => jobItem(job, words))
  const plain = (word: string): SheetItem => ({ lead: '', text: word, facts: '' })
  const list = (all: readonly { readonly word: string }[]) =>
    all.length === 0 ? [] : [plain(all.map(({ word }) => word).join(', '))]
  return {
    language,
    title: name === '' ? text('outputs:cv.title') : name,
    lines: [[place, phone, email].filter(Boolean).join(' · ')].filter(Boolean),
    sections: [
      { title: text('outputs:cv.about'), items: about === '' ? [] : [plain(about)] },
      { title: text('outputs:cv.work'), items: jobs('work') },
      { title: text('outputs:cv.volunteer'), items: jobs('volunteer') },
      { title: text('outputs:cv.projects'), items: jobs('project') },
      {
        title: text('outputs:cv.schools'),
        items: cv.schools.map(({ title, course, start, end }) => ({
          lead: title,
          text: course,
          facts: words.months(start, end),
        })),
      },
      { title: text('outputs:page.good'), items: list(cv.qualities) },
      { title: text('outputs:page.want'), items: list(cv.motives) },
    ].filter(({ items }) => items.length > 0),
    foot: '',
  }
}

function jobItem({ name, kind, start, end, results }: CvJob, words: ReadingWords): SheetItem {
  const result = results.at(-1) ?? ''
  return {
    lead: kind === name ? name : `${kind}, ${name}`,
    text: shorten(result.replaceAll(/\s+/g, ' '), 160),
    facts: words.months(start, end),
  }
}
