/**
 * Makes the editors show Arabic as it is read: shaped letters, a font that has them, no warnings at its letters.
 *
 * @example createElement(GraphiQL.Logo, null, createElement(ArabicEditors))
 */
import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** Latin in the first font, Arabic in the first of the others that the machine has. */
const FONTS = [
  '"Fira Code"',
  '"Noto Sans Arabic"',
  '"Noto Naskh Arabic"',
  '"Geeza Pro"',
  '"Segoe UI"',
  'Tahoma',
  '"DejaVu Sans"',
  'monospace',
].join(', ');

const OPTIONS = {
  fontFamily: FONTS,
  // Letters of Arabic are joined by ligatures and contextual forms: those must be on.
  fontLigatures: true,
  wordWrap: 'on',
  // Alef and hamza are no impostors of Latin letters, and direction marks are part of news texts.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  renderControlCharacters: false,
} as const;

/** Shows nothing; sets the options of every editor, those that are there and those to come. */
export function ArabicEditors(): null {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (monaco === undefined) return;
    for (const made of monaco.editor.getEditors()) made.updateOptions(OPTIONS);
    const listening = monaco.editor.onDidCreateEditor((made) => made.updateOptions(OPTIONS));
    return () => listening.dispose();
  }, [monaco]);
  return null;
}
