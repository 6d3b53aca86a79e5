/**
 * For links that differ in what stands after `?` alone: such a link is the current one when all of it is the same, not
 * when it is a part.
 *
 * @example <Link to="/path" search={{ from, to }} activeOptions={EXACTLY}>
 */
export const EXACTLY = { exact: true, explicitUndefined: true } as const;
