/** Revision names of the user's own. */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { at, get, jsonPatch, mergePatch, textAt } from '../api.ts'
import { newImage } from '../changes.ts'
import { image } from '../manifest.ts'
import { awaitCondition, awaitReady, brief, condition, onService } from '../services.ts'
import type { Behaviour } from '../subject.ts'
import { verdict } from './guards.ts'

const called = (name: string): JsonObject => ({ op: 'add', path: '/spec/template/metadata/name', value: name })

export const names: readonly Behaviour[] = [
  {
    name: 'a Revision name that is taken by another spec stops the Route',
    see: onService('taken', { templateName: 'taken-one' }, async (subject, name) => {
      await jsonPatch(subject, name, [newImage(2), called(`${name}-two`)])
      await awaitReady(subject, name)
      await jsonPatch(subject, name, [newImage(3), called(`${name}-one`)])
      await awaitCondition(subject, ['services', name, 'RoutesReady'], 'False RevisionNameTaken')
      const { body } = await get(subject, 'services', name)
      return [brief(condition(body, 'ConfigurationsReady'))]
    }),
    expect: ['False RevisionFailed'],
  },
  {
    name: 'a template put back without a name makes one more Revision; put back with the old name it takes the old one up again',
    see: onService('back', { templateName: 'back-one' }, async (subject, name) => {
      const old = (await get(subject, 'services', name)).body
      const template = (metadata: JsonObject): JsonObject => ({
        op: 'add',
        path: '/spec/template',
        value: { metadata, spec: at(old, 'spec.template.spec') ?? {} },
      })
      const named = async () => textAt(await awaitReady(subject, name), 'status.latestReadyRevisionName')
      await jsonPatch(subject, name, [newImage(2), called(`${name}-two`)])
      const second = await named()
      await jsonPatch(subject, name, [template({ name: `${name}-one` })])
      const again = await named()
      await jsonPatch(subject, name, [template({})])
      return [second, again, await named()]
    }),
    expect: ['back-two', 'back-one', 'back-00004'],
  },
  {
    name: 'a raw manifest sent again under the same Revision name is refused: under it nothing is filled in',
    see: onService('rerun', { templateName: 'rerun-one' }, async (subject, name) => {
      const containers = [{ image: image(1), env: [] }]
      const answer = await mergePatch(subject, name, { spec: { template: { spec: { containers } } } })
      return [
        verdict(answer, 'Saw the following changes without a name change (-old +new): spec.template.metadata.name'),
      ]
    }),
    expect: ['400 BadRequest Saw the following changes without a name change (-old +new): spec.template.metadata.name'],
  },
]
