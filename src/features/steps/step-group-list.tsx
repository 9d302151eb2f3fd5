import { useTranslation } from '../../i18n/use-translation.ts'
import { groupSteps } from '../../domain/records/step-groups.ts'
import { openSteps, type Step } from '../../domain/records/step.ts'
import { useServices } from '../../screen/services-context.tsx'
import { StepRow } from '../../screen/steps/step-row.tsx'
import { useStepWhen } from '../../screen/steps/use-step-when.ts'
import { useTickedSteps } from '../../screen/steps/use-ticked-steps.ts'
import { places } from '../../services/places.ts'
import { today } from '../../services/services.ts'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface StepGroupListProps {
  steps: readonly Step[]
}

/** Open steps by their day. A step ticked just now stays in its group, where undo is at hand. */
export function StepGroupList({ steps }: StepGroupListProps) {
  const { t } = useTranslation(['steps', 'cards'])
  const services = useServices()
  const when = useStepWhen()
  const { shown, onTick } = useTickedSteps(steps)
  const groups = groupSteps(shown, today(services))
  const rows = (group: readonly Step[]) => (
    <List>
      {group.map((step) => (
        <li key={step.rec}>
          <StepRow step={step} onTick={onTick} />
        </li>
      ))}
    </List>
  )
  return (
    <>
      {openSteps(shown).length === 0 && <p>{t('noneOpen')}</p>}
      {(['overdue', 'thisWeek', 'later', 'someDay'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <Section key={group} title={t(`group.${group}`)}>
              {rows(groups[group])}
            </Section>
          ),
      )}
      {groups.done.length > 0 && (
        <Disclosure summary={t('fold.done', { count: groups.done.length })}>
          {rows(groups.done)}
        </Disclosure>
      )}
      {groups.letGo.length > 0 && (
        <Disclosure summary={t('fold.letGo', { count: groups.letGo.length })}>
          <List look="rows">
            {groups.letGo.map((step) => (
              <ListRow
                key={step.rec}
                title={step.what ?? t('cards:step.nameless')}
                text={when(step).text}
                href={places.step(step.rec)}
              />
            ))}
          </List>
        </Disclosure>
      )}
    </>
  )
}
