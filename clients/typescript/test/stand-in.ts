import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Heard {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** One answer of the stand-in. */
export interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

/** A service that answers as a test says, and remembers what it was asked. */
export class StandIn {
  readonly heard: Heard[] = []
  private readonly server: Server

  private constructor(answer: (heard: Heard, count: number) => Answer) {
    this.server = createServer((request, response) => {
      void this.reply(answer, request, response)
    })
  }

  static async start(answer: (heard: Heard, count: number) => Answer): Promise<StandIn> {
    const standIn = new StandIn(answer)
    await new Promise<void>((resolve) => standIn.server.listen(0, '127.0.0.1', resolve))
    return standIn
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async reply(
    answer: (heard: Heard, count: number) => Answer,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) {
      chunks.push(chunk as Buffer)
    }
    const heard = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    }
    this.heard.push(heard)
    const { status = 200, headers = {}, body } = answer(heard, this.heard.length)
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    response.end(body === undefined ? '' : JSON.stringify(body))
  }
}
