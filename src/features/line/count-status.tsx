import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { Status } from '../../ui/tell/status.tsx'

interface CountStatusProps {
  filtering: boolean
  experiences: number
  talks: number
}

/** How many experiences and talks are on the screen: `3 ervaringen · 1 gesprek gevonden`. */
export function CountStatus({ filtering, experiences, talks }: CountStatusProps) {
  const { t } = useTranslation('line')
  const isLast = talks === 0
  const found = filtering && isLast
  return (
    <Status>
      {joinFacts([
        (experiences > 0 || isLast) &&
          t(found ? 'filter.found' : 'filter.all', { count: experiences }),
        !isLast && t(filtering ? 'filter.foundTalks' : 'filter.allTalks', { count: talks }),
      ])}
    </Status>
  )
}
