// Proves that the check fails: each deliberate change of a released contract is found, and said.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { parse, stringify } from 'yaml'
import { breaks, objections } from './compare.mjs'
import { present, released } from './services.mjs'

const BRANDS = '/v1/brands'
const PARTNERSHIPS = '/v1/brands/{brand}/partnerships'
const base = released('creator-service')
const schema = (contract, name) => contract.components.schemas[name]
const refusals = (contract, name) =>
  contract.components.responses[name].content['application/problem+json'].examples

/** What is done to the contract, and what the report must say. */
const breaking = {
  'a field of an answer is removed': [
    (c) => delete schema(c, 'Brand').properties.currency,
    /`currency` of `Brand` was removed/,
  ],
  'a field of a request is removed': [
    (c) => delete schema(c, 'NewPartnership').properties.endsOn,
    /`endsOn` of `NewPartnership` was removed/,
  ],
  'a request needs a new field': [
    (c) => {
      schema(c, 'BrandUpdate').properties.market = { type: 'string' }
      schema(c, 'BrandUpdate').required.push('market')
    },
    /market/,
  ],
  'a request needs a field that was optional': [
    (c) => schema(c, 'NewPartnership').required.push('endsOn'),
    /endsOn/,
  ],
  'an operation is removed': [(c) => delete c.paths[PARTNERSHIPS].post, /removed/],
  'an address is removed': [(c) => delete c.paths[PARTNERSHIPS], /removed/],
  'an enum loses a value': [(c) => schema(c, 'Network').enum.pop(), /YOUTUBE/],
  'a field changes its type': [
    (c) => (schema(c, 'Brand').properties.version = { type: 'string' }),
    /version/,
  ],
  'a field of an answer may become null': [
    (c) => (schema(c, 'Brand').properties.name.type = ['string', 'null']),
    /null/,
  ],
  'a text must be shorter': [
    (c) => (schema(c, 'BrandUpdate').properties.name.maxLength = 10),
    /maxLength/,
  ],
  'a status is no longer given': [
    (c) => delete c.paths[PARTNERSHIPS].post.responses['409'],
    /409/,
  ],
  'an error code is no longer given': [
    (c) => delete refusals(c, 'E409Brand').SLUG_TAKEN,
    /`SLUG_TAKEN` is no longer given/,
  ],
  'an answer loses a header': [
    (c) => delete c.paths[PARTNERSHIPS].post.responses['201'].headers.ETag,
    /ETag/,
  ],
  'a header becomes required': [
    (c) => (c.components.parameters.IdempotencyKey.required = true),
    /Idempotency-Key/,
  ],
  'a query parameter becomes required': [
    (c) =>
      c.paths[PARTNERSHIPS].get.parameters.push({
        name: 'season',
        in: 'query',
        required: true,
        schema: { type: 'string' },
      }),
    /season/,
  ],
  'a query parameter is removed': [
    (c) => {
      const list = c.paths[PARTNERSHIPS].get
      list.parameters = list.parameters.filter((parameter) => parameter.name !== 'limit')
    },
    /limit/,
  ],
  'an operation needs a scope': [
    (c) => (c.paths[PARTNERSHIPS].get.security = [{ oidc: ['partnerships:read'] }]),
    /oidc/,
  ],
  'an operation needs a second credential': [
    (c) => {
      c.components.securitySchemes.key = { type: 'apiKey', in: 'header', name: 'X-Key' }
      c.paths[PARTNERSHIPS].get.security[0].key = []
    },
    /key/,
  ],
  'an operation is called something else': [
    (c) => (c.paths[PARTNERSHIPS].post.operationId = 'startPartnership'),
    /startPartnership|draftPartnership|operationId/,
  ],
  'a body has another media type': [
    (c) => {
      const body = c.paths[PARTNERSHIPS].post.requestBody
      body.content = { 'application/xml': body.content['application/json'] }
    },
    /application\/(json|xml)/,
  ],
  'what requests and answers share needs more': [
    (c) => {
      schema(c, 'Money').properties.scale = { type: 'integer' }
      schema(c, 'Money').required = [...(schema(c, 'Money').required ?? []), 'scale']
    },
    /scale/,
  ],
}

const harmless = {
  'an operation is added': (c) =>
    (c.paths['/v1/brands/{brand}/inventions'] = structuredClone(c.paths[PARTNERSHIPS])),
  'an answer has a new field': (c) => (schema(c, 'Brand').properties.market = { type: 'string' }),
  'an answer knows a new value': (c) => schema(c, 'Network').enum.push('TWITCH'),
  'a request may have a new field': (c) =>
    (schema(c, 'BrandUpdate').properties.market = { type: 'string' }),
  'a refusal has a new code': (c) => (refusals(c, 'E409Brand').BRAND_CLOSED = { value: {} }),
  'a new status is given': (c) =>
    (c.paths[BRANDS].get.responses['425'] = { description: 'Too early' }),
  'an answer is given as a whole, whatever the caller has': (c) => {
    const get = c.paths['/v1/brands/{brand}/partnerships/{partnership}'].get
    delete get.responses['304']
    get.parameters = get.parameters.filter((one) => !one.$ref?.endsWith('IfNoneMatch'))
  },
  'an operation is deprecated': (c) => {
    c.paths[PARTNERSHIPS].post.deprecated = true
    c.paths[PARTNERSHIPS].post['x-sunset'] = '2027-06-30T00:00:00Z'
  },
}

