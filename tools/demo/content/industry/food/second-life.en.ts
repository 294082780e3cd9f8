import type { CaseStudyContent } from '@provost/domain';
import { cite } from '../../sources.js';
import { secondLifeCourtScenes } from './second-life.court.en.js';
import { secondLifeEndings } from './second-life.endings.en.js';
import { secondLifeExhibits } from './second-life.exhibits.en.js';
import { secondLifeHallScenes } from './second-life.hall.en.js';
import { secondLifeTrailScenes } from './second-life.trail.en.js';

const outOfHundred = { type: 'number', least: 0, most: 100, unit: '/ 100', shown: true } as const;

/** Case E, “Second life”: expired food relabelled through a waste contractor. Places, persons, firms and brands are invented. */
export const secondLifeEn: CaseStudyContent = {
  kind: 'case-study',
  brief:
    'A school cook rubs a tin of tuna with her thumb, and the date comes off. Eleven children went home ill on Tuesday. On paper that tin was burned in March, eighteen tonnes of it, in an oven that has a certificate for each. Somewhere between the ramp of a wholesaler and the chimney, food is given a second life. You lead the case for the food crime unit of Orlen province, and every day that you watch, somebody eats.',
  start: 'thumb',
  variables: [
    { ...outOfHundred, id: 'harm', title: 'Harm to the public', initial: 45, role: 'public-harm' },
    { ...outOfHundred, id: 'admissibility', title: 'Admissibility', initial: 60, role: 'admissibility' },
    {
      ...{ id: 'stock', title: 'Tins that can still be found', type: 'number' },
      ...{ initial: 90, least: 0, most: 90, unit: 'thousand', shown: true },
    },
  ],
  notes: [
    { id: 'wipes', text: 'The date comes off under a dry thumb. Beneath it is the ghost of another.' },
    { id: 'lot', text: 'Lot L7 203 of the school stands on the list of what was to be destroyed in March.' },
    { id: 'oven', text: 'The certificate says 18.4 tonnes. The weighbridge of the oven says 6.1.' },
    { id: 'clock', text: 'Signed as burned at 09:10; the truck left the ramp at 11:40.' },
    { id: 'price', text: 'Dawnfield sells at 0.38 a tin. The market price is 1.60.' },
    {
      id: 'turn',
      text: 'The trucks turn off at the quarry road and come to Hall 3. The driver is paid per trip, in cash.',
    },
    { id: 'thinner', text: 'Hall 3 smells of thinner. People work at night, with the doors shut.' },
    { id: 'list', text: 'Somebody at the wholesaler, a Mr. Vasko, telephones the day before with the lots.' },
    { id: 'threat', text: 'A driver who asked questions found his brakes cut.' },
    { id: 'memory', text: 'The printer remembers its last 500 jobs, with the hour of each, while it has power.' },
    { id: 'tally', text: 'The tally book has a column “V”: a tenth of each load.' },
    { id: 'histamine', text: 'Histamine far above the limit in 4 of 9 units: it outlives cooking, and has no smell.' },
  ],
  exhibits: secondLifeExhibits,
  sources: cite('opsonXiv', 'opsonXii', 'euFoodLaw', 'euFoodInformation', 'euControls', 'codexLabelling', 'fatf'),
  scenes: [...secondLifeTrailScenes, ...secondLifeHallScenes, ...secondLifeCourtScenes, ...secondLifeEndings],
};
