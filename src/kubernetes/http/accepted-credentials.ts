/**
 * Which credentials a request is sent with. Newer ones replace those in use, but a renewal may give what can be sent and is wrong: then
 * those that the server accepted last go on, as long as they last.
 */
import { isDeepStrictEqual } from 'node:util'

/** What proves who we are; asked for before each request, since tokens change. */
export type Credentials = {
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly cert?: string | Buffer
  readonly key?: string | Buffer
}

export type AcceptedCredentials = {
  /** Those to send now. */
  readonly choose: () => Promise<Credentials>
  readonly accepted: (sent: Credentials) => void
  /** The server did not accept them; true: those that it accepted before are chosen from now on. */
  readonly rejected: (sent: Credentials) => boolean
  /** Newer ones than those that it accepted last were rejected. */
  readonly areNewerWrong: () => boolean
  /** Whether it accepted any. */
  readonly wereAny: () => boolean
}

export const createAcceptedCredentials = (newest: () => Promise<Credentials>): AcceptedCredentials => {
  let accepted: Credentials | undefined
  let wrong: Credentials | undefined
  let areNewerWrong = false
  let rejections = 0
  return {
    choose: async () => {
      const credentials = await newest()
      return accepted && isDeepStrictEqual(credentials, wrong) ? accepted : credentials
    },
    accepted: (sent) => {
      if (!isDeepStrictEqual(sent, accepted)) {
        wrong = undefined
        areNewerWrong = false
      }
      accepted = sent
      rejections = 0
    },
    // Those that were accepted are not forgotten: a server that is going or coming rejects good ones, too. So they are sent twice more
    // often than newer ones that it rejected.
    rejected: (sent) => {
      const isNewer = accepted !== undefined && !isDeepStrictEqual(sent, accepted)
      if (isNewer) wrong = sent
      else if (++rejections % 2 === 0) wrong = undefined
      areNewerWrong ||= isNewer
      return isNewer
    },
    areNewerWrong: () => areNewerWrong,
    wereAny: () => accepted !== undefined,
  }
}
