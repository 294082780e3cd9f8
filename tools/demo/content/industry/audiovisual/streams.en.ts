import type { ArticleContent } from '@provost/domain';
import { section } from '../../rich.js';
import { cite } from '../../sources.js';

export const streamsEn: ArticleContent = {
  kind: 'article',
  sections: [
    section(
      'layers',
      'Who does what in an illicit stream',
      `
      A customer sees one screen and one price. Behind it work people who have often never met. It helps to draw them as
      layers, because each layer leaves other traces, and falls to other measures.

      |= The layers of an illicit service, from the source to the screen
      | !Layer | !What it does | !What it leaves behind
      | !Source | takes the picture from a licensed box or account | the hidden mark that each box writes into its picture
      | !Servers | copy and send it on, in another country as a rule | a lease, a rack, logs that are kept for days
      | !Panel | counts lines, sellers and credits | one database with everybody in it
      | !Resellers | buy credits, sell months | a shop, a telephone, an account in their own name
      | !Customers | pay and watch | small payments under a harmless name

      The scale is not small. A study for the EUIPO put the unlawful revenue in the European Union at EUR 941.7 million in
      2018, from 13.7 million people. In November 2024 Eurojust and Europol described one service with more than 22
      million users, 2,500 channels, and over 560 resellers who could be named.

      ! The reseller is the only layer that you can visit on foot. That is why he is caught first, and why catching him
      changes least.
      `,
    ),
    section(
      'credits',
      'Follow the credits',
      `
      Between the layers there is a currency. A reseller pays for *credits*, most often one for each customer and month,
      and the panel counts them down. Two kinds of payment in his account are therefore worth more than all the rest:
      the lease of a server, and the round sums that buy credits. The first tells you where the data are. The second tells
      you who is above him.

      Compare them with what an honest shop of this kind would pay. Rent and spare parts are no evidence. Four hundred
      payments of the same eleven are. Begin the financial inquiry on the same day, and beside the criminal one: money
      moves when the first door is opened, and often on the evening before.
      `,
    ),
    section(
      'keep',
      'First keep, then ask',
      `
      Logs are short-lived, and requests for assistance are not. The Convention on Cybercrime answers with two steps. Under
      **Article 29** a party may ask another to *preserve* stored data at once. The request is short: the authority, the
      offence and the facts in brief, the data and where they are, why they must be kept, and the word that a full request
      will follow. Dual criminality is not asked for at this point, and the data stay for no less than sixty days. It goes
      through the contact points that answer day and night under **Article 35**. Only then is the full request written,
      and it should be one that its reader can grant as it lies: one server, one account, one period, the offence in
      both laws, and the use of each item.

      !warning Do not write to the hosting firm itself unless you know what it tells its customers. And do not use a session
      that happens to be signed in: **Article 32** allows access abroad without a request only to public data, or with
      the lawful and voluntary consent of somebody who may disclose them.
      `,
    ),
    section(
      'open',
      'Take the machine while it is open',
      `
      A disk that is encrypted is open only while it is used. So the hour of a search is part of the evidence plan. Ask
      when the panel is in use, bring the examiner, isolate the network and leave the power alone. ISO/IEC 27037
      asks for four things of everything that is done from then on: it can be audited, repeated, reproduced and justified.
      In practice that means a competent person, a photograph before the first key is pressed, a record of each step,
      and a hash that is written down at once and compared whenever the data change hands.

      Nobody scrolls. Each file that an officer opens out of curiosity bears the time of the search.
      `,
    ),
    section(
      'offence',
      'Which offence, and whose',
      `
      Article 61 of the TRIPS Agreement and Article 10 of the Convention on Cybercrime ask states to punish wilful piracy on
      a commercial scale. That a reseller “only sells a box” or “only opens the tap” was argued before the Court of Justice
      of the European Union in *Filmspeler* (C-527/15, 26 April 2017). The Court held that to sell a player with
      ready-made links to unlicensed streams, in full knowledge of what they are, can itself be a communication to the
      public. Elsewhere, look for the national words for making available, for aiding, and for fraud by access devices.

      The case that follows begins on a Thursday evening, with a match on Saturday and a right holder who wants to block it.
      `,
    ),
  ],
  sources: cite('iptv2019', 'takenDown', 'budapest', 'iso27037', 'trips', 'filmspeler', 'fatf'),
};
