/** Errors of `install` and `uninstall`. Objects are named as `Deployment controller in knative-serving`. */

type OfObject = { readonly object: string; readonly source: string }

export const installErrors = {
  E_SOURCE_ADDRESS: (_: object) => ({
    message: 'An address must begin with https://, and contain neither a user nor a fragment other than #sha256=HEX.',
    cure: 'Use the address at which a browser downloads the file, or download it and name the file.',
  }),
  E_SOURCE_UNCHECKED: ({ source }: { source: string }) => ({
    message: `${source} has no checksum.`,
    cure: `Add the SHA-256 that the release shows beside the file: ${source}#sha256=HEX`,
  }),
  E_SOURCE_SUM: ({ source }: { source: string }) => ({
    message: `The checksum of ${source} is not a SHA-256.`,
    cure: 'Use the 64 hexadecimal digits that the release shows, or that sha256sum prints.',
  }),
  E_SOURCE_READ: ({ source, why }: { source: string; why: string }) => ({
    message: `Cannot read ${source}: ${why}.`,
    cure: 'Check the path, which is relative to the working directory, or the address. Nothing was changed.',
  }),
  E_SOURCE_MISMATCH: ({ source, expected, found }: { source: string; expected: string; found: string }) => ({
    message: `${source} is another file than was asked for: its SHA-256 is ${found}, not ${expected}. Nothing was changed.`,
    cure: 'Compare the checksum with that of the release. If they agree, the file was changed on its way: do not install it.',
  }),
  E_SOURCE_OBJECT: ({ source, number, lacks }: { source: string; number: number; lacks: string }) => ({
    message: `Document ${number} of ${source} is not a Kubernetes object: it has no ${lacks}.`,
    cure: 'Use the manifests of the release as they are.',
  }),
  E_SOURCE_EMPTY: ({ source }: { source: string }) => ({
    message: `${source} contains no objects.`,
    cure: 'Check that it is the manifest that you mean.',
  }),
  E_OBJECT_TWICE: ({ object, source, other }: OfObject & { other: string }) => ({
    message: `${object} is in ${source} and, with other contents, in ${other}: one would undo the other.`,
    cure: 'Keep one of the two. Nothing was changed.',
  }),
  E_KIND_UNKNOWN: ({ object, source, kind }: OfObject & { kind: string }) => ({
    message: `Neither the cluster nor these manifests define ${kind}, which ${object} in ${source} is.`,
    cure: 'Add the manifest with its custom resource definition, such as serving-crds.yaml, to the same command. Nothing was changed.',
  }),
  E_OBJECT_FORBIDDEN: ({ object, right }: { object: string; right: string }) => ({
    message: `This user may not \`${right}\`, which ${object} needs.`,
    cure: 'Ask an administrator of the cluster to run this command, or to grant this right: who installs needs all the rights that the manifests grant.',
  }),
  E_OBJECT_CONFLICT: ({ object, why }: { object: string; why: string }) => ({
    message: `Another client has set other values in ${object}: ${why}.`,
    cure: 'If the values of the manifests are to hold, add `--force-conflicts`.',
  }),
  E_OBJECT_REFUSED: ({ object, why }: { object: string; why: string }) => ({
    message: `The cluster refused ${object}: ${why}.`,
    cure: 'Fix what it says, and run the same command again: what is done already is left as it is.',
  }),
  E_NOT_ESTABLISHED: ({ names, why }: { names: string; why: string }) => ({
    message: `The cluster does not serve ${names}: ${why}.`,
    cure: 'Fix what it says, and run the same command again.',
  }),
  E_NOT_AVAILABLE: ({ object, why, after }: { object: string; why: string; after: string }) => ({
    message: `${object} is not available after ${after}: ${why}.`,
    cure: 'Fix what it says, and run the same command again. If the cluster is only slow, allow more with `--timeout`.',
  }),
  E_IN_USE: ({ count, list }: { count: number; list: string }) => ({
    message: `${count === 1 ? '1 object' : `${count} objects`} would be deleted, too: ${list}.`,
    cure: 'Delete them first, or add `--even-if-used`. Nothing was changed.',
  }),
  E_NOT_GONE: ({ object, why, after }: { object: string; why: string; after: string }) => ({
    message: `${object} is still there after ${after}: ${why}.`,
    cure: 'Fix what it says, and run the same command again.',
  }),
  E_STOPPED: (_: object) => ({
    message: 'Stopped by a signal.',
    cure: 'Run the same command again: it goes on where this one stopped.',
  }),
}
