export interface RetryOptions {
  /** How often a request is sent at most. Default: 4. */
  readonly attempts?: number
  /** The longest wait before another attempt, in milliseconds; a longer one is not waited for. Default: 60,000. */
  readonly longestWait?: number
}

/** First wait where the service names none, in milliseconds; doubled with each attempt. */
const FIRST_WAIT = 250

/** Without these methods' promise, a request that failed may still have been done. */
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])

/**
 * Sends a request again after 429 or 503, when the service says so (Retry-After) and it is safe: a
 * limited request (429) was not done; one that met an outage (503) is repeated only if its method,
 * or its Idempotency-Key, makes that harmless.
 */
export function retrying(send: typeof fetch, options: RetryOptions = {}): typeof fetch {
  const attempts = options.attempts ?? 4
  const longest = options.longestWait ?? 60_000

  return async (input, init) => {
    const request = new Request(input, init)
    for (let attempt = 1; ; attempt++) {
      const answer = await send(attempt < attempts ? request.clone() : request)
      const wait = waitBefore(answer, attempt)
      if (attempt >= attempts || wait > longest || !isSafe(request, answer)) {
        return answer
      }
      await answer.body?.cancel()
      await pause(wait, request.signal)
    }
  }
}

function isSafe(request: Request, answer: Response): boolean {
  return (
    answer.status === 429 ||
    (answer.status === 503 &&
      (REPEATABLE.has(request.method) || request.headers.has('Idempotency-Key')))
  )
}

/** Seconds or a date; without either, longer each time and not the same for all clients. */
function waitBefore(answer: Response, attempt: number): number {
  const said = answer.headers.get('Retry-After')
  if (said !== null && /^\d+$/.test(said)) {
    return Number(said) * 1000
  }
  const date = said === null ? Number.NaN : Date.parse(said)
  if (!Number.isNaN(date)) {
    return Math.max(0, date - Date.now())
  }
  return FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, millis)
    signal.addEventListener('abort', stop, { once: true })
  })
}
