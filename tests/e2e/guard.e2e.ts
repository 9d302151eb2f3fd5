import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { startStaticServer } from '../support/static-server.mjs'
import { root } from '../tools/install.mjs'
import { guard } from './support/guard.ts'

// Every other test leans on the guard; here it is shown to see what it must.
test('the guard sees errors, what the policy stops, and requests to other hosts', async ({
  browser,
}) => {
  // Without headers and with the policy lifted, so that a request really leaves.
  const server = await startStaticServer({ root: join(root, 'dist'), headers: false })
  const context = await browser.newContext({ bypassCSP: true })
  await context.route('https://example.org/**', (route) => route.abort())
  const { problems, allow } = await guard(context, server.origin)
  const page = await context.newPage()
  await page.goto(`${server.origin}/`)
  await page.evaluate(async () => {
    console.error('planted complaint')
    setTimeout(() => {
      throw new Error('planted error')
    })
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        violatedDirective: 'planted-src',
        effectiveDirective: 'planted-src',
        documentURI: location.href,
        originalPolicy: '',
        statusCode: 200,
      }),
    )
    await fetch('https://example.org/track').catch(() => undefined)
  })
  const seen = (text: string) => expect.poll(() => problems.join('\n')).toContain(text)
  await seen('planted complaint')
  await seen('uncaught: Error: planted error')
  await seen('policy: planted-src stopped')
  await seen('request: https://example.org/track')

  const before = problems.length
  allow(/expected/)
  await page.evaluate(() => console.error('expected complaint'))
  await page.evaluate(() => console.error('planted end'))
  await seen('planted end')
  expect(problems).toHaveLength(before + 1)
  await context.close()
  await server.close()
})
