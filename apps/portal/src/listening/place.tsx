import { createContext, use } from 'react';

/** Where something is heard: what the player at the foot of other pages says of it, and the way back. */
export interface Place {
  readonly title: string;
  /** The course or the show. */
  readonly from: string;
  readonly href: string;
  readonly artUrl: string | null;
}

const PlaceContext = createContext<Place | null>(null);

/** A page says with it what is heard on it; what shows the medium needs not know on which page it stands. */
export const ListeningPlace = PlaceContext;

export function useListeningPlace(): Place {
  const place = use(PlaceContext);
  if (!place) throw new Error('useListeningPlace is used outside of ListeningPlace');
  return place;
}
