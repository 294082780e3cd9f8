import type { Scene } from '@provost/domain';

const HEALTH =
  'MEDICRIME Convention (CETS 211), Articles 5 to 8: manufacture, supply, false documents and similar crimes, without regard to trademarks.';
const MARK = 'TRIPS Agreement, Article 61: wilful trademark counterfeiting on a commercial scale.';
const BORDER =
  'TRIPS Agreement, Articles 51 to 60: suspension of release, notice, and ten working days to act, extendable by ten (Article 55).';

/** The five ways in which “Night freight” can end. */
export const nightFreightEndings: readonly Scene[] = [
  {
    id: 'released',
    kind: 'ending',
    title: 'The truck drives off',
    body: [
      'The truck leaves at 02:40. The number plate belongs to a hired vehicle. Nine weeks later a district hospital reports that children with malaria do not respond to treatment. The batch number is LX 4471.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'You needed no proof to look at papers: you needed a reason that you could write down, and there were four within reach. Nobody waits two hours for vitamins; the consignee was eleven days old; the shipper sells textiles; the weights did not agree. Risk indicators exist so that a smell becomes a lawful examination.',
      legalBasis: ['National customs law: power to hold and examine goods under customs control.', BORDER, HEALTH],
    },
  },
  {
    id: 'warned',
    kind: 'ending',
    title: 'Nobody comes to fetch them',
    body: [
      'By eight o’clock the consignee’s telephone is switched off and his office is a locked door with a fresh sign. The driver was hired by text message. You have forty-six cartons and nobody to answer for them.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'The goods were never the case; the people were. A friendly question to the consignee, or a local agent who asks around among his customers, is a warning. Share with partners by name, on a stated footing, and only what they need. The medicine is destroyed and no patient takes it, which is worth a night’s work. But the same group will use another airport in a month.',
      legalBasis: [
        'National law on the secrecy of an investigation, and on disclosure to private parties.',
        'TRIPS Agreement, Article 57: the right holder may inspect detained goods to support a claim; the authority sets how.',
        HEALTH,
      ],
    },
  },
  {
    id: 'doubtful',
    kind: 'ending',
    title: 'The court believes the tablets, not the file',
    body: [
      'Eleven months later the defence does not say that the tablets were good. It asks when the film was cut, who saw it, how hot the room was, and which laboratory had spoken when you wrote “confirmed”. Three of the four charges fall.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        'The court orders destruction and a fine for false declaration. A gap in the record, a room at 38 °C or a conclusion before its proof need not be bad faith to be fatal: each gives the defence a question that you cannot answer. If something went wrong at the start, the remedy is always the same, and it is cheap. Say so at once, in writing, with the time and a witness.',
      legalBasis: [
        'National rules of evidence: continuity of exhibits, and the admissibility of opinion.',
        'WHO definitions (May 2017): “falsified” and “substandard” are found by examination, not by eye.',
        MARK,
      ],
    },
  },
  {
    id: 'goods-only',
    kind: 'ending',
    title: 'Goods without hands',
    body: [
      'The cartons make the evening news. One man is charged: a student who sold his name to a company for the price of a telephone. Those who counted, paid and wrote in the notebook read about it in the newspaper.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        '27,600 blisters will not reach a patient, and that is a result. But the organiser lost only goods, which he can replace in a week. A controlled delivery on a lawful order, with the tablets replaced, shows who takes possession; a financial inquiry from the first day shows who is paid. Each is possible only once: before the arrest is public.',
      legalBasis: [
        'UN Convention against Transnational Organized Crime, Articles 2 (i) and 20: controlled delivery as a special investigative technique, where national law permits.',
        'FATF Recommendation 30: a parallel financial investigation in cases of major proceeds-generating offences.',
        HEALTH,
      ],
    },
  },
  {
    id: 'strong',
    kind: 'ending',
    title: 'Fourteen flowers',
    body: [
      'Each flower in the notebook was a pharmacy. Eleven open their doors to the inspectors, and the health authority recalls the batch in two days. The sums lead through two accounts to a wholesaler who had sold honest medicine for twenty years, and to the man behind Sunmark. All are charged under health law first, and with the mark second.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'strong',
      debrief:
        'What made this case strong was never dramatic. You had a written reason before you opened a carton. You described and did not conclude. The health authority was there in the first hour, so patients were protected and the sample was beyond dispute. The samples were three, cool and sealed. The prosecutor decided on the delivery, nothing harmful left the hall, and the money was followed on the same night. Note the order of the charges: the absence of both active substances proves falsification even if the owner of the mark never appears in court.',
      legalBasis: [
        HEALTH,
        'MEDICRIME Convention, Article 16: financial investigation, controlled delivery and other special techniques, where appropriate.',
        MARK,
        BORDER,
      ],
    },
  },
];
