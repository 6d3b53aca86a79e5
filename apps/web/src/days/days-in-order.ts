/**
 * Two days between which something is looked for: the earlier first, however they were picked.
 *
 * @example daysInOrder({ from: '2018-05-01', until: '2018-04-01' }) → { from: '2018-04-01', until: '2018-05-01' }
 */
export function daysInOrder<Days extends { readonly from?: string; readonly until?: string }>(days: Days): Days {
  const { from, until } = days;
  return from !== undefined && until !== undefined && until < from ? { ...days, from: until, until: from } : days;
}
