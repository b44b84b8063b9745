/** Which Service: every command has one, but for `recover` and `status`, which may have all. */
import { commandLine, endings, target, template } from '../catalogue.ts'
import { fault } from '../setting.ts'
import type { Settings } from '../settings.ts'
import type { Reader } from '../written/reader.ts'

export const checkTarget = (reader: Reader, settings: Settings): void => {
  const { isGiven, isWrong, blame } = reader
  const { command, allNamespaces } = settings
  const mayHaveAll = command === 'recover' || command === 'status'
  // A manifest has the name; one that is wrong has been reported.
  const isKnown = settings.service !== '' || isGiven(target.service) || isWrong(template.manifest)
  if (!mayHaveAll && !isKnown && !isWrong(target.command))
    blame(target.service, fault('E_MISSING', { example: target.service.example }))
  if (allNamespaces && !mayHaveAll) blame(target.allNamespaces, fault('E_ONLY_RECOVER', { command }))
  if (allNamespaces && mayHaveAll) checkAlone(reader)
  checkOfOne(reader, settings)
}

const checkAlone = ({ isGiven, blame, spell }: Reader): void => {
  for (const other of [target.service, target.namespace])
    if (isGiven(other)) blame(target.allNamespaces, fault('E_ALL_AND_ONE', { other: spell(other) }))
}

const ofOne = [
  [commandLine.watch, 'status'],
  [commandLine.count, 'curl'],
  [commandLine.rate, 'curl'],
  [commandLine.revisionFrom, 'curl'],
  [endings.to, 'rollback'],
  [endings.evenIfBad, 'rollback'],
] as const

/** Settings of one command. A switch that is off changes no other: the component hands that over too. */
const checkOfOne = ({ isGiven, take, blame, spell }: Reader, { command, sample }: Settings): void => {
  for (const [setting, only] of ofOne) {
    const isOff = setting.kind.shape === 'switch' && take<unknown>(setting) === false
    if (command !== only && isGiven(setting) && !isOff) blame(setting, fault('E_ONLY_COMMAND', { only, command }))
  }
  for (const setting of [commandLine.rate, commandLine.revisionFrom])
    if (command === 'curl' && isGiven(setting) && !sample)
      blame(setting, fault('E_NEEDS', { other: spell(commandLine.count) }))
}
