import { Button } from '../../../src/ui/act/button.tsx'
import { Card } from '../../../src/ui/frame/card.tsx'
import { EmptyState } from '../../../src/ui/tell/empty-state.tsx'
import { ErrorCard } from '../../../src/ui/tell/error-card.tsx'
import { IconButton } from '../../../src/ui/act/icon-button.tsx'
import { List } from '../../../src/ui/frame/list.tsx'
import { ListRow } from '../../../src/ui/frame/list-row.tsx'
import { Notice } from '../../../src/ui/tell/notice.tsx'
import { Page } from '../../../src/ui/frame/page.tsx'
import { HeroPicture } from '../../../src/ui/pictures/hero-picture.tsx'
import { SafetyBadge } from '../../../src/ui/show/safety-badge.tsx'
import { Section } from '../../../src/ui/frame/section.tsx'
import { Skeleton } from '../../../src/ui/frame/skeleton.tsx'

const pictures = ['line', 'steps', 'photos', 'search', 'bin', 'nothing', 'offline'] as const

export function EmptyPage() {
  return (
    <Page
      title="Dossier"
      badge={<SafetyBadge state="bad" text="Bewaren lukt niet. Maak een kopie." href="#copy" />}
      actions={<IconButton icon="settings" label="Instellingen" />}
    >
      <HeroPicture />
      <List look="rows" label="Wat je kunt doen">
        <ListRow href="#a" icon="download" title="Maak een kopie" text="laatste: 12 mei, 14:05" />
        <ListRow href="#b" icon="share" strand={3} title="Deel een deel" text="voor een gesprek" />
        <ListRow href="#c" icon="school" strand={4} current title="Naar een nieuwe school" />
        <ListRow icon="clock" title="Deellog" text="3 keer gedeeld" end="mei" />
      </List>
      <Notice title="Nieuwe versie">Herlaad als je klaar bent.</Notice>
      <Notice tone="good" title="Je kopie is goed.">
        Hij staat in Downloads.
      </Notice>
      <Notice
        tone="warn"
        title="Je laatste kopie is 30 dagen oud."
        action={<Button>Maak kopie</Button>}
      >
        Maak een nieuwe kopie.
      </Notice>
      <ErrorCard title="Dit bestand gaat niet open." text="Kies een ander bestand." />
      <Section title="Laden">
        <Skeleton label="Je dossier laden" rows={1} />
      </Section>
      {pictures.map((picture) => (
        <Card key={picture}>
          <div>
            <EmptyState
              picture={picture}
              title="Hier begint je lijn"
              text="Zet je eerste ervaring erin. Eén zin is genoeg."
              action={<Button icon="plus">Begin</Button>}
            />
          </div>
        </Card>
      ))}
    </Page>
  )
}
