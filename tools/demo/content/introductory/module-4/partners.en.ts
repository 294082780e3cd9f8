import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const partnersEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'nobody-alone',
      'Nobody holds the whole case',
      `
      In an IP case the proof lies in many drawers. Customs has the declarations, the tax office the books, the regulator
      the laboratory, the bank the payments, the platform the account of the seller, and the right holder the knowledge
      of what is genuine. The police officer has the power to bring them together. An investigation that stays in one
      agency usually ends with goods and without people.
      `,
    ),
    section(
      'who-brings-what',
      'Who brings what',
      `
      - **Customs**: sees goods first; can suspend release; knows routes and traders. Needs a reply within days.
      - **Prosecutor**: decides what must be proved, and orders what nobody else may order. Involve early, not last.
      - **Regulators** for medicines, food and product safety: can recall at once; bring laboratories and their own
        sanctions. Need to hear of a danger before the press does.
      - **Financial intelligence unit and tax office**: see money. Need names, accounts and dates rather than goods.
      - **Right holders**: can tell genuine from fake, and often know the suspect from other countries. They are witnesses
        **and** an interested party.
      - **Platforms, payment firms and carriers**: hold data that is deleted within weeks. Need a lawful request that names
        exactly what is asked for.
      `,
    ),
    section(
      'clock',
      'The clock at the border',
      `
      The best-known clock is that of Article 55 of the TRIPS Agreement. Once the applicant has been told that release is
      suspended, customs must learn **within ten working days** that proceedings have begun, or that an authorised body
      has prolonged the suspension. If not, and if all else is in order, the goods are released. In appropriate cases the
      period may be extended by **another ten working days**. Partnership is what fits into those days: a sample sent on
      the first, a reasoned statement on the third, a decision by the prosecutor on the fifth.

      Customs may also act on its own initiative where the law so provides (Article 58), and may then ask the right holder
      for any information that helps. Articles 53 and 56 protect the importer: a security may be asked of the applicant,
      and an importer who was wronged may be compensated.
      `,
    ),
    section(
      'right-holder',
      'Working with a right holder, and staying independent',
      `
      A right holder’s expert is worth much to the court if three things are true. The statement gives **reasons**, not
      only a conclusion. The expert examined **the exhibit**, not a photograph of another. And the roles are clear: the
      company helps, the state decides.

      1. Ask for a written statement: what was examined, which features differ, why that cannot be a variant, who signs.
      2. Keep secret features secret. Agree on what may be read out in court.
      3. Do not let a company’s agent handle exhibits alone, question suspects, or choose whom to raid.
      4. Record every benefit, from a lent scanner to a paid flight, under the rules of your service.
      5. Share no more about persons than your law allows, even with a friendly company.

      ! The test is simple. Would you be comfortable if the defence read this e-mail aloud?
      `,
    ),
    section(
      'agreement',
      'What a working agreement says',
      `
      A memorandum of understanding need not be long. One page is enough if it answers: who calls whom, and at which number;
      what each side may ask for, and in what form; by when an answer comes; how data are protected and when they are
      erased; who speaks to the press; how costs of storage and destruction are shared; and when the page will be tested
      and reviewed. The podcast of this module shows such a page at work, on a morning when brake pads weighed too little.
      `,
    ),
  ],
  sources: cite('trips'),
};
