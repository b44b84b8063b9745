/** What a release makes of the changelog. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dated, notesOf } from '../../scripts/release/release.ts'

const changelog = '# Changelog\n\n## Unreleased\n\n- New\n\n## 0.1.0 (2026-11-01)\n\n- Old\n'

test('what is unreleased goes under its version, and room is left for what comes next', () => {
  assert.equal(
    dated(changelog, '0.2.0', '2026-11-24'),
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-24)\n\n- New\n\n## 0.1.0 (2026-11-01)\n\n- Old\n',
  )
})

test('the notes of a version are its own section and no other', () => {
  const released = dated(changelog, '0.2.0', '2026-11-24')
  assert.equal(notesOf(released, '0.2.0'), '- New')
  assert.equal(notesOf(released, '0.1.0'), '- Old')
})

test('nothing is released of which the changelog tells nothing', () => {
  const released = dated(changelog, '0.2.0', '2026-11-24')
  assert.throws(() => dated(released, '0.3.0', '2026-11-25'), /nothing under Unreleased/)
  assert.throws(() => notesOf(changelog, '0.2.0'), /no section of 0\.2\.0/)
  assert.throws(() => notesOf(changelog, '0.1'), /no section/)
})
