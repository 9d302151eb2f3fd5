// Ways in which the law of the log could be broken by a small slip. Each is a patch of one place;
// the law's tests must fail on every one of them.

const log = 'src/domain/log'

/**
 * @typedef {{ name: string, file: string, find: string, replace: string }} Mutant
 */

/** @type {readonly Mutant[]} */
export const mutants = [
  {
    name: 'heads ignore prev',
    file: `${log}/heads.ts`,
    find: 'if (id !== op.id) replaced.add(id)',
    replace: 'if (id === op.id) replaced.add(id)',
  },
  {
    name: 'the clock decides instead of causality',
    file: `${log}/heads.ts`,
    find: 'const heads = fieldOps.filter((op) => !replaced.has(op.id))',
    replace: 'const heads = [...fieldOps].sort((a, b) => compareOps(b, a)).slice(0, 1)',
  },
  {
    name: 'a tie is not broken by id',
    file: `${log}/heads.ts`,
    find: ' || compareText(a.id, b.id)',
    replace: '',
  },
  {
    name: 'a tie is not broken by writer',
    file: `${log}/heads.ts`,
    find: ' || compareText(a.writer, b.writer)',
    replace: '',
  },
  {
    name: 'the oldest version is shown',
    file: `${log}/heads.ts`,
    find: '.sort((a, b) => compareOps(b, a))',
    replace: '.sort((a, b) => compareOps(a, b))',
  },
  {
    name: 'a ring of prev hides its texts',
    file: `${log}/heads.ts`,
    find: 'heads.concat(notBehind(heads, fieldOps))',
    replace: '[...heads]',
  },
  {
    name: 'equal values are not collapsed',
    file: `${log}/heads.ts`,
    find: 'if (!opsByValue.has(value)) opsByValue.set(value, op)',
    replace: 'opsByValue.set(op.id, op)',
  },
  {
    name: 'only the shown version is kept',
    file: `${log}/view.ts`,
    find: 'op !== shown && !settlesItself(field, op.value)',
    replace: 'op !== shown && settlesItself(field, op.value)',
  },
  {
    name: 'taking out of a set wins',
    file: `${log}/view.ts`,
    find: 'distinct.find((op) => op.value === true)',
    replace: 'distinct.find((op) => op.value === false)',
  },
  {
    name: 'sets ask to choose',
    file: `${log}/view.ts`,
    find: "value === null || typeof value === 'boolean'",
    replace: 'value === null',
  },
  {
    name: 'unknown fields are dropped on view',
    file: `${log}/view.ts`,
    find: 'Array.from(byField, (',
    replace: "Array.from([...byField].filter(([f]) => !f.startsWith('x-')), (",
  },
  {
    name: 'the bin wins from a concurrent edit',
    file: `${log}/view.ts`,
    find: 'view.heads.every((id) => seen.has(id))',
    replace: 'view.heads.some((id) => seen.has(id))',
  },
  {
    name: 'binning here wins from taking out there',
    file: `${log}/view.ts`,
    find: 'if (mark === undefined) return false',
    replace: 'if (mark === undefined) continue',
  },
  {
    name: 'an erasure is dropped at merge',
    file: `${log}/merge.ts`,
    find: '[...local.erasures.values(), ...incoming.erasures.values()]',
    replace: '[...local.erasures.values()]',
  },
  {
    name: 'an erasure is applied only to what comes in',
    file: `${log}/merge.ts`,
    find: '    [...local.ops.values(), ...incoming.ops.values()],',
    replace:
      '    [...local.ops.values()].flatMap((op) => ({ ...op, rec: `${op.rec}` })).concat([...logOf(incoming.ops.values(), [...local.erasures.values(), ...incoming.erasures.values()]).ops.values()]),\n    [],\n  )\n  const unused = logOf(\n    [],',
  },
  {
    name: 'an erased record comes back with an old file',
    file: `${log}/log.ts`,
    find: 'if (erased.has(op.rec)) continue',
    replace: 'if (erased.has(op.id)) continue',
  },
  {
    name: 'nothing is rescued',
    file: `${log}/merge.ts`,
    find: 'if (seen !== undefined && !seen.has(op.id)) rescued',
    replace: 'if (seen === undefined && op.id === "") rescued',
  },
  {
    name: 'everything erased is rescued',
    file: `${log}/merge.ts`,
    find: 'if (seen !== undefined && !seen.has(op.id)) rescued',
    replace: 'if (seen !== undefined) rescued',
  },
  {
    name: 'only what was here is rescued',
    file: `${log}/merge.ts`,
    find: 'for (const op of [...local.ops.values(), ...incoming.ops.values()]) {',
    replace: 'for (const op of local.ops.values()) {',
  },
  {
    name: 'an eraser tells only the last thing it had',
    file: `${log}/write.ts`,
    find: 'const seen = ops.filter((op) => op.rec === rec)',
    replace: 'const seen = ops.slice(-1).filter((op) => op.rec === rec)',
  },
  {
    name: 'twins are not reported',
    file: `${log}/merge.ts`,
    find: 'twins.push(op.id)',
    replace: 'twins.push()',
  },
  {
    name: 'of twins the first one wins',
    file: `${log}/op.ts`,
    find: 'return canonicalJson(a) >= canonicalJson(b) ? a : b',
    replace: 'return a',
  },
  {
    name: 'a thinned operation beats a full one',
    file: `${log}/op.ts`,
    find: 'return a.thinned ? b : a',
    replace: 'return a.thinned ? a : b',
  },
  {
    name: 'thinning drops what waits for a choice',
    file: `${log}/thin.ts`,
    find: 'const keep = heads.has(op.id) || op.hlc.t',
    replace: 'const keep = op.hlc.t',
  },
  {
    name: 'thinning does not look at the date',
    file: `${log}/thin.ts`,
    find: ' || op.hlc.t >= before',
    replace: '',
  },
  {
    name: 'thinning keeps the text',
    file: `${log}/op.ts`,
    find: 'return { ...op, value: null, thinned: true }',
    replace: 'return { ...op, thinned: true }',
  },
  {
    name: 'drift is unlimited',
    file: `${log}/hybrid-clock.ts`,
    find: 'if (foreign.t > limit) return',
    replace: 'if (foreign.t < 0) return',
  },
  {
    name: 'a tick can stand still',
    file: `${log}/hybrid-clock.ts`,
    find: 'return { t: clock.t, c: clock.c + 1 }',
    replace: 'return { t: clock.t, c: clock.c }',
  },
  {
    name: 'a tick follows a clock that runs back',
    file: `${log}/hybrid-clock.ts`,
    find: 'if (real > clock.t) return { t: real, c: 0 }',
    replace: 'if (real !== clock.t) return { t: real, c: 0 }',
  },
  {
    name: 'a write names only one head',
    file: `${log}/write.ts`,
    find: 'prev: [...prev].sort()',
    replace: 'prev: prev.slice(0, 1)',
  },
  {
    name: 'a form that was open overwrites what it never showed',
    file: `${log}/write.ts`,
    find: '(seen ? seen.get(name) : now?.heads)',
    replace: 'now?.heads',
  },
  {
    name: 'unchanged values are written again',
    file: `${log}/write.ts`,
    find: 'if (unchanged || (now === undefined && value === null)) continue',
    replace: 'if (now === undefined && value === null) continue',
  },
  {
    name: 'newer versions are upcast too',
    file: `${log}/upcast.ts`,
    find: ' && op.v <= upTo',
    replace: '',
  },
  {
    name: 'upcasters run in the order they are listed',
    file: `${log}/upcast.ts`,
    find: '.sort((a, b) => a.upTo - b.upTo)',
    replace: '',
  },
  {
    name: 'a negative clock is accepted',
    file: `${log}/op.ts`,
    find: ' && (value as number) >= 0',
    replace: '',
  },
  {
    name: 'nesting has no end',
    file: 'src/lib/json.ts',
    find: ' || levels <= 0',
    replace: '',
  },
  {
    name: 'keys of the prototype are accepted',
    file: 'src/lib/json.ts',
    find: ' && !unsafeKeys.has(key)',
    replace: '',
  },
]
