import type { Scene } from '@provost/domain';

/** “Second life” from the thumb of the cook to the door of Hall 3. */
export const secondLifeTrailScenes: readonly Scene[] = [
  {
    id: 'thumb',
    kind: 'decision',
    title: 'A date that wipes off',
    clock: 'Wednesday, 10:20',
    place: 'Kitchen of Weir Road School',
    body: [
      'Mrs. Abara has cooked for three hundred children for sixteen years, and holds the tin as one holds a dead mouse. “I wanted to see whether it was dirt,” she says. Her thumb is black. Where it was, there is no date.',
      'Dawnfield Trading delivered sixty of them, and supplies forty kitchens. Your colleague wants to follow its van for a week. The head teacher wants to know whether there is lunch.',
    ],
    exhibits: ['tin'],
    choices: [
      {
        id: 'withdraw',
        label:
          'Have the food authority take the lot out of all forty kitchens today, as a “routine quality check”, and trace it back',
        to: 'papers',
        needs: ['tin'],
        effects: [
          { variable: 'harm', value: 'harm - 30' },
          { variable: 'stock', value: 'stock - 10' },
        ],
        rationale:
          'The children first, and quietly: a lot is withdrawn somewhere every week. Dawnfield reads it as bad luck. You have the tins, their places and the delivery notes.',
        legalBasis:
          'Regulation (EC) No 178/2002, where it applies: Article 14 (unsafe food), Article 18 (traceability one step back and one forward), Article 19 (withdrawal).',
      },
      {
        id: 'follow',
        label: 'Leave them on the shelves and follow the van. One week, and we know where they come from',
        to: 'eaten',
        effects: [{ variable: 'harm', value: '100' }],
        rationale:
          'It is how one follows cigarettes. But what is watched here goes into children, and a control that lets people be harmed is no control.',
      },
      {
        id: 'shout',
        label:
          'Warn the whole country tonight, with a picture of the brand. Nobody shall be able to say that we kept quiet',
        to: 'papers',
        effects: [
          { variable: 'harm', value: 'harm - 35' },
          { variable: 'stock', value: 'stock - 70' },
        ],
        rationale:
          'It protected those who watch the news, and it was heard in Hall 3 as well: the chimney smoked all night, at last. Sanderling, which had done nothing, closed a line. Name the lot and the seller, and not only the brand.',
      },
    ],
  },
  {
    id: 'papers',
    kind: 'document',
    title: 'Burned on paper',
    clock: 'Thursday, 15:00',
    place: 'Registry of the environment agency',
    body: [
      'The lot leads from Dawnfield to nobody, and from Sanderling to Halden Wholesale. Halden is surprised: it paid to have those tins burned, and has the certificate. You ask the oven.',
      'Lay the papers side by side. Mark what cannot be true if the food went up the chimney.',
    ],
    exhibits: ['certificates'],
    paper: {
      title: 'Certificate, weighbridge log, tachograph, delivery note',
      from: 'Greenbow Recycling; municipal oven; carrier; Dawnfield Trading',
      passages: [
        {
          id: 'oven',
          text: 'Certificate: 18.4 t burned on 3 March. Weighbridge of the oven, same day: 6.1 t.',
          notes: ['oven'],
        },
        {
          id: 'hour',
          text: 'Signed as burned at 09:10. Tachograph: left the ramp of Halden at 11:40.',
          notes: ['clock'],
        },
        {
          id: 'licence',
          text: 'Greenbow: licence of the province, valid; last inspection announced, without findings.',
        },
        { id: 'lot', text: 'List of goods to be destroyed: Sanderling tuna, lot L7 203, 2,400 trays.', notes: ['lot'] },
        { id: 'fee', text: 'Invoice of Greenbow to Halden: 210 a tonne, paid within 30 days.' },
        {
          id: 'price',
          text: 'Dawnfield to Weir Road School: Sanderling tuna, 0.38 a tin, delivery free.',
          notes: ['price'],
        },
      ],
    },
    choices: [
      {
        id: 'driver',
        label: 'Say nothing to Halden or Greenbow, and find the driver of 3 March',
        to: 'driver',
        needs: ['certificates'],
        when: 'noted.lot and (noted.oven or noted.clock)',
        closed: 'You need the link and the lie: the lot that should be ash, and a figure that shows that it is not.',
        effects: [{ variable: 'admissibility', value: 'min(100, admissibility + 10)' }],
        rationale:
          'Papers that contradict each other do not know that you have read them. The man with the tachograph was there.',
      },
      {
        id: 'ask',
        label: 'Ask Halden’s logistics manager, Mr. Vasko, to explain. The firm is a victim, and will want to help',
        to: 'driver',
        effects: [{ variable: 'stock', value: 'max(0, stock - 60)' }],
        rationale:
          'The firm was a victim. Its manager was not the firm. He was most helpful, and made one telephone call.',
      },
    ],
  },
  {
    id: 'driver',
    kind: 'interview',
    title: 'The man who drove past the chimney',
    clock: 'Friday, 05:30',
    place: 'Lay-by on the quarry road',
    body: [
      'Ruben Tesch drives for Greenbow, and has a daughter at Weir Road School. That is why he has stopped. He leaves the engine running.',
      'He will say what he saw. Whether he says it in court depends on what you ask last.',
    ],
    exhibits: [],
    person: { name: 'Ruben Tesch', role: 'driver for Greenbow Recycling' },
    questions: [
      {
        ...{ id: 'road', ask: 'On 3 March, where did you take the load?', notes: ['turn'] },
        answer:
          '“Not to the oven. One truck in three goes to the oven, so there is smoke. The others turn off here. Hall 3, back door. Forty in cash for each trip.”',
      },
      {
        ...{ id: 'hall', ask: 'What is in the hall?', when: 'asked.driver.road', notes: ['thinner'] },
        answer:
          '“I’m not let in. They work at night, with the doors shut. It stinks of thinner so that your eyes run. And something ticks, all the time, like a sewing machine.”',
      },
      {
        ...{ id: 'who', ask: 'Who tells them what is coming?', notes: ['list'] },
        answer:
          '“The wholesaler’s man. Vasko. He rings the day before: so many pallets of this, so many of that. They only take what sells.”',
      },
      {
        ...{ id: 'fear', ask: 'What happens to somebody who talks?', notes: ['threat'] },
        answer:
          '“Old Pavel talked. His brakes were cut.” He turns the engine off. You explain what the law can do for a witness, and write that down too. He signs.',
        effects: [{ variable: 'admissibility', value: 'admissibility + 10' }],
      },
    ],
    choices: [
      {
        id: 'night',
        label: 'A warrant for Hall 3, tonight, with the food authority, a technician and the fire service',
        to: 'hall',
        when: 'noted.turn and noted.thinner and not chosen.papers.ask',
        closed:
          'The judge will ask where, and why at night: Tesch can tell you both. But if Vasko has been asked, Hall 3 is dark at night by now.',
        rationale:
          'The place, the hour and the danger stand in one statement. The line is running then, and the air has somebody to measure it.',
      },
      {
        id: 'inspect',
        label: 'An ordinary inspection on Monday morning: less drama, and no judge needed',
        to: 'swept',
        effects: [{ variable: 'stock', value: 'max(0, stock - 40)' }],
        rationale:
          'By day Hall 3 is what its licence says. Powers of inspection are for those who may be telling the truth.',
      },
    ],
  },
];
