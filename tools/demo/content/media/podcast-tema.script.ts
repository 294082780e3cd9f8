import type { PodcastScript } from './script.js';

/** The podcast of module 4: how a customs team, a right holder and a police unit made one small signal into a case. People and case are invented. */
export const podcastTema: PodcastScript = {
  slug: 'podcast-tema',
  locale: 'en',
  title: 'The wrong weight: a morning in Tema',
  speakers: [
    { id: 'host', name: 'Leila', role: 'Host' },
    { id: 'guest', name: 'Kojo', role: 'A customs officer in Tema' },
  ],
  notes:
    'A customs officer tells how a carton that weighed too little became a case: one question to a right holder, one call to the police, and one habit that he recommends to every port. The people and the case are invented; the ten working days are those of Article 55 of the TRIPS Agreement.',
  lines: [
    {
      speaker: 'host',
      chapter: 'The wrong weight',
      text: 'Welcome to Meridian Voices. I am Leila. Today we are with Kojo, a customs officer at the port of Tema in Ghana. Kojo, you told me that your best case began with a bathroom scale.',
    },
    {
      speaker: 'guest',
      text: 'Nearly. It was a platform scale. The declaration said brake pads, four hundred cartons. Brake pads are heavy. These cartons were light. The invoice, the packing list and the bill of lading gave three different weights.',
    },
    { speaker: 'host', text: 'What did you do first?' },
    {
      speaker: 'guest',
      text: 'I stopped, and I wrote. What I saw, when, and which papers I held. Then I asked for an inspection. Inside we found brake pads that bent in the hand, with no mark on them. And in the last row, one small carton with twelve thousand printed labels of a well known brand.',
    },
    {
      speaker: 'host',
      chapter: 'Asking the right holder',
      text: 'So the goods carried no mark. Could you hold them?',
    },
    {
      speaker: 'guest',
      text: 'That was the question. We suspended the release of the whole consignment under our own law, and sent photographs and two samples to the right holder. Their engineer answered the next day. She did not say, this looks wrong. She said what was wrong, with part numbers, and signed it. That is a statement a court can use.',
    },
    { speaker: 'host', text: 'And the clock was running.' },
    {
      speaker: 'guest',
      text: 'It always runs. The TRIPS Agreement gives the applicant ten working days to start proceedings, and ten more where it is justified. If nobody acts, the goods go. So we agreed with our partners, long before, who answers, by when, and in which form.',
    },
    {
      speaker: 'host',
      chapter: 'Bringing in the police',
      text: 'When did the police come in?',
    },
    {
      speaker: 'guest',
      text: 'The same afternoon. I used to wait until my file was perfect. That was a mistake. The police had a name that I did not have. Our importer was new, but his telephone number was already in another file, about stolen vehicles.',
    },
    { speaker: 'host', text: 'What did each side need from the other?' },
    {
      speaker: 'guest',
      text: 'They needed the labels, untouched, sealed and numbered, because fingerprints and printing marks were on them. We needed to know whether to let one carton move under control. The prosecutor decided. Not customs, and not the company.',
    },
    {
      speaker: 'host',
      chapter: 'One habit',
      text: 'If our listeners keep one habit from you, which should it be?',
    },
    {
      speaker: 'guest',
      text: 'Have a page with names. Police, prosecutor, regulator, right holder, laboratory. One name and one number each, tested every three months. A partnership is not a signature on a wall. It is somebody who answers the telephone on a Friday evening.',
    },
    {
      speaker: 'host',
      text: 'Somebody who answers on a Friday. Thank you, Kojo. And to you, listening: who is on your page?',
    },
  ],
};
