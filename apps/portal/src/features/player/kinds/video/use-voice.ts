import { useEffect, useState } from 'react';

const speaker = (): SpeechSynthesis | undefined =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** A voice of this device for a language, its own before one that needs a line; null where it has none. */
export function useVoice(locale: string): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => speaker()?.getVoices() ?? []);
  useEffect(() => {
    const speaks = speaker();
    if (!speaks) return undefined;
    // Browsers learn their voices some time after the page.
    const read = () => setVoices(speaks.getVoices());
    read();
    speaks.addEventListener('voiceschanged', read);
    return () => speaks.removeEventListener('voiceschanged', read);
  }, []);
  const fitting = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/u)[0] === locale);
  return fitting.find(({ localService }) => localService) ?? fitting[0] ?? null;
}
