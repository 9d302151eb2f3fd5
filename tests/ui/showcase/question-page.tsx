import { useState } from 'react'
import { ActionRow } from '../../../src/ui/frame/action-row.tsx'
import { Button } from '../../../src/ui/act/button.tsx'
import { Card } from '../../../src/ui/frame/card.tsx'
import { ChipGroup } from '../../../src/ui/ask/chip-group.tsx'
import { Page } from '../../../src/ui/frame/page.tsx'
import { SavedNote } from '../../../src/ui/tell/saved-note.tsx'
import { TextArea } from '../../../src/ui/ask/text-area.tsx'

const words = ['rustig', 'geduldig', 'luisteraar', 'zorgzaam'].map((word) => ({
  value: word,
  label: word,
}))

export function QuestionPage() {
  const [values, setValues] = useState(['rustig', 'geduldig'])
  return (
    <Page narrow title="Terugkijken" back={{ href: '?page=today', label: 'Vandaag' }}>
      <Card
        tone="question"
        strand={1}
        icon="star"
        headingLevel={2}
        title="Wat ging vandaag bijna vanzelf goed?"
      >
        <Button variant="quiet" icon="listen">
          Lees voor
        </Button>
      </Card>
      <TextArea
        label="Jouw antwoord"
        hideLabel
        counter="nog 320 tekens"
        defaultValue="Mevrouw Jansen was boos. Ik bleef rustig en ging naast haar zitten. Toen vertelde ze over vroeger."
      />
      <ChipGroup
        legend="Past dit bij jou?"
        options={[...words, { value: 'own', label: 'eigen woord', icon: 'plus' }]}
        values={values}
        onChange={setValues}
      />
      <SavedNote text="Bewaard op dit apparaat" />
      <ActionRow>
        <Button variant="secondary">Genoeg zo</Button>
        <Button>Volgende vraag</Button>
      </ActionRow>
    </Page>
  )
}
