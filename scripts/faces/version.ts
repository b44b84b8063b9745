/** The version in the examples of pages that are otherwise written by hand, so that it is the one of this commit everywhere. */
import { version } from '../../src/app/version.ts'

/** The tag that users of the Action name: it moves with each release of this major version. */
export const actionTag = `v${version.split('.')[0]}`

/** GitLab's catalog takes whole versions and tags that no release moves. */
export const componentVersion = version

/** @returns the page with this version in every `uses:` of the Action, `include` of the component, and name of the package */
export const withVersion = (page: string): string =>
  page
    .replace(/\b(OWNER\/kn-rollout@)v\d[\d.]*/g, `$1${actionTag}`)
    .replace(/(OWNER\/kn-rollout\/rollout@)\d[\d.]*\d/g, `$1${componentVersion}`)
    .replace(/\b(kn-rollout[@-]|release verify v)\d+\.\d+\.\d+/g, `$1${version}`)

/** Whether CHANGELOG.md has a section of this version: `npm run release` writes it. */
export const isReleased = (changelog: string): boolean => changelog.includes(`\n## ${version} (`)
