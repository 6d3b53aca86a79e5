/** What relay-compiler gives to programs. */
declare module 'relay-compiler' {
  /** The path of its executable; null where there is none for this kind of machine. */
  const path: string;
  export default path;
}
