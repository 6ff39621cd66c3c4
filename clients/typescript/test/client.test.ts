import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import {
  bodyOf,
  clientCredentials,
  everyItem,
  hookline,
  HooklineProblem,
  ifMatch,
  once,
  versioned,
  type DeprecationNotice,
  type HooklineOptions,
} from '../src/index.js'
import { StandIn, type Answer, type Heard } from './stand-in.js'

const BRAND = { params: { path: { brand: 'acme-cosmetics' } } } as const
const PARTNERSHIP = { path: { brand: 'acme-cosmetics', partnership: '0198b2c4' } } as const

let standIn: StandIn

async function client(
  answer: (heard: Heard, count: number) => Answer,
  options: Partial<HooklineOptions> = {},
) {
  standIn = await StandIn.start(answer)
  const url = standIn.url
  return hookline({
    services: { creator: url, content: url, attribution: url, reporting: url },
    token: () => 'a-token',
    ...options,
  })
}

afterEach(() => standIn.stop())

describe('an answer', () => {
  it('is its body, asked for with the token', async () => {
    const { creator } = await client(() => ({ body: { slug: 'acme-cosmetics' } }))
    const brand = await bodyOf(creator.GET('/v1/brands/{brand}', BRAND))
    assert.equal(brand.slug, 'acme-cosmetics')
    assert.equal(standIn.heard[0]?.path, '/v1/brands/acme-cosmetics')
    assert.equal(standIn.heard[0]?.headers.authorization, 'Bearer a-token')
  })

  it('brings the version that a change names', async () => {
    const { creator } = await client(() => ({ headers: { ETag: '"3"' }, body: { status: 'DRAFT' } }))
    const read = await versioned(
      creator.GET('/v1/brands/{brand}/partnerships/{partnership}', { params: PARTNERSHIP }),
    )
    assert.deepEqual(read, { value: { status: 'DRAFT' }, etag: '"3"' })
    assert.deepEqual(ifMatch(read), { 'If-Match': '"3"' })
  })

  it('that refuses is thrown with its code, violations and request', async () => {
    const problem = {
      type: 'https://hookline.io/problems/invalid-body',
      title: 'The body does not have the documented form',
      status: 400,
      detail: 'One field is wrong.',
      instance: '/v1/brands',
      code: 'INVALID_BODY',
      traceId: '4bf9',
      violations: [{ field: 'slug', message: 'must not be blank' }],
    }
    const { creator } = await client(() => ({
      status: 400,
      headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'r-1' },
      body: problem,
    }))
    const error = await bodyOf(creator.GET('/v1/brands/{brand}', BRAND)).catch((e: unknown) => e)
    assert.ok(HooklineProblem.is(error, 'INVALID_BODY'))
    assert.deepEqual(error.problem, problem)
    assert.equal(error.requestId, 'r-1')
    assert.equal(error.message, '400 INVALID_BODY: One field is wrong.')
    assert.ok(!HooklineProblem.is(error, 'STALE'))
  })

  it('of a proxy in between is a problem too', async () => {
    const { creator } = await client(() => ({ status: 502, body: 'Bad Gateway' }))
    await assert.rejects(bodyOf(creator.GET('/v1/brands/{brand}', BRAND)), { code: 'UNKNOWN', status: 502 })
  })
})

describe('a request', () => {
  const draft = { creatorId: '0198', name: 'Spring', startsOn: '2026-09-01', fee: { amount: '1.00', currency: 'EUR' } }

  it('waits as long as the service says, and is the same the second time', async () => {
    const { creator } = await client((_, count) =>
      count === 1
        ? { status: 429, headers: { 'Retry-After': '1' } }
        : { status: 201, body: { status: 'DRAFT' } },
    )
    const began = Date.now()
    await bodyOf(
      creator.POST('/v1/brands/{brand}/partnerships', {
        params: { ...BRAND.params, header: once('the-key') },
        body: draft,
      }),
    )
    assert.ok(Date.now() - began >= 990)
    assert.equal(standIn.heard.length, 2)
    assert.equal(standIn.heard[1]?.headers['idempotency-key'], 'the-key')
    assert.deepEqual(JSON.parse(standIn.heard[1]?.body ?? ''), draft)
  })

  it('understands a date in Retry-After', async () => {
    const { creator } = await client((_, count) =>
      count === 1
        ? { status: 503, headers: { 'Retry-After': new Date(Date.now() + 1200).toUTCString() } }
        : { body: {} },
    )
    await bodyOf(creator.GET('/v1/brands/{brand}', BRAND))
    assert.equal(standIn.heard.length, 2)
  })

  it('that may have been done is not repeated without a key', async () => {
    const { creator } = await client(() => ({ status: 503, headers: { 'Retry-After': '0' } }))
    const post = (header: { 'Idempotency-Key'?: string }) =>
      creator.POST('/v1/brands/{brand}/partnerships', {
        params: { ...BRAND.params, header },
        body: draft,
      })
    await assert.rejects(bodyOf(post({})), { status: 503 })
    assert.equal(standIn.heard.length, 1)
    await assert.rejects(bodyOf(post(once())), { status: 503 })
    assert.equal(standIn.heard.length, 5)
  })

  it('does not wait longer than its caller would', async () => {
    const { creator } = await client(() => ({ status: 429, headers: { 'Retry-After': '3600' } }))
    await assert.rejects(bodyOf(creator.GET('/v1/brands/{brand}', BRAND)), { status: 429 })
    assert.equal(standIn.heard.length, 1)
  })

  it('that is aborted does not wait either', async () => {
    const { creator } = await client(() => ({ status: 429, headers: { 'Retry-After': '30' } }))
    const asked = creator.GET('/v1/brands/{brand}', { ...BRAND, signal: AbortSignal.timeout(200) })
    await assert.rejects(bodyOf(asked), { name: 'TimeoutError' })
  })
})

