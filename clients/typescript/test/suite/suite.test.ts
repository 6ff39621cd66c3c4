// Runs against a started suite, whose addresses and client the environment names.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'
import { namesOf, signCreator } from '../../examples/sign-creator.js'
import { bodyOf, clientCredentials, hookline, HooklineProblem, ifMatch, once, versioned } from '../../src/index.js'

function setting(name: string): string {
  const value = process.env[name]
  assert.ok(value, `${name} is not set: this test needs a running suite`)
  return value
}

describe('the running suite', () => {
  const brand = 'typescript-tea'
  const suite = hookline({
    services: {
      creator: setting('HOOKLINE_CREATOR_URL'),
      content: setting('HOOKLINE_CONTENT_URL'),
      attribution: setting('HOOKLINE_ATTRIBUTION_URL'),
      reporting: setting('HOOKLINE_REPORTING_URL'),
    },
    token: clientCredentials({
      issuer: setting('HOOKLINE_ISSUER'),
      clientId: setting('HOOKLINE_CLIENT_ID'),
      clientSecret: setting('HOOKLINE_CLIENT_SECRET'),
    }),
  })

  before(async () => {
    const registered = await bodyOf(
      suite.creator.POST('/v1/brands', {
        params: { header: once() },
        body: { slug: brand, name: 'Typescript Tea', timeZone: 'Europe/Oslo', currency: 'NOK' },
      }),
    )
    assert.equal(registered.slug, brand)
  })

  it('does what the example says, once, and pages through what there is', async () => {
    const first = await signCreator(brand, 'ingrid')
    assert.equal(await signCreator(brand, 'ingrid'), first)
    for (const handle of ['jonas', 'liv', 'mats', 'nora']) {
      await signCreator(brand, handle)
    }
    assert.deepEqual(
      (await namesOf(brand)).sort(),
      ['ingrid', 'jonas', 'liv', 'mats', 'nora'].map((handle) => `${handle} (signed)`),
    )
  })

  it('refuses a stale change, and says what is wrong with a body', async () => {
    const pillar = await versioned(
      suite.content.POST('/v1/brands/{brand}/pillars', {
        params: { path: { brand }, header: once() },
        body: { name: 'Harvest', description: 'Where tea comes from' },
      }),
    )
    const change = (name: string, etag: string) =>
      bodyOf(
        suite.content.PUT('/v1/brands/{brand}/pillars/{pillar}', {
          params: { path: { brand, pillar: pillar.value.id! }, header: ifMatch(etag) },
          body: { name, description: 'Where tea comes from' },
        }),
      )
    assert.equal((await change('Harvests', pillar.etag)).name, 'Harvests')
    await assert.rejects(change('Too late', pillar.etag), { code: 'STALE', status: 412 })
    const blank = await change('', '"1"').catch((error: unknown) => error)
    assert.ok(HooklineProblem.is(blank))
    assert.equal(blank.status, 422)
    assert.equal(blank.problem.violations[0]?.field, 'name')
    assert.ok(blank.requestId)
  })

  it('answers through all four services', async () => {
    const sources = await bodyOf(
      suite.attribution.GET('/v1/brands/{brand}/event-sources', { params: { path: { brand } } }),
    )
    assert.deepEqual(sources.items, [])
    const freshness = await bodyOf(
      suite.reporting.GET('/v1/brands/{brand}/freshness', { params: { path: { brand } } }),
    )
    assert.ok(freshness)
  })

  it('hides a brand that is not there', async () => {
    await assert.rejects(
      bodyOf(suite.creator.GET('/v1/brands/{brand}', { params: { path: { brand: 'no-such-brand' } } })),
      { code: 'BRAND_NOT_FOUND', status: 404 },
    )
  })

  it('is used in the README as in the example', async () => {
    const root = new URL('../../../', import.meta.url)
    const example = await readFile(new URL('examples/sign-creator.ts', root), 'utf8')
    const readme = await readFile(new URL('README.md', root), 'utf8')
    assert.ok(readme.includes(example.replace('../src/index.js', '@hookline/client').trim()))
  })
})
