import type { CaseStudyContent } from '@provost/domain';
import { cite } from '../sources.js';
import { beltScenes } from './small-parcels.belt.en.js';
import { parcelCourtScenes } from './small-parcels.court.en.js';
import { parcelEndings } from './small-parcels.endings.en.js';
import { parcelExhibits } from './small-parcels.exhibits.en.js';
import { lampScenes } from './small-parcels.lamp.en.js';
import { parcelPaperExhibits } from './small-parcels.paper-exhibits.en.js';

/** Case F, “Small parcels”: twenty parcels, four inspections, an appeal. Places, persons, firms and brands are invented. */
export const smallParcelsEn: CaseStudyContent = {
  kind: 'case-study',
  brief:
    'It is four in the morning at the sorting centre of Lindmere. Twenty parcels lie on a belt that will start at seven. You have two inspectors and time for four inspections. Sixteen parcels you will let go, and six weeks from now a judge will ask how you chose. What you write before you cut the first tape is what he will read. The place, the people, the firms and the brand are invented; the law is not.',
  start: 'belt',
  variables: [
    {
      ...{
        id: 'minutes',
        title: 'Minutes until the belt starts',
        type: 'number',
        role: 'time',
        unit: 'min',
        shown: true,
      },
      ...{ initial: 180, least: 0, most: 180 },
    },
    {
      ...{ id: 'budget', title: 'Overtime and costs', type: 'number', role: 'budget', unit: 'USD', shown: true },
      ...{ initial: 800, least: 0, most: 800 },
    },
    {
      ...{ id: 'admissibility', title: 'Admissibility', type: 'number', role: 'admissibility', unit: '/ 100' },
      ...{ initial: 60, least: 0, most: 100, shown: true },
    },
    {
      ...{ id: 'safety', title: 'Officer safety', type: 'number', role: 'officer-safety', unit: '/ 100', shown: true },
      ...{ initial: 80, least: 0, most: 100 },
    },
    {
      ...{ id: 'harm', title: 'Harm to the public', type: 'number', role: 'public-harm', unit: '/ 100', shown: true },
      ...{ initial: 30, least: 0, most: 100 },
    },
    {
      ...{ id: 'reason', title: 'Reason on record', type: 'choice', initial: 'none', shown: true },
      options: [
        { id: 'none', title: 'None yet' },
        { id: 'signs', title: 'Signs, parcel by parcel' },
        { id: 'country', title: 'A country' },
        { id: 'feeling', title: 'A feeling' },
      ],
    },
    { id: 'lot', title: 'A parcel was drawn by lot', type: 'boolean', initial: false, shown: true },
    { id: 'collector', title: 'It was seen who collects', type: 'boolean', initial: false, shown: false },
  ],
  notes: [
    { id: 'account', text: 'Dobos: many senders, one account, paid with the card of a shop that has closed.' },
    { id: 'measured', text: 'The weights are measured by the machine: five times 640 g within two minutes.' },
    { id: 'return', text: 'Returns would go to a parcel shop in Quince Street. Nobody has ever returned anything.' },
    { id: 'before', text: 'The account posts every second Thursday since spring, some five parcels each time.' },
    { id: 'phone', text: 'Five senders, one telephone, ending in 771.' },
    { id: 'grams', text: '640 g each, to the gram.' },
    { id: 'street', text: 'Five receivers, five doors, one street.' },
    { id: 'limit', text: 'Values of eight and nine dollars; duty is due from ten.' },
    { id: 'card', text: 'Printed card, 3.1 kg, to a flat in the same street, on the same account.' },
    { id: 'bare', text: 'The magnets come in a plain bag. The boxes for them came apart from them.' },
    {
      id: 'loose',
      text: 'A magnet as small as a lentil comes off at a light pull. Two of them can close a child’s bowel.',
    },
    { id: 'printer', text: 'Both labels carry one white line: one printer, with one dead point in its head.' },
    { id: 'sample', text: 'By profile: 61 finds in 412 inspections. By lot: 8 in 388.' },
  ],
  exhibits: [...parcelExhibits, ...parcelPaperExhibits],
  sources: cite('trips', 'facilitation', 'fakes2025', 'dangerousFakes'),
  scenes: [...beltScenes, ...lampScenes, ...parcelCourtScenes, ...parcelEndings],
};
