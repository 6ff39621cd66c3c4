import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths as AttributionPaths } from './generated/attribution.js'
import type { paths as ContentPaths } from './generated/content.js'
import type { paths as CreatorPaths } from './generated/creator.js'
import type { paths as ReportingPaths } from './generated/reporting.js'
import { retrying, type RetryOptions } from './retry.js'
import type { TokenProvider } from './token.js'

export interface HooklineOptions {
  /** Address of each service, such as https://creator.example.com. */
  readonly services: {
    readonly creator: string
    readonly content: string
    readonly attribution: string
    readonly reporting: string
  }
  readonly token: TokenProvider
  readonly retry?: RetryOptions
  readonly fetch?: typeof fetch
  /** Hears of each answer of an operation that is going to end. Default: a warning per operation. */
  readonly onDeprecation?: (notice: DeprecationNotice) => void
}

/** An operation that is going to end, as its answers say. */
export interface DeprecationNotice {
  readonly method: string
  readonly path: string
  /** When it may stop to answer. */
  readonly sunset: Date | undefined
}

/** Lists can be had as files too; this client reads them as JSON. */
export type Media = 'application/json' | 'application/problem+json'

export interface Hookline {
  readonly creator: Client<CreatorPaths, Media>
  readonly content: Client<ContentPaths, Media>
  readonly attribution: Client<AttributionPaths, Media>
  readonly reporting: Client<ReportingPaths, Media>
}

/** The four services, with one way to authenticate and to repeat. */
export function hookline(options: HooklineOptions): Hookline {
  const send = authorized(retrying(options.fetch ?? fetch, options.retry), options.token)
  const deprecations = watch(options.onDeprecation ?? warnOnce())
  function service<Paths extends object>(baseUrl: string): Client<Paths, Media> {
    const client = createClient<Paths, Media>({ baseUrl, fetch: (request) => send(request) })
    client.use(deprecations)
    return client
  }
  return {
    creator: service<CreatorPaths>(options.services.creator),
    content: service<ContentPaths>(options.services.content),
    attribution: service<AttributionPaths>(options.services.attribution),
    reporting: service<ReportingPaths>(options.services.reporting),
  }
}

/** A token that was refused may have been revoked or its key replaced: one other is tried. */
function authorized(send: typeof fetch, token: TokenProvider): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const first = await token()
    const answer = await send(bearing(request.clone(), first))
    if (answer.status !== 401) {
      return answer
    }
    const second = await token(first)
    if (second === first) {
      return answer
    }
    await answer.body?.cancel()
    return send(bearing(request, second))
  }
}

function bearing(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`)
  return request
}

function watch(hear: (notice: DeprecationNotice) => void): Middleware {
  return {
    onResponse({ request, response, schemaPath }) {
      if (response.headers.has('Deprecation')) {
        const sunset = response.headers.get('Sunset')
        hear({
          method: request.method,
          path: schemaPath,
          sunset: sunset === null ? undefined : new Date(sunset),
        })
      }
    },
  }
}

function warnOnce(): (notice: DeprecationNotice) => void {
  const warned = new Set<string>()
  return ({ method, path, sunset }) => {
    const operation = `${method} ${path}`
    if (!warned.has(operation)) {
      warned.add(operation)
      console.warn(`${operation} is deprecated, and may end on ${sunset?.toISOString() ?? 'any day'}`)
    }
  }
}
