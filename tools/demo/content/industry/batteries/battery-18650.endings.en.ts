import type { Scene } from '@provost/domain';

const TRANSPORT =
  'UN Model Regulations on the transport of dangerous goods: UN 3480, class 9; test 38.3; special provision 376 with P908 and P911 for damaged cells.';
const MARK = 'TRIPS Agreement, Article 61: wilful trademark counterfeiting on a commercial scale.';
const DISPOSAL = 'TRIPS Agreement, Articles 46 and 59: destruction or disposal outside the channels of commerce.';

/** The four ways in which “Battery 18650” can end. */
export const battery18650Endings: readonly Scene[] = [
  {
    id: 'burned',
    kind: 'ending',
    title: 'Bay 9',
    body: [
      'The blade touches a sleeve. The forklift driver pulls you back by the collar, and you both breathe what you should not. By 14:31 bay 9 is gone, by 15:00 the hall. You are kept in hospital for two nights. The papers survive: they say torches.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'Warmth on one side, a sweet smell, a click: each of these means that a cell has left the state in which one may work beside it. Burning lithium-ion cells were measured to give off 20 to 200 mg of hydrogen fluoride for each watt-hour. There is no evidence worth being in that air for, and none was lost by going outside. Out, upwind, power off, fire service, thermal camera: an hour later the same carton was cold enough to be opened by those who know how.',
      legalBasis: [
        'National law on occupational safety: stop work at imminent danger; command of the fire service.',
        'Larsson et al., Scientific Reports 7 (2017): fluoride gas from lithium-ion battery fires.',
        TRANSPORT,
      ],
    },
  },
  {
    id: 'cellar',
    kind: 'ending',
    title: 'Twenty to four',
    body: [
      'At 03:40 the detector in the exhibit room goes off, and at 03:42 there is no more detector. Eleven detainees and six officers stand in the street in blankets. Three hundred cases, among them two murders, are ash or wet. On the register your entry is complete and correct.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'A chain of custody is there to keep an exhibit as it was. These exhibits do not stay as they are. Cells of unknown charge and history, some of them damaged, belong in the open, in small lots, apart from people and from every other proof, under the eye of a thermal camera. Ask the fire service for its requirements in writing on the first day, send the cost to the court on the second, and apply for destruction of the bulk as soon as samples are drawn.',
      legalBasis: [
        'National law on fire safety in public buildings, and on the care of exhibits and of persons in custody.',
        DISPOSAL,
        TRANSPORT,
      ],
    },
  },
  {
    id: 'torches',
    kind: 'ending',
    title: 'A fine for torches',
    body: [
      'The court believes that there were cells. It convicts on what it can still read: a false declaration, and dangerous goods without a label. Petz pays nine thousand. In spring Brightwheel has a new name and the same shed.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        'It was safe, or safe enough, and it was not for nothing: the goods are off the market. But the step from “these cells” to “this consignment”, and from the consignment to those who made it, was never taken. It takes a draw that can be repeated, sets for the defence and in reserve, a courier who may carry class 9, and storage to which the accused has no key. And it takes the question of where the old cells came from, asked while the answer is still on somebody’s books.',
      legalBasis: [
        'National customs law: false declaration.',
        TRANSPORT,
        'National rules of evidence: sampling, counter-samples, continuity.',
      ],
    },
  },
  {
    id: 'packs',
    kind: 'ending',
    title: 'Where old batteries go',
    body: [
      'The collection scheme of the province was paid to recycle bicycle packs, and sold them by the tonne to Lucent. Lucent cut them open, sleeved the cells and sent them home as torches. Four people are convicted on two continents. In Aldhaven eleven hundred packs come back over the counter, and nobody’s hallway is on the list of that winter’s fires.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'strong',
      debrief:
        'You stepped back first, and lost nothing by it. After that, each safe choice was the admissible one too: photographed before it was moved, one cell to a sleeve, the damaged one alone in sand, lots in the open under your own key. The draw could be repeated, so sixty cells spoke for twenty-four thousand. The warning went out on the day of the report. And the weld scars that Dr. Hoshino let you find for yourself were the lead: a new sleeve on a used cell has a supplier of used cells behind it. The United States Consumer Product Safety Commission had warned of exactly this trade in 2021.',
      legalBasis: [
        MARK,
        TRANSPORT,
        DISPOSAL,
        'Regulation (EU) 2023/1542, where it applies: safety and labelling of batteries, and duties for waste batteries.',
      ],
    },
  },
];
