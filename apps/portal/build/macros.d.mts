import type { Rolldown } from 'vite';

export function withoutMacros(source: string, path: string): { code: string; map: Rolldown.SourceMapInput } | null;
