/**
 * Gives the access token for the next request.
 *
 * @param refused the token that a service has just refused: give another one
 */
export type TokenProvider = (refused?: string) => string | Promise<string>

export interface ClientCredentials {
  /** Address of the OIDC issuer, such as https://id.example.com/realms/hookline. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly fetch?: typeof fetch
}

/** A token is replaced before it ends, so that it outlives the request that carries it. */
const MARGIN_MILLIS = 30_000

interface Token {
  readonly value: string
  readonly until: number
}

/** Tokens of a program that acts for itself; one is used until shortly before it ends. */
export function clientCredentials(client: ClientCredentials): TokenProvider {
  const request = client.fetch ?? fetch
  let endpoint: Promise<string> | undefined
  let current: Promise<Token> | undefined

  async function discover(): Promise<string> {
    const answer = await request(`${client.issuer}/.well-known/openid-configuration`)
    const document = await read(answer, 'token_endpoint')
    return document['token_endpoint'] as string
  }

  async function ask(): Promise<Token> {
    endpoint ??= discover().catch((error: unknown) => {
      endpoint = undefined
      throw error
    })
    const answer = await request(await endpoint, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${basic(client.clientId, client.clientSecret)}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    })
    const tokens = await read(answer, 'access_token')
    const lifetime = Number(tokens['expires_in'] ?? 60) * 1000
    return {
      value: tokens['access_token'] as string,
      until: Date.now() + Math.max(lifetime - MARGIN_MILLIS, lifetime / 2),
    }
  }

  /** Requests at the same time share one token. */
  function renew(): Promise<Token> {
    const asked = ask()
    current = asked
    asked.catch(() => {
      if (current === asked) {
        current = undefined
      }
    })
    return asked
  }

  return async (refused) => {
    const token = await (current ?? renew())
    if (token.value !== refused && Date.now() < token.until) {
      return token.value
    }
    const latest = await current
    return latest && latest !== token ? latest.value : (await renew()).value
  }
}

/** RFC 6749, 2.3.1: both parts are form-encoded before they are joined. */
function basic(id: string, secret: string): string {
  return btoa(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)
}

async function read(answer: Response, needed: string): Promise<Record<string, unknown>> {
  const body = (await answer.json().catch(() => ({}))) as Record<string, unknown>
  if (!answer.ok || typeof body[needed] !== 'string') {
    const why = body['error_description'] ?? body['error'] ?? `status ${answer.status}`
    throw new Error(`The issuer gives no ${needed}: ${String(why)}`)
  }
  return body
}
