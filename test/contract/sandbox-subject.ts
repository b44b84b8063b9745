/** The sandbox as a subject: fresh for each behaviour, in virtual time. */
import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/sandbox.ts'
import { createScheduler, type Scheduler } from '../../sandbox/time/scheduler.ts'
import type { Verb } from '../../src/engine/ports/ports.ts'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import type { Subject } from './subject.ts'

export type SandboxSubject = { readonly subject: Subject; readonly sandbox: Sandbox; readonly scheduler: Scheduler }

const verbs: readonly Verb[] = ['get', 'list', 'watch', 'create', 'patch', 'delete']
const resources = ['services', 'revisions', 'routes', 'configurations']

export const createSubject = (options: Omit<SandboxOptions, 'scheduler'> = {}): SandboxSubject => {
  const scheduler = createScheduler()
  const sandbox = createSandbox({ ...options, scheduler })
  for (const resource of resources) {
    sandbox.deny('stranger', ...verbs.map((verb) => ({ verb, group: 'serving.knative.dev', resource })))
  }
  const imposter: Transport = (request, given) =>
    sandbox.transport({ ...request, headers: { ...request.headers, authorization: 'Bearer wrong' } }, given)
  const subject: Subject = {
    transport: sandbox.transport,
    stranger: sandbox.transportAs('stranger'),
    strangerName: 'stranger',
    imposter,
    clock: scheduler,
    request: sandbox.ingress,
    namespace: 'default',
    domain: 'example.test',
    registry: '10.99.0.1:5000',
  }
  return { subject, sandbox, scheduler }
}
