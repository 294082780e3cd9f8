import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const followTheMoneyEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'group',
      'When is it organised?',
      `
      The word has a legal meaning. Under Article 2 of the United Nations Convention against Transnational Organized Crime,
      in force since 2003, an **organised criminal group** is a structured group of three or more persons that exists for
      a period of time and acts in concert to commit one or more serious crimes, for a financial or other material
      benefit. A **serious crime** is one that may be punished with at least four years of imprisonment.

      Look at the second definition with care. In a country where counterfeiting carries a maximum of two years, a group
      that does nothing else may fall outside the Convention. Fraud, false documents, money laundering, tax evasion or
      danger to public health may bring it back inside. Choose your charges with that in mind.
      `,
    ),
    section(
      'why',
      'Why groups choose fakes',
      `
      A criminal business compares profit, risk and penalty like any other. Fakes are cheap to make, buyers seldom feel that
      they take part in a crime, and penalties are light in many countries. The same routes, companies and corrupted
      officials serve several goods. This is why a small seizure of labels can open a case about drugs, and the reverse.

      Be exact about such links. “Counterfeiting funds terrorism” is a sentence that one file in a thousand can prove. “This
      account received the takings of three stalls and paid the rent of the warehouse where the cocaine was found” is a
      sentence that *your* file may prove. Write the second kind.
      `,
    ),
    section(
      'traces',
      'Where the money leaves traces',
      `
      - **Before the goods**: deposits to makers, often through a trading company that sells something else.
      - **With the goods**: freight, storage, customs agents and false invoices. Freight that costs more than the declared
        goods is a classic.
      - **At the sale**: card terminals, mobile money, cash deposits just under a reporting limit, payment accounts in the
        names of students or drivers.
      - **After the sale**: transfers to unrelated firms, gold, cars and property; the next order.

      Online shops add their own: domain registrations, advertising accounts, hosting bills and the payout address of the
      marketplace. Somebody pays for each of them, and paying leaves a name.
      `,
    ),
    section(
      'tools',
      'Tools that already exist',
      `
      The Financial Action Task Force (FATF) lists **counterfeiting and piracy of products** among the designated categories
      of offences, whose proceeds can be laundered in the sense of the law. Three of its recommendations are of daily use:

      1. **Recommendation 30**: when a major case with proceeds is investigated, a *parallel financial investigation*
         should run beside it, by the same team or by specialists.
      2. **Recommendation 4**: authorities must be able to identify, trace, freeze and confiscate criminal property, and
         property of equal value.
      3. **Recommendation 38**: countries should help each other to do so.

      Your financial intelligence unit can check names and accounts against suspicious transaction reports. What it gives
      you is intelligence: it shows you where to look, and must often be obtained again in a form that a court accepts.
      `,
    ),
    section(
      'first-week',
      'The first week',
      `
      1. On the first day, list persons, companies, accounts, telephones, vehicles and addresses. Give the list to a
         financial investigator.
      2. Ask the intelligence unit, the tax office, the company register and the land register.
      3. Ask the prosecutor whether a freeze is possible **before** the arrests become known.
      4. At each search, look for proof of payment as carefully as for goods: notebooks, terminals, telephones, wallets of
         virtual assets.
      5. Draw one page: who pays whom, for what. If a box has no name, that is your next task.

      ! Goods tell you what was done. Money tells you who decided it.
      `,
    ),
  ],
  sources: cite('untoc', 'fatf', 'fakes2025', 'forcedLabour'),
};
