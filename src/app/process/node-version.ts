/**
 * Whether this Node runs the program. dist/cli.js asks before it loads anything else, so this file imports nothing and uses nothing that an
 * old Node lacks: without it, people met a TypeError of the bundle. A runner of GitHub brings the Node that action.yml names.
 */
const oldest = 24

/** What is wrong with it and the cure, for a version as `process.versions.node` has it; undefined for one that is new enough. */
export const nodeFault = (version: string): string | undefined =>
  Number(version.split('.')[0]) >= oldest
    ? undefined
    : `kn-rollout needs Node ${oldest} or later, and this is Node ${version}. Nothing was changed. Install a newer Node, or run it with one for this command: npx -y -p node@${oldest} kn-rollout ...`
