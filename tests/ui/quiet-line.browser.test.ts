import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import '../../src/ui/base.css'
import { LinkButton } from '../../src/ui/act/link-button.tsx'
import { Page } from '../../src/ui/frame/page.tsx'
import { Section } from '../../src/ui/frame/section.tsx'

afterEach(() => document.body.replaceChildren())

/** Where the words of this element begin, in px. */
function wordsAt(element: Element): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  return Math.round(range.getBoundingClientRect().left)
}

const line = (text: string) =>
  createElement(
    'div',
    {},
    createElement(LinkButton, { variant: 'quiet', href: '#', children: text }),
  )

test('a quiet button on a line of its own begins where the words above it begin', () => {
  const place = document.body.appendChild(document.createElement('div'))
  const said = createElement('p', { key: 'said' }, 'Klaar?')
  const children = [said, line('Naar je gesprekken')]
  const section = createElement(Section, { key: 'one', title: 'Gesprekken', children })
  const page = createElement(Page, { title: 'School', children: [section, line('Hulp')] })
  flushSync(() => createRoot(place).render(page))
  const links = [...place.querySelectorAll('[data-variant=quiet]')]
  const words = wordsAt(place.querySelector('p') ?? place)
  expect(links.map(wordsAt)).toEqual([words, words])
})
