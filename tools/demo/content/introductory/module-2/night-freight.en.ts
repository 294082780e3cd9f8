import type { CaseStudyContent } from '@provost/domain';
import { cite } from '../../sources.js';
import { nightFreightExhibits } from './night-freight.exhibits.en.js';
import { nightFreightEndings } from './night-freight.endings.en.js';
import { morningScenes } from './night-freight.morning.en.js';
import { nightScenes } from './night-freight.night.en.js';

/** Case A, “Night freight”: antimalarials declared as food supplements. Places, persons, firms and brands are invented. */
export const nightFreightEn: CaseStudyContent = {
  kind: 'case-study',
  brief:
    'You are the duty investigator at Calder airport. At ten past two in the night a freight agent calls: forty-six cartons of “food supplements” smell of medicine, and the truck that is to fetch them is already at the gate. What you do before breakfast decides what a court will see in a year. Examine the exhibits before you choose: some ways open only when you have looked. The place, the people and the brands are invented; the law is not.',
  start: 'call',
  variables: [
    {
      id: 'hours',
      title: 'Hours until the goods must move',
      type: 'number',
      initial: 9,
      least: 0,
      most: 9,
      role: 'time',
      unit: 'h',
      shown: true,
    },
    {
      id: 'budget',
      title: 'Budget of the night',
      type: 'number',
      initial: 1800,
      least: 0,
      most: 1800,
      role: 'budget',
      unit: 'USD',
      shown: true,
    },
    {
      id: 'admissibility',
      title: 'Admissibility',
      type: 'number',
      initial: 60,
      least: 0,
      most: 100,
      role: 'admissibility',
      unit: '/ 100',
      shown: true,
    },
    {
      id: 'safety',
      title: 'Officer safety',
      type: 'number',
      initial: 70,
      least: 0,
      most: 100,
      role: 'officer-safety',
      unit: '/ 100',
      shown: true,
    },
    {
      id: 'harm',
      title: 'Harm to the public',
      type: 'number',
      initial: 30,
      least: 0,
      most: 100,
      role: 'public-harm',
      unit: '/ 100',
      shown: true,
    },
    {
      ...{ id: 'informed', title: 'Told first', type: 'choice', initial: 'nobody', shown: true },
      options: [
        { id: 'nobody', title: 'Nobody yet' },
        { id: 'health', title: 'The health authority' },
        { id: 'company', title: 'The company' },
      ],
    },
    {
      id: 'opinion',
      title: 'A conclusion was written before its proof',
      type: 'boolean',
      initial: false,
      shown: false,
    },
    { id: 'heated', title: 'The goods stood in the heat', type: 'boolean', initial: false, shown: false },
    { id: 'money', title: 'The money was followed the same night', type: 'boolean', initial: false, shown: false },
  ],
  notes: [
    { id: 'smell', text: 'Osei: a bitter smell, like a dispensary, since a carton was torn on the apron.' },
    { id: 'driver', text: 'The driver came at midnight on a telephone message and names nobody.' },
    { id: 'shipper', text: 'Bright Harbour sent cloth twice, never food. This time the freight was paid in advance.' },
    { id: 'knife', text: 'The driver carries a blade in his sleeve.' },
    { id: 'description', text: 'Two descriptions for the same goods: food supplements, and herbal tea.' },
    { id: 'weight', text: '389 kg declared, 412 kg on the scale.' },
    { id: 'count', text: 'Forty cartons on the packing list, forty-six on the pallets.' },
    { id: 'trade', text: 'A textile firm ships “supplements” to a company that is eleven days old.' },
    { id: 'cost', text: 'The freight costs more than the goods.' },
    { id: 'hot', text: 'The hall stands at 34 °C; the medicine should be kept below 30 °C.' },
    { id: 'tape', text: 'Carton 17 was opened and closed again before it came here: two tapes from two makers.' },
    { id: 'heat', text: 'Nine hours above 40 °C on the apron of the free zone, before the goods were yours.' },
    { id: 'wholesaler', text: 'The logger was sold in a pack of ten to a pharmacy wholesaler.' },
    { id: 'chalk', text: 'Neither active substance in twelve of twelve tablets: starch, chalk and dye.' },
    { id: 'flowers', text: 'Fourteen deliveries, each to a flower: names for pharmacies, it seems.' },
  ],
  exhibits: nightFreightExhibits,
  sources: cite('trips', 'medicrime', 'untoc', 'whoTerms'),
  scenes: [...nightScenes, ...morningScenes, ...nightFreightEndings],
};
