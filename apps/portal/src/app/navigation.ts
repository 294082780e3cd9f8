import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { paths } from '../shared/paths';
import type { Viewer } from '../shared/session';

export interface Place {
  readonly to: string;
  readonly label: MessageDescriptor;
  /** True where only the address itself counts as here, not what lies under it. */
  readonly exact?: boolean;
}

const LEARN: Place = { to: paths.home, label: msg({ message: 'Learn', context: 'navigation' }), exact: true };
const CATALOGUE: Place = { to: paths.catalogue, label: msg`Catalogue` };
const WEBINARS: Place = { to: paths.webinars, label: msg`Webinars` };
const PODCASTS: Place = { to: paths.podcasts, label: msg`Podcasts` };
const CERTIFICATES: Place = { to: paths.certificates, label: msg`Certificates` };
const PROOF: Place = { to: paths.proof, label: msg`My proof` };
const NOTES: Place = { to: paths.notes, label: msg`My notes` };
const DESK: Place = { to: paths.desk, label: msg`Desk` };
const PEOPLE: Place = { to: paths.people, label: msg`People` };
const STUDIO: Place = { to: paths.studio, label: msg`Studio` };
const DISCUSSIONS: Place = { to: paths.discussions, label: msg`Questions` };
const VERIFY: Place = { to: paths.verify, label: msg`Verify` };

/** Where this person, or a visitor, can go. The first four also stand at the foot of a phone. */
export function placesFor(viewer: Viewer | null): readonly Place[] {
  if (!viewer) return [CATALOGUE, PODCASTS, VERIFY];
  const { learn, coordinate, administer, author } = viewer.can;
  return [
    ...(coordinate ? [DESK] : []),
    ...(administer ? [PEOPLE] : []),
    ...(author ? [STUDIO, DISCUSSIONS] : []),
    ...(learn ? [LEARN] : []),
    CATALOGUE,
    WEBINARS,
    ...(learn ? [CERTIFICATES] : []),
    PODCASTS,
    ...(learn ? [PROOF, NOTES] : []),
  ];
}
