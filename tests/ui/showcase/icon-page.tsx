import { Card } from '../../../src/ui/frame/card.tsx'
import { Chip } from '../../../src/ui/show/chip.tsx'
import { firstPaths, type IconName } from '../../../src/ui/icons/icon-paths.ts'
import { laterPaths } from '../../../src/ui/icons/later-paths.ts'
import { Icon } from '../../../src/ui/icons/icon.tsx'
import { Page } from '../../../src/ui/frame/page.tsx'
import { StrandTag } from '../../../src/ui/show/strand-tag.tsx'

const names = Object.keys({ ...firstPaths, ...laterPaths }) as IconName[]

export function IconPage() {
  return (
    <Page title="Icons">
      <Card>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {names.map((name) => (
            <span
              key={name}
              style={{ display: 'grid', justifyItems: 'center', width: 88, fontSize: 12 }}
            >
              <Icon name={name} size={2.2} />
              {name}
            </span>
          ))}
        </div>
      </Card>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {[1, 2, 3, 4, 5, 6, 7].map((strand) => (
          <StrandTag key={strand} strand={strand} icon="star">
            {`Draad ${strand}`}
          </StrandTag>
        ))}
        <Chip icon="pin">De Linde</Chip>
        <Chip tone="strong">rustig</Chip>
      </div>
    </Page>
  )
}
