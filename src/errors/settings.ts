/** Errors of what the user wrote. Each names the setting as it was written. */
export const settingErrors = {
  E_STEPS_ORDER: ({ value }: { value: string }) => ({
    message: `"${value}" must rise.`,
    cure: 'Give each step a higher percent than the one before, for example 10, 50, 100.',
  }),
}
