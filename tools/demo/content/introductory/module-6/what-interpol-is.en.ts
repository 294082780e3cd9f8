import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const whatInterpolIsEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'what',
      'What it is, and what it is not',
      `
      INTERPOL, the International Criminal Police Organization, connects the police of **196 member countries**. It goes back
      to a congress of 1923 in Vienna, has its General Secretariat in Lyon, and works in Arabic, English, French and
      Spanish. It has no detectives who cross borders to arrest people. Arrests, searches and charges are made by national
      officers under national law. What INTERPOL adds is the line between them: secure messages, shared databases,
      analysis, training and operations that many countries carry out on the same days.

      Article 3 of its Constitution strictly forbids any intervention of a political, military, religious or racial
      character. A request that serves such an end is refused, however well it is written.
      `,
    ),
    section(
      'ncb',
      'Your door: the National Central Bureau',
      `
      Each country has a **National Central Bureau** (NCB), staffed by its own officers. It is your door to all the others.
      Messages travel over a secure network called **I-24/7**. An officer in the provinces who needs to know whether a
      telephone number is known abroad does not write to the other country; she writes to her NCB.

      A good request is short and complete:

      - the facts of the case and the offence, in two paragraphs;
      - full identifiers: names in the original script, dates of birth, numbers of documents, accounts and telephones;
      - exactly what is asked, and why it is thought to be in that country;
      - how urgent it is, and why;
      - whether the information may be used in court, or only as a lead.
      `,
    ),
    section(
      'notices',
      'Notices and diffusions',
      `
      A **notice** is published by the General Secretariat to all members at the request of an NCB. A **diffusion** is sent
      by an NCB itself to some or all countries. Colours say what is asked:

      - **Red**: locate and provisionally arrest a person wanted for prosecution or to serve a sentence. It is *not* an
        international arrest warrant: each country decides what legal value it gives it.
      - **Blue**: collect more about a person’s identity, location or activities.
      - **Green**: warn about a person’s criminal activities.
      - **Yellow**: find a missing person. **Black**: identify a body.
      - **Orange**: warn of an event, a person or an object that is a serious and imminent threat.
      - **Purple**: share a method of operation, an object or a way of concealing. A new trick for hiding labels belongs
        here.
      - **Silver**: trace criminal assets. The first one was published on 10 January 2025, in a pilot phase of 52
        countries and territories.
      `,
    ),
    section(
      'evidence',
      'Police information is not yet evidence',
      `
      What reaches you over I-24/7 tells you where to look. To put a bank record from another country before a judge you will,
      as a rule, need **mutual legal assistance**: a request from one judicial authority to another, under a treaty such
      as the Convention against Transnational Organized Crime (Article 18), or, for electronic evidence, the Budapest
      Convention of 2001. It is slower. So begin both at once: ask the police channel what exists and have it preserved,
      and let the prosecutor ask for it in the form that the court needs.

      ! Before you ask for the content of a server, ask for its preservation. Data do not wait for treaties.
      `,
    ),
  ],
  sources: cite('interpol', 'notices', 'untoc', 'budapest'),
};
