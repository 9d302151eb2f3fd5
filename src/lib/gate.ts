/** Lets only so much through at once; the rest waits for its turn. */
export interface Gate {
  /** Resolves when there is room for `weight`; call what it gives when it is free again. */
  enter(weight: number): Promise<() => void>
}

/** All weights inside stay within `most`; one that is heavier goes in alone. In order of asking. */
export function createGate(most: number): Gate {
  const waiting: { readonly weight: number; readonly goIn: () => void }[] = []
  let inside = 0
  let count = 0

  function letIn(): void {
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (count > 0 && inside + next.weight > most) return
      waiting.shift()
      inside += next.weight
      count += 1
      next.goIn()
    }
  }

  return {
    enter: (weight) =>
      new Promise((resolve) => {
        let isIn = true
        const leave = () => {
          if (!isIn) return
          isIn = false
          inside -= weight
          count -= 1
          letIn()
        }
        waiting.push({ weight, goIn: () => resolve(leave) })
        letIn()
      }),
  }
}
