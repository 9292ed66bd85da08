import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { selfSignedCertificate } from './certificate'

interface WebPage {
  body: string | Uint8Array
  /** Content-Type is text/html in UTF-8 where none is given. */
  headers?: Record<string, string>
  status?: number
}

export interface WebRequest {
  method: string
  url: string
  headers: Record<string, string | string[] | undefined>
}

/** What the web answers for an address; `undefined` is a 404. */
export type WebSource = (url: URL) => WebPage | undefined | Promise<WebPage | undefined>

/** A whole web on one loopback port: every host of http and https is answered from here, nothing leaves. */
export interface LocalWeb {
  /** The port of the proxy that the browser is pointed at. */
  port: number
  /** Everything the browser asked for since the start, pages and all else. */
  requests: WebRequest[]
  close(): Promise<void>
}

/**
 * Plays the internet for a browser: a proxy that takes every connection itself. Pages stand at their own
 * addresses, and since nothing can go around it, its log is the whole traffic of the browser.
 */
export async function openLocalWeb(source: WebSource): Promise<LocalWeb> {
  const requests: WebRequest[] = []
  const answer = (scheme: string) => async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/'
    const address = path.startsWith('/') ? `${scheme}://${request.headers.host}${path}` : path
    requests.push({ method: request.method ?? '', url: address, headers: request.headers })
    const page = URL.canParse(address) ? await source(new URL(address)) : undefined
    response.writeHead(page?.status ?? (page ? 200 : 404), {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    })
    response.end(page?.body ?? '')
  }
  const secure = createSecureServer(selfSignedCertificate(), answer('https'))
  const proxy = createServer(answer('http'))
  const open = new Set<Socket>()
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
  }
  proxy.on('connection', keep)
  secure.on('connection', keep)
  proxy.on('connect', (_request, client: Socket, head) => {
    const inner = connect(portOf(secure), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      inner.write(head)
      inner.pipe(client).pipe(inner)
    })
    inner.on('error', () => client.destroy())
    client.on('error', () => inner.destroy())
  })
  await Promise.all(
    [secure, proxy].map(server => new Promise<void>(done => server.listen(0, '127.0.0.1', done))),
  )
  return {
    port: portOf(proxy),
    requests,
    async close() {
      for (const socket of open) socket.destroy()
      await Promise.all([secure, proxy].map(server => new Promise(done => server.close(done))))
    },
  }
}

const portOf = (server: { address(): AddressInfo | string | null }): number => {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The local web is not listening.')
  return address.port
}
