import { useState } from 'react'
import { Card } from '../../../src/ui/frame/card.tsx'
import { ChipGroup } from '../../../src/ui/ask/chip-group.tsx'
import { MetroLine } from '../../../src/ui/metro/metro-line.tsx'
import { MetroRow } from '../../../src/ui/metro/metro-row.tsx'
import { Page } from '../../../src/ui/frame/page.tsx'
import { SafetyBadge } from '../../../src/ui/show/safety-badge.tsx'

const search = new URLSearchParams(location.search)
const count = Number(search.get('strands') ?? 5)
const rows = Number(search.get('rows') ?? 0)
const on = (...touched: number[]) =>
  Array.from({ length: count }, (_, index) => ({
    strand: index + 1,
    on: touched.includes(index + 1),
  }))

const strandOptions = [
  { value: '1', label: 'Wat kan ik?', icon: 'star', strand: 1 },
  { value: '2', label: 'Wat wil ik?', icon: 'heart', strand: 2 },
  { value: '3', label: 'Waar pas ik?', icon: 'search', strand: 3 },
  { value: '4', label: 'Hoe kom ik er?', icon: 'flag', strand: 4 },
  { value: '5', label: 'Wie helpt mij?', icon: 'people', strand: 5 },
] as const

export function LinePage() {
  const [values, setValues] = useState<string[]>([])
  const dimmed = values.length === 0 ? [] : [1, 2, 3, 4, 5].filter((n) => !values.includes(`${n}`))
  return (
    <Page
      narrow
      title="Jouw lijn"
      badge={<SafetyBadge state="warn" text="Alleen op dit apparaat" href="#copy" />}
    >
      <ChipGroup
        scroll
        hideLegend
        legend="Toon"
        options={strandOptions}
        values={values}
        onChange={setValues}
      />
      <MetroLine count={count} dimmed={dimmed} label="Jouw lijn">
        <MetroRow kind="end" strands={on()} />
        <MetroRow kind="station" strands={on(1, 3, 5)} active arriving>
          <Card tag="nu" title="Zorgcentrum De Linde" href="#a">
            <p>BPV, week 3 · 2 foto’s</p>
          </Card>
        </MetroRow>
        <MetroRow kind="station" strands={on(2, 4)}>
          <Card tag="sep 2027" title="Eerste dag op het mbo" href="#b">
            <p>Zo voelde het</p>
          </Card>
        </MetroRow>
        <MetroRow kind="border" strands={on()}>
          <Card tone="quiet" title="Aventus · mbo niveau 3">
            <p>Hier loopt alles gewoon door</p>
          </Card>
        </MetroRow>
        <MetroRow kind="station" strands={on(4, 5)}>
          <Card tag="apr 2027" title="Intake bij Aventus" href="#c">
            <p>met mijn dossier</p>
          </Card>
        </MetroRow>
        <MetroRow kind="station" strands={on(3)}>
          <Card tag="mrt 2027" title="Open dag Zorg" href="#d">
            <p>proefles · 1 foto</p>
          </Card>
        </MetroRow>
        {Array.from({ length: rows }, (_, index) => (
          <MetroRow key={index} kind="station" strands={on((index % 5) + 1, ((index * 3) % 5) + 1)}>
            <Card tag={`dag ${index}`} title={`Ervaring ${index}`} href={`#x${index}`}>
              <p>bijbaan</p>
            </Card>
          </MetroRow>
        ))}
        <MetroRow kind="start" strands={on(1, 2, 3, 4)}>
          <Card tag="nov 2026" title="Stage kinderopvang" href="#e">
            <p>reactie van Fatma</p>
          </Card>
        </MetroRow>
      </MetroLine>
    </Page>
  )
}
