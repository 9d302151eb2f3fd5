import { Card } from '../../../src/ui/frame/card.tsx'
import { CheckField } from '../../../src/ui/ask/check-field.tsx'
import { LinkButton } from '../../../src/ui/act/link-button.tsx'
import { List } from '../../../src/ui/frame/list.tsx'
import { Page } from '../../../src/ui/frame/page.tsx'
import { SafetyBadge } from '../../../src/ui/show/safety-badge.tsx'
import { Section } from '../../../src/ui/frame/section.tsx'
import { StrandTag } from '../../../src/ui/show/strand-tag.tsx'

export function TodayPage() {
  return (
    <Page
      narrow
      title="Dag Daan"
      badge={<SafetyBadge state="good" text="In je kopie · vandaag 14:05" href="#copy" />}
    >
      <Card tone="action" icon="plus" title="Iets meegemaakt?" href="?page=form" headingLevel={2}>
        <p>Foto, stem of één zin. Klaar in 30 tellen.</p>
      </Card>
      <Section title="Ga verder">
        <Card tag="Stage · dag 3" title="Zorgcentrum De Linde">
          <p>Nog open: wat heb je geleerd?</p>
          <div>
            <StrandTag strand={1} icon="star">
              Wat kan ik?
            </StrandTag>
          </div>
          <LinkButton href="?page=question" icon="clock">
            Kijk 2 minuten terug
          </LinkButton>
        </Card>
      </Section>
      <Section title="Jouw stappen">
        <List>
          <li>
            <CheckField
              card
              label="Bel de opleiding over meelopen"
              help="voor vrijdag · met mevrouw Bakker"
            />
          </li>
          <li>
            <CheckField
              card
              defaultChecked
              label="Vraag Sam hoe het mbo is"
              help="deze maand · uit je gesprek van 3 mei"
            />
          </li>
        </List>
      </Section>
      <Section title="Gesprek">
        <Card title="Dinsdag 14:10, meneer De Vries" href="?page=question">
          <p>Kies twee ervaringen om te bespreken.</p>
        </Card>
      </Section>
    </Page>
  )
}
