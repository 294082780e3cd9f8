import type { QuestionPlan } from '../model.js';
import { ipCrimesInArabic } from './topic-1-ip-crimes.ar.js';
import { ipCrimesInSpanish } from './topic-1-ip-crimes.es.js';
import { ipCrimesInFrench } from './topic-1-ip-crimes.fr.js';
import { translated } from './translated.js';

const questions: readonly QuestionPlan[] = [
  {
    key: 'ipc-threshold',
    topic: 'ip-crimes',
    difficulty: 'easy',
    kind: 'single',
    prompt:
      'Which conduct must every WTO member be able to prosecute as a crime under Article 61 of the TRIPS Agreement?',
    options: [
      {
        id: 'a',
        text: 'Any use of another person’s registered trademark in trade, whatever the intent of the user',
        correct: false,
        feedback:
          'Too wide: most unauthorised use is a civil infringement. Article 61 asks for wilful counterfeiting on a commercial scale.',
      },
      {
        id: 'b',
        text: 'Wilful infringement of a patent by a competitor',
        correct: false,
        feedback: 'Members may make this a crime, but the treaty does not require it.',
      },
      {
        id: 'c',
        text: 'Wilful trademark counterfeiting or copyright piracy on a commercial scale',
        correct: true,
        feedback: 'Right: this is the common floor. National law may go further.',
      },
      {
        id: 'd',
        text: 'The purchase of counterfeit goods for private use',
        correct: false,
        feedback: 'Some countries punish the buyer, but Article 61 does not ask for it.',
      },
    ],
    explanation:
      'Article 61 sets a floor: wilful trademark counterfeiting and copyright piracy on a commercial scale. Everything beyond is for national law.',
    source: 'TRIPS Agreement, Article 61',
  },
  {
    key: 'ipc-falsified',
    topic: 'ip-crimes',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'A laboratory reports that a medicine is “falsified” in the sense that WHO has used since May 2017. What has been established?',
    options: [
      {
        id: 'a',
        text: 'That its identity, composition or source was deliberately or fraudulently misrepresented',
        correct: true,
        feedback: 'Right. The word belongs to public health and says nothing of trademarks.',
      },
      {
        id: 'b',
        text: 'That it bears a registered trademark without permission',
        correct: false,
        feedback: 'That is “counterfeit”. A falsified medicine may carry no trademark at all.',
      },
      {
        id: 'c',
        text: 'That an authorised product has failed its quality specification',
        correct: false,
        feedback: 'That is “substandard”. No deceit is needed for it.',
      },
      {
        id: 'd',
        text: 'That it was imported without the consent of the person who owns the patent on its active substance',
        correct: false,
        feedback: 'WHO left intellectual property out of the definition on purpose.',
      },
    ],
    explanation:
      '“Falsified” is about deceit over identity, composition or source. “Counterfeit” is about a mark, “substandard” about quality.',
    source: 'WHO, definitions of substandard and falsified medical products, May 2017',
  },
  {
    key: 'ipc-generic',
    topic: 'ip-crimes',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'A shipment holds a generic medicine under its own name, authorised by the health authority and of full quality. A patent holder objects. What is it, for your report?',
    options: [
      {
        id: 'a',
        text: 'Counterfeit, since the patent holder objects',
        correct: false,
        feedback: 'Counterfeit concerns marks. No mark was copied here.',
      },
      {
        id: 'b',
        text: 'Falsified, since the source is disputed',
        correct: false,
        feedback: 'The source is declared truthfully; nobody was deceived.',
      },
      {
        id: 'c',
        text: 'Substandard until a court has decided',
        correct: false,
        feedback: 'Quality is not in doubt, and a court does not set it.',
      },
      {
        id: 'd',
        text: 'None of the three: a possible patent dispute, which in most countries is civil',
        correct: true,
        feedback: 'Right. Calling it a crime would harm patients and your case.',
      },
    ],
    explanation:
      'A lawful generic is neither counterfeit nor falsified nor substandard. A patent claim is pursued by its owner, as a rule in a civil court.',
    source: 'TRIPS Agreement, Articles 51 (note 14) and 61; WHO definitions, May 2017',
  },
  {
    key: 'ipc-wilful',
    topic: 'ip-crimes',
    difficulty: 'medium',
    kind: 'multiple',
    prompt: 'Which facts help to prove that a trader acted wilfully? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'A second set of books kept in a locked drawer',
        correct: true,
        feedback: 'Hiding the true figures speaks of knowledge.',
      },
      {
        id: 'b',
        text: 'The goods are of poor quality',
        correct: false,
        feedback: 'Poor quality alone shows nothing of what he knew.',
      },
      {
        id: 'c',
        text: 'A warning letter from the right holder, opened and unanswered',
        correct: true,
        feedback: 'After the warning he cannot say that he did not know.',
      },
      {
        id: 'd',
        text: 'He paid a tenth of any honest wholesale price, in cash and without invoice',
        correct: true,
        feedback: 'Such a price and such a way of paying suggest that he closed his eyes.',
      },
      {
        id: 'e',
        text: 'He has been in business for more than ten years',
        correct: false,
        feedback: 'Experience may support other facts, but does not prove intent by itself.',
      },
    ],
    explanation:
      'Wilfulness is shown by facts about what the person knew or refused to see: concealment, warnings, price and manner of payment.',
    source: 'TRIPS Agreement, Article 61; module 1, “The threshold”',
  },
  {
    key: 'ipc-scale',
    topic: 'ip-crimes',
    difficulty: 'hard',
    kind: 'single',
    prompt: 'How did the WTO panel in the case DS362 (2009) read “on a commercial scale”?',
    options: [
      {
        id: 'a',
        text: 'As at least 500 items or a value of USD 10,000',
        correct: false,
        feedback: 'The panel refused a fixed number; thresholds of this kind are national.',
      },
      {
        id: 'b',
        text: 'As any act carried out for profit',
        correct: false,
        feedback: 'Profit alone was not enough: scale is about magnitude.',
      },
      {
        id: 'c',
        text: 'As the magnitude or extent of typical commercial activity for the given product in the given market',
        correct: true,
        feedback: 'Right. The same number may be small for shirts and vast for aircraft parts.',
      },
      {
        id: 'd',
        text: 'As activity that crosses at least one border and involves more persons than the importer and the buyer',
        correct: false,
        feedback: 'Crossing a border matters for customs and for organised crime law, not for this test.',
      },
    ],
    explanation:
      'Commercial scale is relative to product and market. This is why an expert on the market is worth having.',
    source: 'WTO, DS362, report of the Panel, adopted 2009',
  },
  {
    key: 'ipc-labels',
    topic: 'ip-crimes',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'In one parcel you find 3,000 printed labels with a registered trademark, and no goods. Can they be “counterfeit trademark goods” in the sense of TRIPS?',
    options: [
      {
        id: 'a',
        text: 'No: a label by itself is only paper, and nothing can deceive a buyer until it has been fixed to goods of the same kind',
        correct: false,
        feedback: 'This is the argument that splitting the routes is meant to win.',
      },
      {
        id: 'b',
        text: 'Yes: the treaty’s definition names goods “including packaging”, and many national laws name labels as well',
        correct: true,
        feedback: 'Right. Check how your own law words it, and look for the second route.',
      },
      {
        id: 'c',
        text: 'Only if the unbranded goods are found in the same country',
        correct: false,
        feedback: 'The definition does not ask for the goods to be found.',
      },
      {
        id: 'd',
        text: 'Only if the printer is arrested',
        correct: false,
        feedback: 'Whether a person is arrested does not change what the object is.',
      },
    ],
    explanation:
      'Labels and goods are often sent apart. Packaging is named in the definition, and national law often names labels and components too.',
    source: 'TRIPS Agreement, Article 51, note 14 (a)',
  },
  {
    key: 'ipc-parallel',
    topic: 'ip-crimes',
    difficulty: 'easy',
    kind: 'single',
    prompt:
      'Genuine shoes, first sold abroad by the owner of the mark, are imported by a trader who has no contract with that owner. What is this called?',
    options: [
      {
        id: 'a',
        text: 'Parallel import',
        correct: true,
        feedback: 'Right: genuine goods by another channel. Countries differ on whether the owner may object.',
      },
      {
        id: 'b',
        text: 'Counterfeiting',
        correct: false,
        feedback: 'The mark was put on by its owner. Nothing was counterfeited.',
      },
      { id: 'c', text: 'Piracy', correct: false, feedback: 'Piracy concerns copies of works made without consent.' },
      {
        id: 'd',
        text: 'Passing off under a false origin',
        correct: false,
        feedback: 'The origin shown on the shoes is true.',
      },
    ],
    explanation: 'Parallel imports are genuine goods. TRIPS does not oblige members to apply border measures to them.',
    source: 'TRIPS Agreement, Article 51, note 13',
  },
  {
    key: 'ipc-report-words',
    topic: 'ip-crimes',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'No expert has yet examined the forty boxes you seized. Which line belongs in your report?',
    options: [
      {
        id: 'a',
        text: '“Forty counterfeit boxes were seized.”',
        correct: false,
        feedback: 'This is a conclusion that nobody has yet proved.',
      },
      {
        id: 'b',
        text: '“Forty boxes of fake, dangerous medicine were seized.”',
        correct: false,
        feedback: 'Three conclusions in one line, and none of them proved.',
      },
      {
        id: 'c',
        text: '“Forty boxes were seized; their origin is unknown.”',
        correct: false,
        feedback: 'True, but it leaves out why you acted and what you suspect.',
      },
      {
        id: 'd',
        text: '“Forty boxes marked with the sign X, batch 0417, suspected to be counterfeit because of price and print, were seized and sealed.”',
        correct: true,
        feedback: 'Right: it describes, gives reasons, and says suspected.',
      },
    ],
    explanation: 'Describe, give reasons and say “suspected”. A conclusion belongs to the expert and the court.',
    source: 'Module 1, “How to write it down”',
  },
  {
    key: 'ipc-medicrime',
    topic: 'ip-crimes',
    difficulty: 'hard',
    kind: 'multiple',
    prompt: 'Which statements about the MEDICRIME Convention are true? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'It obliges its parties to protect trademarks on medicines',
        correct: false,
        feedback: 'It leaves intellectual property aside; it protects public health.',
      },
      {
        id: 'b',
        text: 'It has been in force since 1 January 2016',
        correct: true,
        feedback: 'It was opened in Moscow on 28 October 2011 and entered into force in 2016.',
      },
      {
        id: 'c',
        text: 'States outside the Council of Europe may join it',
        correct: true,
        feedback: 'It is open to the world.',
      },
      {
        id: 'd',
        text: 'It applies only if the owner of the mark files a complaint',
        correct: false,
        feedback: 'The right holder has no such key. The injured interest is public health.',
      },
    ],
    explanation:
      'MEDICRIME (CETS 211) is a criminal law treaty about public health, open to all states, in force since 1 January 2016.',
    source: 'Council of Europe, CETS 211',
  },
];

/** Topic “ip-crimes”: what the rights are, where crime begins, and which word fits. In all four languages. */
export const ipCrimesQuestions = translated(questions, {
  ar: ipCrimesInArabic,
  fr: ipCrimesInFrench,
  es: ipCrimesInSpanish,
});
