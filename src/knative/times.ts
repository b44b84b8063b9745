/**
 * Kubernetes times as they are written: RFC 3339, in UTC, all alike, so that the order of the texts is that of the times.
 * Not localeCompare: to load the rules of a language costs a start 7 ms.
 */

/** Orders earlier before later. */
export const inTime = (one: string, other: string): number => Number(one > other) - Number(one < other)
