import { Dexie, type DBCore, type DBCoreTable } from 'dexie'

/** Makes calls on one table fail, as the browser would make them fail. */
export interface Faults {
  readonly configure: (db: Dexie) => void
  /** The next `times` calls on `table` fail with a DOMException of this name. */
  readonly arm: (table: string, name: string, times: number) => void
  readonly disarm: () => void
  /** Calls on the table since it was armed, failed ones included. */
  readonly calls: () => number
}

export function createFaults(): Faults {
  let armed = { table: '', name: '', left: 0, calls: 0 }

  const guard = <A, R>(table: string, call: (request: A) => Promise<R>) => {
    return (request: A): Promise<R> => {
      if (table !== armed.table) return call(request)
      armed.calls += 1
      if (armed.left <= 0) return call(request)
      armed.left -= 1
      return Dexie.Promise.reject(new DOMException('injected', armed.name))
    }
  }
  const guardTable = (name: string, table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: guard(name, (request) => table.mutate(request)),
    get: guard(name, (request) => table.get(request)),
    getMany: guard(name, (request) => table.getMany(request)),
    query: guard(name, (request) => table.query(request)),
    openCursor: guard(name, (request) => table.openCursor(request)),
    count: guard(name, (request) => table.count(request)),
  })
  return {
    configure: (db) => {
      db.use({
        stack: 'dbcore',
        name: 'faults',
        create: (core): DBCore => ({
          ...core,
          table: (name) => guardTable(name, core.table(name)),
        }),
      })
    },
    arm: (table, name, times) => {
      armed = { table, name, left: times, calls: 0 }
    },
    disarm: () => {
      armed.left = 0
    },
    calls: () => armed.calls,
  }
}

type Open = IDBFactory['open']

/** The browser's factory with another `open`. */
export function factoryWith(open: (real: Open) => Open): IDBFactory {
  const real = globalThis.indexedDB
  const realOpen: Open = (name, version) => real.open(name, version)
  return {
    open: open(realOpen),
    deleteDatabase: (name) => real.deleteDatabase(name),
    databases: () => real.databases(),
    cmp: (a, b) => real.cmp(a, b),
  }
}

/** A factory whose next `times` opens fail with a DOMException of this name. */
export function failingOpens(name: string, times: number): IDBFactory {
  let left = times
  return factoryWith((real) => (database, version) => {
    if (left <= 0) return real(database, version)
    left -= 1
    const request = { error: new DOMException('injected', name) } as unknown as IDBOpenDBRequest
    queueMicrotask(() => {
      const event = new Event('error')
      Object.defineProperty(event, 'target', { value: request })
      request.onerror?.(event)
    })
    return request
  })
}

/** A factory whose opens never end. */
export function silentOpens(): IDBFactory {
  return factoryWith(() => () => ({}) as IDBOpenDBRequest)
}

/** The browser's factory under other names, so that a test has the databases to itself. */
export function scopedFactory(scope: string): IDBFactory {
  const real = globalThis.indexedDB
  return {
    open: (name, version) => real.open(scope + name, version),
    deleteDatabase: (name) => real.deleteDatabase(scope + name),
    databases: async () =>
      (await real.databases())
        .filter(({ name }) => name?.startsWith(scope))
        .map(({ name = '', ...rest }) => ({ name: name.slice(scope.length), ...rest })),
    cmp: (a, b) => real.cmp(a, b),
  }
}

/** The result of a request of IndexedDB itself. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('no error given'))
    }
  })
}
