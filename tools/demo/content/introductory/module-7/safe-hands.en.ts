import type { LessonContent } from '@provost/domain';
import { rich } from '../../rich.js';

export const safeHandsEn: LessonContent = {
  kind: 'lesson',
  pages: [
    {
      id: 'doorstep',
      title: 'On the doorstep',
      blocks: [
        {
          type: 'text',
          body: rich(`
            You are about to enter a flat above a bakery. Neighbours complained of a sweet smell and of vans at night. The
            warrant speaks of counterfeit phone batteries and perfume. Two minutes on the doorstep are worth an hour
            inside.

            ! Nothing in this lesson replaces the safety rules of your own service. Where they are stricter, follow them.
          `),
        },
        {
          type: 'cards',
          cards: [
            {
              front: 'Look',
              back: 'Smoke, steam, swollen objects, wet floors, blocked exits, gas bottles, bare wires.',
            },
            {
              front: 'Listen',
              back: 'Hissing or popping can come from a cell that is about to burn. Machines may still be running.',
            },
            {
              front: 'Do not sniff',
              back: 'If you notice a strong smell, you already breathe it. Step back, open, wait, report.',
            },
            {
              front: 'Count',
              back: 'Who is inside? Workers may be locked in, afraid or ill, and they may be victims.',
            },
          ],
        },
        {
          type: 'check',
          id: 'doorstep-smell',
          prompt:
            'Through the open door comes a strong, sweet smell, and your eyes begin to water. What do you do first?',
          options: [
            {
              id: 'a',
              text: 'Go in quickly with a cloth before the mouth and open the windows',
              correct: false,
              feedback: 'A cloth stops no vapour, and a light switch or a spark may be enough for a fire.',
            },
            {
              id: 'b',
              text: 'Draw everyone back into fresh air, keep others away, and call the fire service',
              correct: true,
              feedback:
                'Right. The goods will wait. You have also noted the time, which is the first line of your record.',
            },
            {
              id: 'c',
              text: 'Send in the colleague who has done this before',
              correct: false,
              feedback: 'Experience does not filter air.',
            },
          ],
        },
      ],
    },
    {
      id: 'cells',
      title: 'Lithium cells: four warnings',
      blocks: [
        {
          type: 'text',
          body: rich(`
            On the kitchen table lie some three hundred cylindrical cells, of the common size called 18650, with heat-shrink
            sleeves in three famous colours. A lithium-ion cell stores much energy in a small space. A fault inside can
            start a reaction that heats itself; this is called **thermal runaway**. A genuine cell has parts that slow it
            down. A counterfeit cell may have none of them.
          `),
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'It is swollen or dented',
              body: 'Do not press, puncture or straighten it. Move people away, and let a trained colleague move the cell.',
            },
            {
              title: 'It is warm',
              body: 'A cell that nobody uses has no reason to be warm. Treat it as one that will burn.',
            },
            {
              title: 'It hisses, pops or smokes',
              body: 'Leave at once and close the door. The smoke is poisonous and flammable. Call the fire service.',
            },
            {
              title: 'It is wet or leaks',
              body: 'Do not touch the liquid. Gloves and goggles, and plenty of water on the skin if it happened.',
            },
          ],
        },
        {
          type: 'check',
          id: 'cells-store',
          prompt: 'The cells look sound and are cold. How do you bring them away?',
          options: [
            {
              id: 'a',
              text: 'All in one strong evidence bag, sealed, so that none is lost',
              correct: false,
              feedback: 'Loose cells touch each other; a short circuit in a sealed bag is how fires begin.',
            },
            {
              id: 'b',
              text: 'Contacts covered, cells apart in a non-conducting, non-burning filler, in a marked container; stored dry and cool, away from other exhibits',
              correct: true,
              feedback: 'Right: no short circuit, no neighbour to set alight, and a label that warns the next hand.',
            },
            {
              id: 'c',
              text: 'In a bucket of water, to be safe',
              correct: false,
              feedback:
                'Water is for the fire service to decide on. It destroys evidence and can start a reaction in damaged cells.',
            },
            {
              id: 'd',
              text: 'In the boot of the car until Monday',
              correct: false,
              feedback: 'Heat, vibration and no witness: bad for safety and for the chain of custody.',
            },
          ],
        },
      ],
    },
    {
      id: 'liquids',
      title: 'Perfume that is not perfume',
      blocks: [
        {
          type: 'text',
          body: rich(`
            In the bathroom stand two blue drums without labels, a hand pump, and four hundred bottles shaped like a known
            perfume. A worker says: “It is only alcohol.” It may be. It may also be methanol, or a solvent bought for
            price alone.

            - Assume that it burns, that its vapour is heavier than air, and that it passes through skin.
            - No open light, no switch, no telephone beside the open drum.
            - Do not pour one liquid into another in order to save space.
            - Take samples only if you are trained for it, in clean glass, with a note of drum, level, time and hand.
          `),
        },
        {
          type: 'check',
          id: 'liquids-label',
          prompt: 'A drum has no label. Which line goes on the exhibit tag?',
          options: [
            {
              id: 'a',
              text: '“Perfume, counterfeit”',
              correct: false,
              feedback: 'Two conclusions, and a danger for whoever opens it next.',
            },
            {
              id: 'b',
              text: '“Alcohol (according to the worker)”',
              correct: false,
              feedback: 'What the worker said belongs in the record. On the tag it may be read as a fact.',
            },
            {
              id: 'c',
              text: '“Unknown liquid, treat as flammable and toxic, about 40 litres, blue drum, no label”',
              correct: true,
              feedback: 'Right: it describes, and it warns.',
            },
          ],
        },
      ],
    },
    {
      id: 'people',
      title: 'The people in the room',
      blocks: [
        {
          type: 'text',
          body: rich(`
            Three persons work in the flat. One has burns on her hands. The door was locked from outside. Their passports
            are in a tin on the shelf. Before you ask what they did, ask how they are.
          `),
        },
        {
          type: 'timeline',
          items: [
            {
              when: 'First minute',
              what: 'Medical help, fresh air, water. Speak calmly; find an interpreter who is not one of the group.',
            },
            {
              when: 'First hour',
              what: 'Separate them from those who give orders. Tell them their rights in a language they understand.',
            },
            {
              when: 'Same day',
              what: 'Tell the unit for trafficking in persons and the labour inspectorate what you saw.',
            },
            {
              when: 'Next days',
              what: 'A victim may need time before she can speak. Her account is worth more than her fingerprint.',
            },
          ],
        },
        {
          type: 'check',
          id: 'people-status',
          prompt: 'How do you treat the three persons at this moment?',
          options: [
            {
              id: 'a',
              text: 'As suspects: they were found with the goods',
              correct: false,
              feedback:
                'They may have committed an offence. But a locked door and withheld passports point to exploitation, and that must be examined first.',
            },
            {
              id: 'b',
              text: 'As persons who may be victims, with their rights explained, until the facts are known',
              correct: true,
              feedback: 'Right. It closes no road, and it is often what opens the case.',
            },
            {
              id: 'c',
              text: 'As witnesses who must answer before they see a doctor',
              correct: false,
              feedback: 'Health comes first, and an answer given under pressure is worth little.',
            },
          ],
        },
      ],
    },
    {
      id: 'warning',
      title: 'Who must know tonight?',
      blocks: [
        {
          type: 'text',
          body: rich(`
            A delivery book in the hall shows that two thousand cells left the flat in the last month for three shops. You
            cannot seize them tonight. You can warn.
          `),
        },
        {
          type: 'check',
          id: 'warning-who',
          prompt: 'Which call comes first?',
          options: [
            {
              id: 'a',
              text: 'The maker of the genuine cells, whose mark was copied',
              correct: false,
              feedback: 'Call them, but second. They cannot order a recall of goods that are not theirs.',
            },
            {
              id: 'b',
              text: 'A journalist you trust',
              correct: false,
              feedback: 'A warning to the public is for the regulator and the prosecutor to agree on, today.',
            },
            {
              id: 'c',
              text: 'Nobody before the laboratory has reported',
              correct: false,
              feedback: 'A warning needs a reasonable suspicion of danger. Proof is for the court.',
            },
            {
              id: 'd',
              text: 'The product-safety authority, with the prosecutor on the same call',
              correct: true,
              feedback:
                'Right: it can order the shops to stop selling within hours, and the prosecutor can say what must stay secret.',
            },
          ],
        },
      ],
    },
    {
      id: 'after',
      title: 'After the scene',
      blocks: [
        {
          type: 'text',
          body: rich(`
            Before you go home, five lines:

            1. Wash hands and face; leave the overalls in the bag for them.
            2. Hand over the exhibits in person, with the warning on the tag.
            3. Write the record tonight: what you saw, smelled, touched, and who was with you.
            4. Report any cough, rash or headache, also tomorrow.
            5. Tell one colleague what you would do differently. Better, write it as a good-practice card.

            You have reached the last page before the exam. It draws fifty questions from all seven modules.
          `),
        },
        {
          type: 'check',
          id: 'after-record',
          prompt: 'You coughed for some minutes on the stairs, and are well now. Do you write it down?',
          options: [
            {
              id: 'a',
              text: 'Yes: time, place, duration, and who saw it',
              correct: true,
              feedback: 'Right. It protects you, it warns the laboratory, and it is a fact about the exhibit.',
            },
            {
              id: 'b',
              text: 'No: it has passed, and it would look weak',
              correct: false,
              feedback: 'Some effects come a day later, and the next colleague will open the same drum.',
            },
          ],
        },
      ],
    },
  ],
};
