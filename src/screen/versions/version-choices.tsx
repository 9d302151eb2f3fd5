import { useQuery } from '@tanstack/react-query'
import type { RecordId } from '../../domain/log/op.ts'
import { fieldOf } from '../../domain/log/view.ts'
import { recordQueries } from '../queries/record-queries.ts'
import { useServices } from '../services-context.tsx'
import { VersionChoice } from './version-choice.tsx'
import { versionsOf } from './versions-of.ts'

interface VersionChoicesProps {
  rec: RecordId
  /** Fields that were written in two places at once. */
  undecided: readonly string[]
}

/** For each undecided field of a record its versions, to choose from. */
export function VersionChoices({ rec, undecided }: VersionChoicesProps) {
  const services = useServices()
  const enabled = undecided.length > 0
  const { data: view } = useQuery({ ...recordQueries.one(services, rec), enabled })
  const { data: ops } = useQuery({ ...recordQueries.history(services, rec), enabled })
  if (!view || !ops) return null
  return undecided.map((name) => {
    const field = fieldOf(view, name)
    return (
      field && (
        <VersionChoice key={name} rec={rec} field={name} versions={versionsOf(field, name, ops)} />
      )
    )
  })
}
