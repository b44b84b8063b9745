/** The note on a merge request, as a rollout moves on. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { realClock } from '../../src/app/process/clock.ts'
import { noteKeeper } from '../../src/gitlab/merge-request-note.ts'
import type { Note } from '../../src/gitlab/notes-api.ts'
import { samples } from '../report/support/samples.ts'

const sample = (name: string) => samples.find((each) => each.name === name)?.events ?? []

/** A merge request that shows what was put last. */
const kept = (refuse?: string) => {
  const shown: Note[] = []
  const warnings: string[] = []
  const notes = {
    put: async (note: Note) => {
      if (refuse) throw new Error(refuse)
      shown.push(note)
      return 'written' as const
    },
  }
  const keeper = noteKeeper({
    notes,
    job: { jobUrl: 'https://gitlab.example/jobs/1' },
    warn: (text) => warnings.push(text),
  })
  return { keeper, shown, warnings }
}

describe('the keeper of the note', () => {
  it('shows at last how it ended, under the mark of its Service', async () => {
    const { keeper, shown } = kept()
    sample('aborted-at-10').forEach(keeper.reporter.report)
    await keeper.settled(realClock)
    assert.equal(shown.at(-1)?.mark, '<!-- kn-rollout: shop/hello -->')
    assert.match(shown.at(-1)?.body ?? '', /Aborted because hello-00042 exceeded a limit/)
  })

  it('shows nothing of a job that found nothing to do', async () => {
    const { keeper, shown } = kept()
    keeper.reporter.report({ is: 'note', text: 'There was nothing to finish.' })
    await keeper.settled(realClock)
    assert.deepEqual(shown, [])
  })

  it('warns once where GitLab would not have it, and lets the rollout be', async () => {
    const { keeper, warnings } = kept('POST /notes returned HTTP 403')
    sample('promoted').forEach(keeper.reporter.report)
    await keeper.settled(realClock)
    assert.equal(warnings.length, 1)
    assert.match(warnings[0] ?? '', /returned HTTP 403. Check that KN_ROLLOUT_GITLAB_TOKEN has the scope api/)
  })
})
