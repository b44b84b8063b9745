/** Errors of talking to the cluster: kubeconfig, connection, permission, API answers. */
export const clusterErrors = {
  E_FORBIDDEN: ({ user, rights }: { user: string; rights: string }) => ({
    message: `${user} may not do what a rollout needs: ${rights}.`,
    cure: 'Grant the Role in docs/permissions.md to this user, in the namespace of the Service.',
  }),
}
