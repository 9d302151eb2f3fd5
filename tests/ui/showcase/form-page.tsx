import { useState } from 'react'
import { Button } from '../../../src/ui/act/button.tsx'
import { Card } from '../../../src/ui/frame/card.tsx'
import { ChoiceCards } from '../../../src/ui/ask/choice-cards.tsx'
import { ConfirmDialog } from '../../../src/ui/act/confirm-dialog.tsx'
import { DateField } from '../../../src/ui/ask/date-field.tsx'
import { NumberField } from '../../../src/ui/ask/number-field.tsx'
import { Page } from '../../../src/ui/frame/page.tsx'
import { SelectField } from '../../../src/ui/ask/select-field.tsx'
import { Stack } from '../../../src/ui/frame/stack.tsx'
import { SwitchField } from '../../../src/ui/ask/switch-field.tsx'
import { TextField } from '../../../src/ui/ask/text-field.tsx'
import { ActionRow } from '../../../src/ui/frame/action-row.tsx'

const kinds = [
  { value: 'stage', label: 'Stage', picture: 'briefcase' },
  { value: 'open-dag', label: 'Open dag', picture: 'door' },
  { value: 'proefles', label: 'Proefles', picture: 'lesson' },
  { value: 'bijbaan', label: 'Bijbaan', picture: 'shop' },
  { value: 'project', label: 'Project', picture: 'tools' },
  { value: 'gesprek', label: 'Gesprek', picture: 'speech' },
  { value: 'thuis', label: 'Thuis', picture: 'house' },
  { value: 'sport', label: 'Sport of club', picture: 'sport' },
  { value: 'test', label: 'Test', picture: 'test' },
  { value: 'netwerk', label: 'Iemand ontmoet', picture: 'network' },
  { value: 'tegenslag', label: 'Iets ging mis', picture: 'stumble' },
  { value: 'anders', label: 'Iets anders', picture: 'dots' },
] as const

export function FormPage() {
  const [kind, setKind] = useState<string>('stage')
  const [isPrivate, setPrivate] = useState(true)
  const [open, setOpen] = useState(new URLSearchParams(location.search).has('dialog'))
  return (
    <Page
      narrow
      title="Wat heb je meegemaakt?"
      lead="Kies wat het beste past."
      back={{ href: '?page=today', label: 'Vandaag' }}
    >
      <ChoiceCards
        legend="Soort ervaring"
        hideLegend
        options={kinds}
        value={kind}
        onChange={setKind}
        columns={3}
      />
      <Card title="Meer erbij">
        <Stack>
          <TextField label="Waar was het?" help="De naam van het bedrijf of de school." />
          <TextField
            label="Titel"
            defaultValue=""
            error="Geef je ervaring een naam."
            optionalText="mag kort"
          />
          <DateField label="Wanneer?" defaultValue="2027-05-12" />
          <NumberField label="Hoeveel uur?" optionalText="mag je overslaan" />
          <SelectField
            label="Hoe vaak?"
            options={[
              { value: '1', label: 'Eén keer' },
              { value: '2', label: 'Elke week' },
            ]}
          />
          <SwitchField
            label="Alleen voor mij"
            help="Niemand anders ziet dit."
            checked={isPrivate}
            onChange={setPrivate}
          />
          <SwitchField label="Voorlezen" checked={!isPrivate} onChange={(on) => setPrivate(!on)} />
        </Stack>
      </Card>
      <ActionRow>
        <Button variant="danger" icon="bin" onClick={() => setOpen(true)}>
          Gooi weg
        </Button>
        <Button busy>Bewaar</Button>
      </ActionRow>
      <ConfirmDialog
        open={open}
        danger
        title="Deze ervaring weggooien?"
        text="Je vindt hem terug in de prullenbak."
        confirmLabel="Gooi weg"
        cancelLabel="Toch niet"
        closeLabel="Sluit"
        onConfirm={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      />
    </Page>
  )
}
