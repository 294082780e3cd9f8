import type { CaseStudyContent } from '@provost/domain';
import { cite } from '../../sources.js';
import { nightFreightExhibits } from './night-freight.exhibits.en.js';
import { nightFreightEndings } from './night-freight.endings.en.js';

/** Case A, “Night freight”: antimalarials declared as food supplements. Places, persons, firms and brands are invented. */
export const nightFreightEn: CaseStudyContent = {
  kind: 'case-study',
  brief:
    'You are the duty investigator at Calder airport. At ten past two in the night a freight agent calls: forty-six cartons of “food supplements” smell of medicine, and the truck that is to fetch them is already at the gate. What you do before breakfast decides what a court will see in a year. Examine the exhibits before you choose: some ways open only when you have looked. The place, the people and the brands are invented; the law is not.',
  start: 'call',
  variables: [],
  notes: [],
  exhibits: nightFreightExhibits,
  sources: cite('trips', 'medicrime', 'untoc', 'whoTerms'),
  scenes: [
    {
      id: 'call',
      kind: 'decision',
      title: 'Ten past two',
      body: [
        'Freight hall C is lit like a hospital. Forty-six brown cartons stand on two pallets, wrapped in film. The agent, a careful man named Osei, points at a torn corner. “Vitamins do not smell like this,” he says. “And the driver has been here since midnight. Nobody waits two hours for vitamins.”',
        'The papers lie in a pouch on the pallet. The driver wants a signature. You have the power to hold the goods for examination, if you can say why.',
      ],
      exhibits: [],
      choices: [
        { id: 'read', label: 'Hold the goods, and read the papers before touching a carton', to: 'papers' },
        { id: 'open', label: 'Cut the film and open the cartons now, before anyone objects', to: 'hasty' },
        { id: 'release', label: 'A smell is not a reason. Let the truck go and note the number plate', to: 'released' },
      ],
    },
    {
      id: 'papers',
      kind: 'decision',
      title: 'Three papers that disagree',
      body: [
        'You spread the papers on a table and photograph each page. Osei brings the scale ticket of the pallets. The driver telephones somebody and lowers his voice.',
        'Read both sets of papers. Look for what a false declaration cannot keep equal: weight, value, and the trade of the people named.',
      ],
      exhibits: ['waybill', 'invoice'],
      choices: [
        {
          id: 'inspect',
          label: 'Write down the three mismatches, and order an inspection with a second officer',
          to: 'inspection',
          needs: ['waybill', 'invoice'],
        },
        {
          id: 'ring',
          label: 'Ring the consignee and ask him to come and explain the difference in weight',
          to: 'warned',
        },
      ],
    },
    {
      id: 'hasty',
      kind: 'decision',
      title: 'The open carton',
      body: [
        'The first carton is open before you have thought about it. Under a layer of herbal tea lie flat white boxes: Malatrex, tablets against malaria. You were right. You also stand alone, without gloves, without a photograph of the closed carton, and the film lies in pieces on the floor.',
        'Osei looks at you. “Shall I write down when you opened it?” he asks.',
      ],
      exhibits: ['carton'],
      choices: [
        {
          id: 'repair',
          label: 'Yes: stop, call a second officer, record what was done and when, then begin again properly',
          to: 'inspection',
        },
        {
          id: 'silence',
          label: 'No: close it again. The boxes speak for themselves, and nobody will ask about the film',
          to: 'doubtful',
        },
      ],
    },
    {
      id: 'inspection',
      kind: 'decision',
      title: 'Under the tea',
      body: [
        'Your colleague Adeyemi photographs, you open, Osei watches and signs as a witness. Each carton holds a layer of herbal tea, then medicine: Malatrex, blisters of twenty-four tablets, in all 27,600 blisters. In carton 17, between two boxes, a grey stick the size of a thumb blinks green.',
        'It is a quarter to four. The medicine, if it is medicine, should be kept below 30 °C. The hall is at 34.',
      ],
      exhibits: ['carton', 'blister', 'logger'],
      choices: [
        {
          id: 'next',
          label: 'Seal and number carton, blister and logger, then decide whom to wake',
          to: 'first-call',
          needs: ['carton', 'blister', 'logger'],
        },
      ],
    },
    {
      id: 'first-call',
      kind: 'decision',
      title: 'Whom do you wake?',
      body: [
        'On your page of names there are two numbers. Dr. Nassor is on duty at the health authority. Ms. Lindqvist is the regional counsel of the company that makes Malatrex; she answers at any hour, and her company’s local agent can be at the hall in twenty minutes.',
        'Adeyemi says: “The mark is what we can prove tonight. The health people will only ask for forms.”',
      ],
      exhibits: [],
      choices: [
        {
          id: 'health',
          label: 'The health authority first; then counsel, by name, asking that nobody else be told',
          to: 'comparator',
        },
        {
          id: 'agent',
          label: 'Only the company: let its local agent come, look, and ask his customers what they know',
          to: 'warned',
        },
      ],
    },
    {
      id: 'comparator',
      kind: 'decision',
      title: 'Two blisters, one lamp',
      body: [
        'Dr. Nassor arrives with a cool box, a lens and a reference blister from the authority’s own store. Ms. Lindqvist sends, by secure mail, a sheet of features that only the maker knows. You lay the two blisters side by side and go through them line by line.',
        'By six you must give the prosecutor two sentences.',
      ],
      exhibits: ['blister', 'reference'],
      choices: [
        {
          id: 'conclude',
          label: '“The tablets are counterfeit. This was confirmed by comparison under a lens.”',
          to: 'doubtful',
        },
        {
          id: 'describe',
          label:
            '“Suspected falsified medicine, and suspected counterfeit of the mark: six differences are listed. Laboratory and right holder will report by Friday.”',
          to: 'storage',
          needs: ['blister', 'reference'],
        },
      ],
    },
    {
      id: 'storage',
      kind: 'decision',
      title: 'Forty-six cartons and the sun',
      body: [
        'The sun is up. The evidence room of the airport police is empty, locked and twenty metres away; its air conditioning has been broken since June. The health authority has a cooled store with a register, across the city.',
        'The defence may say that your own heat destroyed good tablets. The logger already tells of nine bad hours before they reached you.',
      ],
      exhibits: ['logger'],
      choices: [
        {
          id: 'cool',
          label:
            'Take three sealed samples (laboratory, defence, reserve), and move the rest under escort to the cooled store',
          to: 'plan',
        },
        {
          id: 'near',
          label: 'Use the room at hand. A short chain of custody is a strong one',
          to: 'doubtful',
        },
      ],
    },
    {
      id: 'plan',
      kind: 'decision',
      title: 'The prosecutor asks',
      body: [
        'Prosecutor Haddad reads your two sentences twice. The screening of the laboratory has come by noon. “You have goods,” she says. “You have a driver who knows nothing, and a consignee who is a name. I can charge the name today. Or I can authorise you to let the truck drive, with something harmless in the cartons and you behind it.”',
        'Harmless means harmless: no suspected tablet may reach a patient.',
      ],
      exhibits: ['lab-report', 'waybill'],
      choices: [
        {
          id: 'deliver',
          label: 'A controlled delivery with the tablets replaced, on her written order, with a team for the money',
          to: 'delivery',
          needs: ['lab-report'],
        },
        {
          id: 'charge',
          label: 'Seize now, announce it, and charge the consignee named on the papers',
          to: 'goods-only',
        },
      ],
    },
    {
      id: 'delivery',
      kind: 'decision',
      title: 'Rear gate, 21:40',
      body: [
        'The truck does not go to the address on the waybill. It stops behind a pharmacy wholesaler in the old town. Three men unload. One of them counts, writes in a notebook, and photographs the seals for somebody. At the signal the team goes in; nobody runs.',
        'The notebook lies open on a carton. A search warrant for the premises is in your pocket. There are two hours left of it.',
      ],
      exhibits: ['ledger'],
      choices: [
        {
          id: 'money',
          label:
            'Secure the notebook, the till and the telephones under the warrant, and start the financial inquiry tonight',
          to: 'strong',
          needs: ['ledger'],
        },
        {
          id: 'enough',
          label: 'Three men and the cartons are enough. Close the scene and write the report',
          to: 'goods-only',
        },
      ],
    },
    ...nightFreightEndings,
  ],
};
