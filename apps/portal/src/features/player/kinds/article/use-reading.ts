import {
  isSectionReadIn,
  readingOf,
  rulesOf,
  secondsRead,
  WHOLE,
  type ArticleEvidence,
  type Range,
  type Readings,
} from '@provost/domain';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** How often the screen is looked at, in milliseconds. What passes by faster was not read. */
const LOOK_EVERY_MS = 500;
/** After a longer pause between two looks the tab slept, or lay in the background: nobody read meanwhile. */
const LONGEST_LOOK_MS = 1_500;
/** So many looks are told together; a closed tab tells what it has. */
const LOOKS_TOGETHER = 6;
/** Without a sign of the reader for so long she has left the screen standing, in milliseconds. */
const ATTENTION_MS = 180_000;
/** The eye rests above the middle of the screen: the share of its height where the line being read is looked for. */
const EYE = 0.35;

export interface ReadSection {
  readonly id: string;
  readonly secondsToRead: number;
}

const { join } = rulesOf('article');

/**
 * Watches which of the sections is being read, as long as somebody sits before the tab, and tells it. One moment counts for
 * one section: the first in sight that still lacks time, else the one where the eye rests.
 */
export function useReading(
  root: RefObject<HTMLElement | null>,
  sections: readonly ReadSection[],
  known: ArticleEvidence,
  tell: (evidence: ArticleEvidence, moment?: 'now') => void,
  onPlace: (id: string) => void,
): void {
  const pending = useRef<Readings>({});
  const nowKnown = () => join(known, { kind: 'article', sections: pending.current }) as ArticleEvidence;
  const flush = useEffectEvent((moment?: 'now') => {
    if (Object.keys(pending.current).length === 0) return;
    const sections = pending.current;
    pending.current = {};
    tell({ kind: 'article', sections }, moment);
  });
  const look = useEffectEvent((seen: ReadonlyMap<string, Range>, stretch: Range) => {
    const before = nowKnown();
    const inSight = sections.filter(({ id }) => seen.has(id));
    const lacking = ({ id, secondsToRead }: ReadSection) => secondsRead(readingOf(before.sections, id)) < secondsToRead;
    const eye = window.innerHeight * EYE;
    const target = inSight.find(lacking) ?? inSight.find(({ id }) => isAt(root.current, id, eye)) ?? inSight[0];
    if (!target) return;
    const added = inSight.map(({ id }) => {
      const during = id === target.id ? [stretch] : [];
      return [id, { during, shown: [seen.get(id) as Range] }] as const;
    });
    const all = join(
      { kind: 'article', sections: pending.current },
      { kind: 'article', sections: Object.fromEntries(added) },
    ) as ArticleEvidence;
    pending.current = all.sections;
    onPlace(target.id);
    const after = nowKnown();
    const isNew = (section: ReadSection) => isSectionReadIn(section, after) && !isSectionReadIn(section, before);
    if (inSight.some(isNew)) flush('now');
  });

  useEffect(() => {
    const start = Date.now() - performance.now();
    let last = performance.now();
    let lastSign = last;
    let lastSeen: ReadonlyMap<string, Range> = new Map();
    let looks = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      const passed = now - last;
      last = now;
      const seen = document.visibilityState === 'visible' ? shownNow(root.current) : new Map<string, Range>();
      const stayed = staying(lastSeen, seen);
      lastSeen = seen;
      if (passed > LONGEST_LOOK_MS || now - lastSign > ATTENTION_MS || stayed.size === 0) return;
      look(stayed, [Math.round(start + now - passed), Math.round(start + now)]);
      looks = (looks + 1) % LOOKS_TOGETHER;
      if (looks === 0) flush();
    }, LOOK_EVERY_MS);
    const sign = () => {
      lastSign = performance.now();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchmove'] as const;
    for (const name of signs) window.addEventListener(name, sign, { passive: true });
    // Before the page's own listener, which sends what was told.
    document.addEventListener('visibilitychange', hide, { capture: true });
    return () => {
      clearInterval(timer);
      for (const name of signs) window.removeEventListener(name, sign);
      document.removeEventListener('visibilitychange', hide, { capture: true });
      flush();
    };
  }, [root]);
}

const elements = (root: HTMLElement | null) => root?.querySelectorAll<HTMLElement>('[data-section]') ?? [];

/** Which part of each section stands on the screen, in thousandths of its height, whatever the zoom. */
function shownNow(root: HTMLElement | null): Map<string, Range> {
  const shown = new Map<string, Range>();
  for (const element of elements(root)) {
    const { top, height } = element.getBoundingClientRect();
    const from = Math.max(0, -top);
    const to = Math.min(height, window.innerHeight - top);
    const id = element.dataset.section;
    if (!id || height <= 0 || to - from < 1) continue;
    shown.set(id, [Math.round((from / height) * WHOLE), Math.round((to / height) * WHOLE)]);
  }
  return shown;
}

/** What stood on the screen at two looks one after the other: the rest only passed by. */
function staying(before: ReadonlyMap<string, Range>, now: ReadonlyMap<string, Range>): Map<string, Range> {
  const stayed = [...now].flatMap(([id, [from, to]]) => {
    const [earlierFrom, earlierTo] = before.get(id) ?? [0, 0];
    const both: Range = [Math.max(from, earlierFrom), Math.min(to, earlierTo)];
    return both[1] > both[0] ? [[id, both] as const] : [];
  });
  return new Map(stayed);
}

function isAt(root: HTMLElement | null, id: string, line: number): boolean {
  const element = [...elements(root)].find(({ dataset }) => dataset.section === id);
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top <= line && bottom > line;
}