const events = present('creator-service')
const webhook = (type) => `io.hookline.creator.${type}`
const event = (contract, type) =>
  contract.webhooks[webhook(type)].post.requestBody.content['application/cloudevents+json'].schema
    .allOf[1].properties

/** The same of events, which readers receive like answers. */
const breakingEvents = {
  'an event is removed': [
    (c) => delete c.webhooks[webhook('PartnershipCompleted')],
    /`io.hookline.creator.PartnershipCompleted` is no longer sent/,
  ],
  'a field of an event is removed': [
    (c) => delete schema(c, 'CreatorChange').properties.displayName,
    /`displayName` of `data` was removed/,
  ],
  'a field of an event is not always there': [
    (c) => schema(c, 'CreatorChange').required.pop(),
    /no longer required/,
  ],
  'a field of an event may become null': [
    (c) => (schema(c, 'CreatorChange').properties.displayName.type = ['string', 'null']),
    /null/,
  ],
  'a field of an event changes its type': [
    (c) => (schema(c, 'CreatorChange').properties.version = { type: 'string' }),
    /version/,
  ],
  'an event has another subject': [
    (c) => (event(c, 'PartnershipCompleted').subject.pattern = '^deals/[^/]+$'),
    /subject/,
  ],
  'an event has other data': [
    (c) => (event(c, 'PartnershipCompleted').data.$ref = '#/components/schemas/Brand'),
    /`creatorId` of `data` was removed/,
  ],
}

const harmlessEvents = {
  'an event is added': (c) =>
    (c.webhooks[webhook('PartnershipRenewed')] = c.webhooks[webhook('PartnershipCompleted')]),
  'an event gets a field': (c) => {
    schema(c, 'CreatorChange').properties.pronouns = { type: 'string' }
    schema(c, 'CreatorChange').required.push('pronouns')
  },
}

describe('a contract compared with the released one', { concurrency: 2 }, () => {
  let folder
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'contracts-'))))
  after(() => rm(folder, { recursive: true }))

  async function changed(change, name, from = base) {
    const contract = parse(await readFile(from, 'utf8'))
    const unchanged = stringify(contract)
    change(contract)
    assert.notEqual(stringify(contract), unchanged, 'the change does nothing')
    const target = join(folder, `${name}.yaml`)
    await writeFile(target, stringify(contract, { aliasDuplicateObjects: false }))
    return target
  }

  for (const [name, [change, message]] of Object.entries(breaking)) {
    it(`breaks when ${name}`, async () => {
      const found = await breaks(base, await changed(change, name))
      assert.match(found.map((one) => one.message).join('\n'), message)
    })
  }

  for (const [name, change] of Object.entries(harmless)) {
    it(`holds when ${name}`, async () => {
      assert.deepEqual(await breaks(base, await changed(change, name)), [])
    })
  }

  for (const [name, [change, message]] of Object.entries(breakingEvents)) {
    it(`breaks when ${name}`, async () => {
      const found = await breaks(events, await changed(change, name, events))
      assert.match(found.map((one) => one.message).join('\n'), message)
    })
  }

  for (const [name, change] of Object.entries(harmlessEvents)) {
    it(`holds when ${name}`, async () => {
      assert.deepEqual(await breaks(events, await changed(change, name, events)), [])
    })
  }

  it('holds when an operation goes after its sunset, and breaks before', async () => {
    const announced = await changed(harmless['an operation is deprecated'], 'announced')
    const gone = await changed((c) => delete c.paths[PARTNERSHIPS].post, 'gone', announced)
    assert.equal((await breaks(announced, gone, new Date('2027-06-29'))).length, 1)
    assert.deepEqual(await breaks(announced, gone, new Date('2027-06-30')), [])
  })

  it('objects until a break is accepted with its why, and to acceptances of nothing', async () => {
    const later = await changed((c) => delete schema(c, 'Brand').properties.currency, 'accepted')
    const services = [{ name: 'creator-service', earlier: base, later }]
    const [{ change }] = await breaks(base, later)
    const acceptance = { service: 'creator-service', change, why: 'It told too much.' }

    assert.match((await objections(services, []))[0], /currency.*\n  change: #\/paths/)
    assert.deepEqual(await objections(services, [acceptance]), [])
    assert.equal((await objections(services, [{ ...acceptance, why: '' }])).length, 2)
    assert.equal((await objections(services, [acceptance, { ...acceptance, change: '#/' }])).length, 1)
  })

  it('tells of an event that another replaces once, and not of how the two differ', async () => {
    const later = await changed(
      (c) => {
        c.webhooks[webhook('PartnershipRenewed')] = c.webhooks[webhook('PartnershipCompleted')]
        c.webhooks[webhook('PartnershipRenewed')].post.operationId = 'partnershipRenewed'
        event(c, 'PartnershipCompleted').subject.pattern = '^deals/[^/]+$'
        delete c.webhooks[webhook('PartnershipCompleted')]
      },
      'replaced',
      events,
    )
    assert.deepEqual(
      (await breaks(events, later)).map((one) => one.change),
      [`#/webhooks/${webhook('PartnershipCompleted')}`],
    )
  })

  it('says so when a contract cannot be read', async () => {
    await assert.rejects(breaks(base, join(folder, 'missing.yaml')))
  })
})