describe('a list', () => {
  it('is read page by page, and no further than it is used', async () => {
    const pages: Record<string, Answer> = {
      '/v1/brands/acme-cosmetics/creators?limit=2': {
        body: { items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'next one' },
      },
      '/v1/brands/acme-cosmetics/creators?cursor=next%20one&limit=2': {
        body: { items: [{ id: 'c' }], nextCursor: null },
      },
    }
    const { creator } = await client(({ path }) => pages[path] ?? { status: 404 })
    const all = () =>
      everyItem((query) =>
        bodyOf(
          creator.GET('/v1/brands/{brand}/creators', {
            params: { ...BRAND.params, query: { ...query, limit: 2 } },
          }),
        ),
      )

    const ids: (string | undefined)[] = []
    for await (const one of all()) {
      ids.push(one.id)
    }
    assert.deepEqual(ids, ['a', 'b', 'c'])
    for await (const one of all()) {
      assert.equal(one.id, 'a')
      break
    }
    assert.equal(standIn.heard.length, 3)
  })
})

describe('a token', () => {
  const credentials = { clientId: 'partner', clientSecret: 'p:ss wörd' }

  function issuer(expires: number) {
    let given = 0
    return ({ path, headers }: Heard): Answer => {
      if (path.endsWith('/openid-configuration')) {
        return { body: { token_endpoint: `${standIn.url}/token` } }
      }
      if (path === '/token') {
        return { body: { access_token: `token-${++given}`, expires_in: expires } }
      }
      return headers.authorization === 'Bearer token-1' && given === 1 && expires === 301
        ? { status: 401, body: { code: 'UNAUTHENTICATED', status: 401 } }
        : { body: {} }
    }
  }

  const asked = (path: string) => standIn.heard.filter((heard) => heard.path === path)

  it('is asked for once, with the secret as the standard wants it', async () => {
    const { creator } = await client(issuer(300), {
      token: (refused) => token(refused),
    })
    const token = clientCredentials({ ...credentials, issuer: standIn.url })
    const read = () => bodyOf(creator.GET('/v1/brands/{brand}', BRAND))
    await Promise.all([read(), read()])
    await read()
    assert.equal(asked('/token').length, 1)
    const basic = asked('/token')[0]?.headers.authorization?.replace('Basic ', '') ?? ''
    assert.equal(Buffer.from(basic, 'base64').toString(), 'partner:p%3Ass%20w%C3%B6rd')
    assert.equal(asked('/token')[0]?.body, 'grant_type=client_credentials')
  })

  it('that a service refuses is replaced once', async () => {
    const { creator } = await client(issuer(301), { token: (refused) => token(refused) })
    const token = clientCredentials({ ...credentials, issuer: standIn.url })
    await bodyOf(creator.GET('/v1/brands/{brand}', BRAND))
    assert.equal(asked('/token').length, 2)
  })

  it('that nobody can replace stays a refusal', async () => {
    const { creator } = await client(() => ({ status: 401, body: { code: 'UNAUTHENTICATED', status: 401 } }))
    await assert.rejects(bodyOf(creator.GET('/v1/brands/{brand}', BRAND)), { code: 'UNAUTHENTICATED' })
    assert.equal(standIn.heard.length, 1)
  })

  it('that the issuer does not give says why, and may be asked for again', async () => {
    standIn = await StandIn.start(({ path }, count) =>
      path === '/token'
        ? count < 3
          ? { status: 401, body: { error: 'invalid_client', error_description: 'Wrong secret' } }
          : { body: { access_token: 'late' } }
        : { body: { token_endpoint: `${standIn.url}/token` } },
    )
    const token = clientCredentials({ ...credentials, issuer: standIn.url })
    await assert.rejects(async () => token(), /Wrong secret/)
    assert.equal(await token(), 'late')
  })
})

describe('an operation that is going to end', () => {
  it('is told of, with its day', async () => {
    const notices: DeprecationNotice[] = []
    const { creator } = await client(
      () => ({
        headers: { Deprecation: '@1795305600', Sunset: 'Wed, 30 Jun 2027 00:00:00 GMT' },
        body: {},
      }),
      { onDeprecation: (notice) => notices.push(notice) },
    )
    await bodyOf(creator.GET('/v1/brands/{brand}', BRAND))
    assert.deepEqual(notices, [
      { method: 'GET', path: '/v1/brands/{brand}', sunset: new Date('2027-06-30T00:00:00Z') },
    ])
  })
})
