import type { CaseStudyContent } from '@provost/domain';
import { cite } from '../sources.js';
import { courtScenes } from './label-by-the-sea.court.en.js';
import { deskScenes } from './label-by-the-sea.desk.en.js';
import { labelEndings } from './label-by-the-sea.endings.en.js';
import { labelExhibits } from './label-by-the-sea.exhibits.en.js';
import { hallScenes } from './label-by-the-sea.hall.en.js';
import { unitScenes } from './label-by-the-sea.unit.en.js';
import { unitExhibits } from './label-by-the-sea.unit-exhibits.en.js';

/** Case C, “Label by the sea”: plain jars by ship, labels by air, one table. Places, persons, firms and brands are invented. */
export const labelByTheSeaEn: CaseStudyContent = {
  kind: 'case-study',
  brief:
    'You lead the targeting unit of customs at Port Tarrow. By sea come plain jars of cream, which break no law. By air come small parcels, which nobody opens. Both end behind the fence of the Halcyon Quay free zone, where they become something else. In thirty-six hours a ship will carry it away. Find the second route, choose four parcels out of twenty, and decide when to open the door. The place, the people, the firms and the brand are invented; the law is not.',
  start: 'desk',
  variables: [
    {
      ...{ id: 'hours', title: 'Hours until the ship loads', type: 'number', role: 'time', unit: 'h', shown: true },
      ...{ initial: 36, least: 0, most: 36 },
    },
    {
      ...{ id: 'budget', title: 'Budget of the operation', type: 'number', role: 'budget', unit: 'USD', shown: true },
      ...{ initial: 2000, least: 0, most: 2000 },
    },
    {
      ...{ id: 'admissibility', title: 'Admissibility', type: 'number', role: 'admissibility', unit: '/ 100' },
      ...{ initial: 60, least: 0, most: 100, shown: true },
    },
    {
      ...{ id: 'safety', title: 'Officer safety', type: 'number', role: 'officer-safety', unit: '/ 100', shown: true },
      ...{ initial: 70, least: 0, most: 100 },
    },
    {
      ...{ id: 'harm', title: 'Harm to the public', type: 'number', role: 'public-harm', unit: '/ 100', shown: true },
      ...{ initial: 35, least: 0, most: 100 },
    },
    { id: 'joined', title: 'Jars and labels were seen to meet', type: 'boolean', initial: false, shown: false },
    { id: 'abroad', title: 'Both ends of the route were told', type: 'boolean', initial: false, shown: false },
    {
      ...{ id: 'workers', title: 'The three in unit 14', type: 'choice', initial: 'unknown', shown: true },
      options: [
        { id: 'unknown', title: 'Not met yet' },
        { id: 'heard', title: 'Heard as witnesses' },
        { id: 'accused', title: 'Treated as suspects' },
      ],
    },
  ],
  notes: [
    { id: 'repack', text: 'Okoye: jars come in on Monday and leave on Wednesday, each carton a little heavier.' },
    { id: 'meter', text: 'Between ten and four at night, a “store for jars” draws as much power as a bakery.' },
    { id: 'owner', text: 'The director on the lease studies dentistry. A third company pays the rent, from abroad.' },
    { id: 'deputy', text: 'Okoye’s deputy keeps the gate book. His brother drives for Corniche Blending.' },
    { id: 'weight', text: 'In: 16.0 kg a carton. Out, two days later: 17.4 kg. Nobody declared any handling.' },
    { id: 'unaltered', text: 'The export entry says “goods unaltered”.' },
    { id: 'origin', text: 'Origin on entry is one country; origin on leaving is another.' },
    { id: 'stay', text: 'Six lots since March, each in the zone for exactly two days.' },
    { id: 'freight', text: '“Stationery”: value USD 30, freight USD 214.' },
    { id: 'phone', text: 'The stationer’s telephone on the waybill stands in the lease of unit 14.' },
    { id: 'eleven', text: 'The roll holds 11,400 labels: “Velanthe Clair, 50 ml”.' },
    { id: 'entitled', text: 'Velanthe has no maker, filler or licensee in this country or this zone.' },
    { id: 'grams', text: 'One label, one printed cap and one folding box weigh 5.8 g. Times 240, that is 1.4 kg.' },
    { id: 'plate', text: 'The plate of the press carries the name in mirror writing.' },
    { id: 'lots', text: 'The daybook counts six lots, 118,000 jars, and three places of delivery.' },
    { id: 'passports', text: 'The passports of the three workers lie in the desk of a foreman who is not there.' },
    { id: 'mercury', text: 'Nine of nine samples hold mercury, some 9,100 mg in a kilogram of cream.' },
  ],
  exhibits: [...labelExhibits, ...unitExhibits],
  sources: cite('trips', 'freeZones', 'ds362', 'minamata', 'fakes2025', 'forcedLabour'),
  scenes: [...deskScenes, ...hallScenes, ...unitScenes, ...courtScenes, ...labelEndings],
};
