/** Kinds of settings of the health check's request. */
import { isPlainPath } from '../../engine/ports/plain-path.ts'
import { type Kind, ok, wrong } from '../setting.ts'

export const urlPath: Kind<string> = {
  takes: 'a path',
  shape: 'text',
  read: (text) => {
    if (!/^\/[^\s#]*$/.test(text)) return wrong('E_PATH', { value: text })
    return isPlainPath(text) ? ok(text) : wrong('E_PATH_SEGMENT', { value: text })
  },
}

type Address = { readonly host: string; readonly port: number }

/** `host:port`, an IPv6 host in brackets. */
export const address: Kind<Address> = {
  takes: 'host:port',
  shape: 'text',
  read: (text) => {
    const [, v6, name, digits] = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(text) ?? []
    const host = v6 ?? name
    const port = Number(digits)
    return host !== undefined && port >= 1 && port <= 65_535 ? ok({ host, port }) : wrong('E_ADDRESS', { value: text })
  },
}
