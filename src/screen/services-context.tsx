import { createContext, use, type ReactNode } from 'react'
import type { Services } from '../services/services.ts'

const ServicesContext = createContext<Services | undefined>(undefined)

interface ServicesProviderProps {
  services: Services
  children: ReactNode
}

/** Gives the screens below it one open dossier and its tools. */
export function ServicesProvider({ services, children }: ServicesProviderProps) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

/** The open dossier's tools. Throws outside a provider: that is a bug, not a state. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === undefined) throw new Error('useServices needs a ServicesProvider')
  return services
}
