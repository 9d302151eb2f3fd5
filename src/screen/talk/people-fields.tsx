import { useTranslation } from '../../i18n/use-translation.ts'
import { isPersonRole, roleName } from '../../content/talks/roles.ts'
import type { TermSet } from '../../content/term-sets.ts'
import type { TalkPerson } from '../../domain/forms/talk-form.ts'
import { personRoles } from '../../domain/records/people.ts'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { FieldRow } from '../../ui/ask/field-group.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

export interface PeopleFieldsProps {
  people: readonly TalkPerson[]
  onChange: (people: TalkPerson[]) => void
  termSet: TermSet
  newKey: () => string
}

/** Who is in the talk besides the owner: a name and a role each, as many as sit at the table. */
export function PeopleFields({ people, onChange, termSet, newKey }: PeopleFieldsProps) {
  const { t, i18n } = useTranslation('talk')
  const roles = personRoles.map((role) => ({
    value: role,
    label: roleName(role, termSet, i18n.language),
  }))
  const change = (key: string, edit: Partial<TalkPerson>) =>
    onChange(people.map((each) => (each.key === key ? { ...each, ...edit } : each)))
  return (
    <Section title={t('people.title')}>
      {people.map(({ key, name, role }) => (
        <Card key={key}>
          <FieldRow>
            <TextField
              label={t('people.name')}
              maxLength={80}
              autoComplete="off"
              value={name}
              onChange={(event) => change(key, { name: event.target.value })}
            />
            <SelectField
              label={t('people.role')}
              value={role}
              onChange={(event) => change(key, { role: event.target.value })}
              options={[
                { value: '', label: t('people.noRole') },
                ...roles,
                // A role in free words comes from elsewhere; it can be kept, not typed.
                ...(role === '' || isPersonRole(role) ? [] : [{ value: role, label: role }]),
              ]}
            />
          </FieldRow>
          <div>
            <Button
              variant="quiet"
              icon="close"
              onClick={() => onChange(people.filter((each) => each.key !== key))}
            >
              {t('people.remove')}
            </Button>
          </div>
        </Card>
      ))}
      <div>
        <Button
          variant="secondary"
          icon="plus"
          onClick={() => onChange([...people, { key: newKey(), name: '', role: '' }])}
        >
          {t(people.length === 0 ? 'people.first' : 'people.more')}
        </Button>
      </div>
    </Section>
  )
}
