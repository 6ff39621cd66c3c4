import { problemOf } from './problem.js'

/** What openapi-fetch gives for a request. */
export interface Outcome<T> {
  data?: T
  error?: unknown
  response: Response
}

/** A resource with the version that a later change has to name. */
export interface Versioned<T> {
  readonly value: T
  readonly etag: string
}

/**
 * The body of an answer.
 *
 * @throws HooklineProblem when the request was refused
 */
export async function bodyOf<T>(request: Promise<Outcome<T>>): Promise<T> {
  return (await accepted(request)).data as T
}

/**
 * The body of an answer with its ETag, for {@link ifMatch}.
 *
 * @throws HooklineProblem when the request was refused
 */
export async function versioned<T>(request: Promise<Outcome<T>>): Promise<Versioned<T>> {
  const { data, response } = await accepted(request)
  const etag = response.headers.get('ETag')
  if (etag === null) {
    throw new TypeError(`${response.url} answers without an ETag`)
  }
  return { value: data as T, etag }
}

async function accepted<T>(request: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await request
  if (!outcome.response.ok) {
    throw problemOf(outcome.response, outcome.error)
  }
  return outcome
}

/** The header of a change: it is refused with 412 if somebody else has changed the resource since. */
export function ifMatch(version: Versioned<unknown> | string): { 'If-Match': string } {
  return { 'If-Match': typeof version === 'string' ? version : version.etag }
}

/**
 * The header of a POST that may be sent twice and is done once. Make the key when the intention
 * arises, and keep it for as long as you may have to repeat the request.
 */
export function once(key: string = crypto.randomUUID()): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key }
}
