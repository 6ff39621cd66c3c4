/** What is wrong with one part of the input. */
export interface Violation {
  readonly field: string
  readonly message: string
}

/** A refusal as the services write it, RFC 9457. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  /** Stable, written for programs: decide on this, not on the texts. */
  readonly code: string
  /** Quote it when asking for help. */
  readonly traceId: string
  readonly violations: readonly Violation[]
}

/** A request was refused. */
export class HooklineProblem extends Error {
  override readonly name = 'HooklineProblem'

  constructor(
    readonly problem: ProblemDocument,
    /** Names the request in the services' logs. */
    readonly requestId: string | undefined,
  ) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`)
  }

  get code(): string {
    return this.problem.code
  }

  get status(): number {
    return this.problem.status
  }

  /** Whether the error is a refusal, with this code if one is named. */
  static is(error: unknown, code?: string): error is HooklineProblem {
    return error instanceof HooklineProblem && (code === undefined || error.code === code)
  }
}

/** Whatever stands between a client and the services may refuse in a form of its own. */
export function problemOf(response: Response, body: unknown): HooklineProblem {
  const known = isProblem(body)
    ? body
    : {
        type: 'about:blank',
        title: response.statusText || 'The request failed',
        status: response.status,
        detail: 'The answer is not a problem document: it may not come from Hookline.',
        instance: response.url,
        code: 'UNKNOWN',
        traceId: '',
        violations: [],
      }
  return new HooklineProblem(known, response.headers.get('X-Request-Id') ?? undefined)
}

function isProblem(body: unknown): body is ProblemDocument {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body
}
