import type { CaseStudyContent } from '@provost/domain';
import { cite } from '../../sources.js';
import { quietStreamEndings } from './quiet-stream.endings.en.js';
import { quietStreamExhibits } from './quiet-stream.exhibits.en.js';
import { shopScenes } from './quiet-stream.shop.en.js';
import { trailScenes } from './quiet-stream.trail.en.js';

/** Case B, “The quiet stream”: an illicit IPTV reseller. Places, persons, firms and brands are invented. */
export const quietStreamEn: CaseStudyContent = {
  kind: 'case-study',
  brief:
    'A telephone repair shop in Merrow sells every sports channel there is, for eleven a month. The pictures come from a server in Brenmar, across the border, whose logs are overwritten every seven days. Behind the counter sits one man. Above him sits somebody who signs as the Gardener. You can have the man by Saturday. Whether you ever meet the Gardener is decided by what you do on Thursday evening.',
  start: 'purchase',
  variables: [
    {
      id: 'days',
      title: 'Days until the logs are gone',
      type: 'number',
      initial: 7,
      least: 0,
      most: 60,
      role: 'time',
      unit: 'd',
      shown: true,
    },
    {
      id: 'admissibility',
      title: 'Admissibility',
      type: 'number',
      initial: 60,
      least: 0,
      most: 100,
      role: 'admissibility',
      unit: '/ 100',
      shown: true,
    },
    {
      id: 'money',
      title: 'Money that can be frozen',
      type: 'number',
      initial: 180,
      least: 0,
      most: 180,
      unit: 'thousand',
      shown: true,
    },
  ],
  notes: [
    { id: 'mark', text: 'Halcyon’s hidden viewer mark is in the stolen picture: one subscriber’s box feeds it.' },
    { id: 'customers', text: '412 payments of 11.00 in four weeks, each called “screen repair”.' },
    { id: 'host', text: '1,640 a month to Tarn Hosting, Karlsholt, Brenmar.' },
    { id: 'credits', text: '2,900 to Saltmarsh Media, twice a month, reference “2000 cr”.' },
    { id: 'level', text: 'One credit is one customer for one month. Brandl buys them; he does not make the stream.' },
    { id: 'gardener', text: 'Above Brandl is somebody who signs as the Gardener and is paid through Saltmarsh Media.' },
    { id: 'lid', text: 'Brandl’s laptop locks itself when the lid closes. He never shuts it on a match night.' },
    { id: 'live', text: 'On match nights he sits with the panel open until midnight.' },
    { id: 'visit', text: 'Brandl’s cousin came to Roth’s flat and asked after her daughter by name.' },
    { id: 'price', text: 'The price card has a second column: for those who sell on.' },
    { id: 'admin', text: 'The panel on the laptop is signed in as “merrow-2”: one seller of several.' },
    { id: 'sellers', text: 'The server names nineteen sellers under one account. That account is the Gardener’s.' },
  ],
  exhibits: quietStreamExhibits,
  sources: cite('budapest', 'trips', 'filmspeler', 'fatf', 'iso27037', 'takenDown'),
  scenes: [...trailScenes, ...shopScenes, ...quietStreamEndings],
};
