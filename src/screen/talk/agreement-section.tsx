import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { peopleOf } from '../../domain/forms/talk-form-of.ts'
import { ownerKey, type Talk } from '../../domain/records/talk.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useDates } from '../words/use-dates.ts'
import { useTermSetAt } from '../words/use-term-set-at.ts'

export interface AgreementSectionProps {
  talk: Talk
  /** The first name of the owner, when it was told. */
  owner: string | undefined
  /** True when something was written after an agreement on these operations. */
  isChanged: (about: string) => boolean
  /** Left out where nobody can agree any more, such as on a copy that is only read. */
  onAgree?: ((person: string, agrees: boolean) => void) | undefined
  saving?: boolean | undefined
}

/** "Klopt dit?": everybody who was there says so by a press, and later writing shows. */
export function AgreementSection(props: AgreementSectionProps) {
  const { talk, owner, isChanged, onAgree, saving } = props
  const { t, i18n } = useTranslation('talk')
  const { moment } = useDates()
  const termSet = useTermSetAt()(talk.date)
  const everybody = [
    { key: ownerKey, who: owner ?? t('agree.owner') },
    ...peopleOf(talk).map(({ key, name, role }) => ({
      key,
      who: [name, role && roleName(role, termSet, i18n.language)].filter(Boolean).join(', '),
    })),
  ]
  return (
    <Section title={t('agree.title')}>
      <p>{t('agree.text')}</p>
      <List look="rows">
        {everybody.map(({ key, who }) => {
          const agreed = talk.agreed[key]
          const changed = agreed !== undefined && isChanged(agreed.about)
          const isRight = agreed !== undefined && !changed
          return (
            <ListRow
              key={key}
              icon={isRight ? 'check' : 'speech'}
              title={who}
              text={
                agreed === undefined
                  ? t('agree.notYet')
                  : t(changed ? 'agree.changed' : 'agree.at', { moment: moment(agreed.at) })
              }
              end={
                onAgree && (
                  <Button
                    variant={isRight ? 'quiet' : 'secondary'}
                    busy={saving}
                    aria-label={t(isRight ? 'agree.takeBackOf' : 'agree.rightOf', { who })}
                    onClick={() => onAgree(key, !isRight)}
                  >
                    {t(isRight ? 'agree.takeBack' : 'agree.right')}
                  </Button>
                )
              }
            />
          )
        })}
      </List>
    </Section>
  )
}
