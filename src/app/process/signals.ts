/**
 * From the signals of a CI, and from faults that nothing caught, to one reason to return all traffic to stable. What follows, in order:
 * 1. the interrupt ends whatever wait is on (engine/run.ts), and no write is waited for any longer;
 * 2. `decide` says abort, unless the promotion is already written;
 * 3. one urgent write returns all traffic to stable (engine/actions/endings/return-to-stable.ts), within 50 ms of the signal;
 * 4. once the Route has taken it, the clean-up follows as far as the job lives (engine/actions/endings/clean-up-after-return.ts);
 * 5. what is left is finished by the post step, the next run or `recover`.
 */

/** Ctrl-C, a runner that cancels, a terminal or an ssh session that closes. Windows has no SIGTERM. */
const signals: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP']

/** No person presses a key again this soon. */
const echoMs = 150

/**
 * Aborts at the first signal, with its name as the reason, or at the first fault, with the Error. Signals after the first are left
 * to `again`; each fault goes to `onFault`. A closed terminal is never `again`: the shell repeats what the kernel has sent, and nobody
 * waits. Neither is a Ctrl-C that npx repeats: the terminal has sent it to both.
 */
export function interruptBySignal(
  again: () => void = () => {},
  onFault: (error: Error) => void = () => {},
): AbortSignal {
  const controller = new AbortController()
  let firstMs: number | undefined
  const heard = (signal: NodeJS.Signals) => {
    const nowMs = performance.now()
    if (firstMs === undefined) {
      firstMs = nowMs
      controller.abort(signal)
    } else if (signal !== 'SIGHUP' && nowMs - firstMs > echoMs) again()
  }
  for (const signal of signals) process.on(signal, () => heard(signal))
  const failed = (thrown: unknown) => {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    onFault(error)
    controller.abort(error)
  }
  process.on('uncaughtException', failed)
  process.on('unhandledRejection', failed)
  return controller.signal
}
