/** What keeps a Route from taking a split, and what it does meanwhile. */
import { create, get, jsonPatch, remove } from '../api.ts'
import { answers, asksTooMuch, newEnv, newImage, pinned, second, withGuest } from '../changes.ts'
import { routesReady, traffic } from '../look.ts'
import { serviceOf } from '../manifest.ts'
import { awaitCondition, awaitReady, brief, condition, onService, revisionAt, setTraffic, until } from '../services.ts'
import type { Behaviour } from '../subject.ts'

export const frozen: readonly Behaviour[] = [
  {
    name: 'one entry on a Revision that does not exist freezes the whole Route, at 0 % too, until it is dropped',
    see: onService('frozen-missing', {}, async (subject, name) => {
      const missing = { revisionName: `${name}-00009`, percent: 0, tag: 'none' }
      const stable = { revisionName: `${name}-00001`, percent: 100, tag: 'stable' }
      const accepted = await setTraffic(subject, name, [stable, missing])
      await awaitCondition(subject, ['services', name, 'RoutesReady'], 'False RevisionMissing')
      const route = (await get(subject, 'routes', name)).body
      await subject.clock.sleep(1_500)
      const frozen = [await revisionAt(subject, name), (await revisionAt(subject, name, 'stable')) ?? 'nobody']
      await setTraffic(subject, name, [stable])
      await awaitReady(subject, name)
      return [
        `${accepted.status}`,
        condition(route, 'AllTrafficAssigned').message,
        `${frozen[0]} answers users, ${frozen[1]} the tag of the healthy one`,
        await traffic(subject, name),
      ]
    }),
    expect: [
      '200',
      'Revision "frozen-missing-00009" referenced in traffic not found.',
      '00001 answers users, nobody the tag of the healthy one',
      '00001 100 stable',
    ],
  },
  {
    name: 'one entry on a Revision that failed freezes the whole Route; the Service stays failed after it is dropped',
    see: onService('frozen-failed', {}, async (subject, name) => {
      await jsonPatch(subject, name, [asksTooMuch, pinned(name)])
      await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'False Unschedulable')
      await setTraffic(subject, name, [
        { revisionName: `${name}-00001`, percent: 100, tag: 'stable' },
        { revisionName: `${name}-00002`, percent: 0, tag: 'latest' },
      ])
      await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'False RevisionMissing')
      const message = condition((await get(subject, 'routes', name)).body, 'AllTrafficAssigned').message
      await setTraffic(subject, name, [{ revisionName: `${name}-00001`, percent: 100, tag: 'stable' }])
      await awaitCondition(subject, ['routes', name, 'Ready'], 'True')
      const service = await until(subject, 'the Service to follow', async () =>
        (await routesReady(subject, name)) === 'True' ? (await get(subject, 'services', name)).body : undefined,
      )
      return [message, brief(condition(service, 'ConfigurationsReady')), brief(condition(service, 'Ready'))]
    }),
    expect: ['Revision "frozen-failed-00002" failed to become ready.', 'False RevisionFailed', 'False RevisionFailed'],
  },
  {
    name: 'an entry on a Revision that is not ready yet waits for it, with the old split in force',
    see: onService('waits', {}, async (subject, name) => {
      await jsonPatch(subject, name, [
        newImage(2),
        newEnv({ START_DELAY_MS: '3000' }),
        pinned(name, { revisionName: `${name}-00002`, percent: 0, tag: 'latest' }),
      ])
      await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'Unknown RevisionMissing')
      const message = await until(subject, 'the Revision to be known', async () => {
        const found = condition((await get(subject, 'routes', name)).body, 'AllTrafficAssigned').message
        return found.includes('not yet ready') ? found : undefined
      })
      const meanwhile = await revisionAt(subject, name)
      await awaitReady(subject, name)
      return [message, `${meanwhile} answers meanwhile`, await traffic(subject, name)]
    }),
    expect: ['Revision "waits-00002" is not yet ready.', '00001 answers meanwhile', '00001 100 -, 00002 0 latest'],
  },
  {
    name: 'two entries of the same tag and Revision are never migrated, although the Route is ready',
    see: onService('twice', {}, async (subject, name) => {
      const half = { revisionName: `${name}-00001`, percent: 50 }
      await setTraffic(subject, name, [half, half])
      await awaitCondition(subject, ['routes', name, 'Ready'], 'True')
      await subject.clock.sleep(2_000)
      return [await routesReady(subject, name), await traffic(subject, name)]
    }),
    expect: ['Unknown TrafficNotMigrated', '00001 100 -'],
  },
  {
    name: 'a tag that makes the host too long passes admission and fails in the Route',
    see: onService('toolong', {}, async (subject, name) => {
      const tag = 'a'.repeat(60)
      const accepted = await setTraffic(subject, name, [{ latestRevision: true, percent: 100, tag }])
      await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'False ErrorConfig')
      return [`${accepted.status}`]
    }),
    expect: ['200'],
  },
  {
    name: 'a Revision that is deleted while a Route lists it freezes the Route',
    see: onService('bereft', {}, async (subject, name) => {
      await second(subject, name)
      await setTraffic(subject, name, [
        { revisionName: `${name}-00001`, percent: 0, tag: 'previous' },
        { revisionName: `${name}-00002`, percent: 100 },
      ])
      await awaitReady(subject, name)
      // An ingress may follow after Ready: until then it is asked about the list before.
      await answers(subject, name, '00002')
      const { status } = await remove(subject, 'revisions', `${name}-00001`)
      await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'False RevisionMissing')
      return [`${status}`, `${await revisionAt(subject, name)} answers`]
    }),
    expect: ['200', '00002 answers'],
  },
  {
    name: 'an entry on a Revision of another Service stops the Route',
    since: 21,
    see: onService('mine', {}, (subject, name) =>
      withGuest(subject, [name, 'theirs'], async () => {
        const route = await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'False RevisionNotOwned')
        return [condition(route, 'AllTrafficAssigned').message]
      }),
    ),
    expect: ['Revision "theirs-00001" belongs to Service "theirs", not Service "mine".'],
  },
  {
    name: 'a tag whose placeholder would be called like another Service stops the Route',
    see: onService('mate', {}, async (subject, name) => {
      await create(subject, serviceOf(subject, `clash-${name}`))
      await awaitReady(subject, `clash-${name}`)
      await setTraffic(subject, name, [{ latestRevision: true, percent: 100, tag: 'clash' }])
      const route = await awaitCondition(subject, ['routes', name, 'IngressReady'], 'False NotOwned')
      await remove(subject, 'services', `clash-${name}`)
      return [condition(route, 'IngressReady').message, `${await revisionAt(subject, name)} answers`]
    }),
    expect: ['There is an existing placeholder Service "clash-mate" that we do not own.', '00001 answers'],
  },
]
