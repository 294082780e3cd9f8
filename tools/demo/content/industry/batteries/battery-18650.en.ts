import type { CaseStudyContent } from '@provost/domain';
import { cite } from '../../sources.js';
import { battery18650Endings } from './battery-18650.endings.en.js';
import { battery18650Exhibits } from './battery-18650.exhibits.en.js';
import { quayScenes } from './battery-18650.quay.en.js';
import { courtScenes } from './battery-18650.court.en.js';

const outOfHundred = { type: 'number', least: 0, most: 100, unit: '/ 100', shown: true } as const;

/** Case D, “Battery 18650”: counterfeit lithium-ion cells. Places, persons, firms and brands are invented. */
export const battery18650En: CaseStudyContent = {
  kind: 'case-study',
  brief:
    'One hundred and twenty cartons of “LED torches” stand in a bonded warehouse on Quay 6. One of them is warm. What is in them can prove a crime, and it can burn down the room in which you keep the proof. You are the duty investigator of Aldhaven customs. For once the first question is not what you may do, but how near you may stand.',
  start: 'warm',
  variables: [
    { ...outOfHundred, id: 'safety', title: 'Officer safety', initial: 70, role: 'officer-safety' },
    { ...outOfHundred, id: 'admissibility', title: 'Admissibility', initial: 60, role: 'admissibility' },
    { ...outOfHundred, id: 'harm', title: 'Harm to the public', initial: 40, role: 'public-harm' },
    {
      ...{ id: 'budget', title: 'Budget', type: 'number', initial: 2400, least: 0, most: 2400 },
      ...{ role: 'budget', unit: 'USD', shown: true },
    },
  ],
  notes: [
    { id: 'smell', text: 'A sweet smell, like nail polish: a cell has vented, or is about to.' },
    { id: 'weight', text: '624 kg declared, 1,090 kg on the scale.' },
    { id: 'torches', text: 'Torches “without batteries”, bought by a workshop that repairs electric bicycles.' },
    { id: 'summary', text: 'The test summary names the K35, and is dated a year before the K35 was made.' },
    { id: 'label', text: 'No class 9 label, no UN 3480, and a route with two passenger flights.' },
    { id: 'lots', text: 'Cells of six different makes lie side by side under one sleeve.' },
    { id: 'shed', text: 'Petz, the importer, has a shed of sheet steel, and the only key to it.' },
    { id: 'worn', text: '60 of 60 cells far below their print: 1,180 to 1,540 mAh instead of 3,500.' },
    { id: 'packs', text: 'Weld scars: the cells were cut out of old bicycle packs, and sleeved anew.' },
  ],
  exhibits: battery18650Exhibits,
  sources: cite('modelRegulations', 'icao', 'cpsc18650', 'larsson', 'trips', 'euBatteries'),
  scenes: [...quayScenes, ...courtScenes, ...battery18650Endings],
};
