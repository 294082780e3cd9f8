import type { CaseStudyContent } from './case-study-content.js';
import { earliestFirst, type CaseAct, type CaseDeed, type Journal } from './journal.js';
import type { RecordedItem } from '../kind.js';
import { textPassage, type Passage } from '../passage.js';

const WHAT: Readonly<Record<CaseDeed, RecordedItem['what']>> = {
  start: 'seen',
  choose: 'decided',
  examine: 'examined',
  ask: 'examined',
  mark: 'read',
  custody: 'decided',
  compare: 'decided',
  target: 'decided',
};

/** What an act was, in the words of the case; what the case no longer names is said by its id. */
function labelOf({ scenes, exhibits, start }: CaseStudyContent, { deed, on, of, picks = [] }: CaseAct): string {
  const scene = scenes.find(({ id }) => id === (deed === 'start' ? start : on));
  const [exhibitId, actionId] = of.split('/');
  const exhibit = exhibits.find(({ id }) => id === exhibitId);
  const what = () => {
    switch (deed) {
      case 'start':
        return '';
      case 'choose':
        return scene?.choices.find(({ id }) => id === of)?.label ?? of;
      case 'examine':
        return exhibit?.title ?? of;
      case 'custody':
        return `${exhibit?.title ?? exhibitId}: ${exhibit?.actions.find(({ id }) => id === actionId)?.label ?? actionId}`;
      case 'ask':
        return (scene?.kind === 'interview' ? scene.questions : []).find(({ id }) => id === of)?.ask ?? of;
      case 'mark':
        return (scene?.kind === 'document' ? scene.paper.passages : []).find(({ id }) => id === of)?.text ?? of;
      case 'compare': {
        const features = scene?.kind === 'comparator' ? scene.comparison.features : [];
        return picks.map((pick) => features.find(({ id }) => id === pick)?.label ?? pick).join(', ');
      }
      case 'target': {
        const rows = scene?.kind === 'targeting' ? scene.targeting.rows : [];
        return picks.map((pick) => rows.find(({ id }) => id === pick)?.cells[0] ?? pick).join(', ');
      }
    }
  };
  return [scene?.title ?? on, what()].filter((part) => part !== '').join(': ');
}

/** Every act on record in the order in which it was done, whether or not the case as it is now would have let it happen. */
export function recordedActs(content: CaseStudyContent, journal: Journal): RecordedItem[] {
  return earliestFirst(journal).map(([, act]) => ({
    what: WHAT[act.deed],
    label: labelOf(content, act),
    at: act.at,
  }));
}

/** What search may find: endings, answers and findings are for whoever came to them; a hit opens the case where it stands. */
export function casePassages({ brief, scenes, exhibits }: CaseStudyContent): Passage[] {
  return [
    ...textPassage(null, '', brief),
    ...scenes.flatMap(({ kind, title, body }) => (kind === 'ending' ? [] : textPassage(null, title, body.join('\n')))),
    ...exhibits.flatMap(({ title, found, description }) => textPassage(null, title, `${found}\n${description}`)),
  ];
}
