import { bodyOf, clientCredentials, everyItem, hookline, HooklineProblem, ifMatch, once, versioned } from '../src/index.js'

const { creator } = hookline({
  services: {
    creator: process.env['HOOKLINE_CREATOR_URL'] ?? 'http://localhost:8081',
    content: process.env['HOOKLINE_CONTENT_URL'] ?? 'http://localhost:8082',
    attribution: process.env['HOOKLINE_ATTRIBUTION_URL'] ?? 'http://localhost:8083',
    reporting: process.env['HOOKLINE_REPORTING_URL'] ?? 'http://localhost:8084',
  },
  token: clientCredentials({
    issuer: process.env['HOOKLINE_ISSUER'] ?? 'http://localhost:8085/hookline',
    clientId: process.env['HOOKLINE_CLIENT_ID'] ?? 'hookline-demo',
    clientSecret: process.env['HOOKLINE_CLIENT_SECRET'] ?? '',
  }),
})

/** Registers a creator once, however often it is called, and puts a name right. */
export async function signCreator(brand: string, handle: string): Promise<string> {
  const path = { brand }
  const registered = await versioned(
    creator.POST('/v1/brands/{brand}/creators', {
      params: { path, header: once(`sign-${handle}`) },
      body: { displayName: handle, accounts: [{ network: 'TIKTOK', handle }] },
    }),
  )
  const id = registered.value.id!
  try {
    await bodyOf(
      creator.PUT('/v1/brands/{brand}/creators/{creator}', {
        params: { path: { brand, creator: id }, header: ifMatch(registered) },
        body: { displayName: `${handle} (signed)`, accounts: [{ network: 'TIKTOK', handle }] },
      }),
    )
  } catch (error) {
    if (!HooklineProblem.is(error, 'STALE')) throw error // somebody was faster
  }
  return id
}

/** Every creator of a brand, however many pages that takes. */
export async function namesOf(brand: string): Promise<string[]> {
  const names: string[] = []
  const creators = everyItem((query) =>
    bodyOf(
      creator.GET('/v1/brands/{brand}/creators', {
        params: { path: { brand }, query: { ...query, limit: 2 } },
      }),
    ),
  )
  for await (const one of creators) {
    names.push(one.displayName ?? '')
  }
  return names
}
