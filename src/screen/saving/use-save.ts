import { useMutation } from '@tanstack/react-query'
import type { Result } from '../../lib/result.ts'
import type { SaveError } from '../../services/save-error.ts'
import type { Services } from '../../services/services.ts'
import { useServices } from '../services-context.tsx'

/** A use case that writes. */
type Write<Request, Value> = (
  services: Services,
  request: Request,
) => Promise<Result<Value, SaveError>>

interface Save<Request, Value> {
  /** Resolves to what the use case gave, when the browser confirmed it; otherwise `error` is set. */
  readonly save: (request: Request) => Promise<Result<Value, SaveError>>
  readonly saving: boolean
  /** Why the last try failed; undefined when it did not. */
  readonly error: SaveError | undefined
}

/** Runs a writing use case for a screen, and keeps what went wrong for the screen to show. */
export function useSave<Request, Value>(write: Write<Request, Value>): Save<Request, Value> {
  const services = useServices()
  const { mutateAsync, isPending, data } = useMutation({
    mutationFn: (request: Request) => write(services, request),
  })
  return {
    save: mutateAsync,
    saving: isPending,
    error: isPending || data === undefined || data.ok ? undefined : data.error,
  }
}
