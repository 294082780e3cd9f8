import { useState } from 'react';
import { paths } from '../../../../shared/paths';

/** A link to a second of the film, and whether the browser took it: the clipboard is for secure origins. */
export interface CopiedLink {
  readonly seconds: number;
  readonly link: string;
  readonly taken: boolean;
}

/** Copies the link to a second of a step, for oneself or a colleague; what came of it is for the page to say. */
export function useCopiedLink(stepId: string) {
  const [copied, setCopied] = useState<CopiedLink | null>(null);
  const copy = async (seconds: number) => {
    const link = new URL(paths.stepLink(stepId, { seconds }), window.location.origin).href;
    const told = { seconds: Math.floor(seconds), link };
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ ...told, taken: true });
    } catch {
      setCopied({ ...told, taken: false });
    }
  };
  return { copied, copy, forget: () => setCopied(null) };
}
