import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../../../shared/session';
import { beginningOf, isSame, placeOf, readKept, toKeep, writeKept, type Kept } from './kept';

/** How what was typed stands to what the server has. */
export interface Standing {
  readonly dirty: boolean;
  /** False where the device could not write: then the words are only in this tab. */
  readonly onDevice: boolean;
  /** True while words from this device stand before newer ones of the server. */
  readonly older: boolean;
  /** True while the form shows words that an earlier visit left on this device. */
  readonly left: boolean;
  /** Drops what was typed and shows what the server has. */
  readonly takeSaved: () => void;
}

export interface Typed<Value> extends Standing {
  readonly value: Value;
  /** Takes the new value, or a change of the value as it is by then: a file may arrive while somebody types. */
  readonly change: (next: Value | ((now: Value) => Value)) => void;
  /** What the server has of it. */
  readonly saved: Value;
  /** The server has these now. */
  readonly markSaved: (value: Value) => void;
}

/** Where a form is kept on this device, for the person who is signed in. */
export function usePlace(...parts: readonly string[]): string {
  return placeOf(useViewer().person.id, ...parts);
}

/** What an earlier visit left on this device; null until it is read. A device that cannot be read has left nothing. */
export function useLeft<Value>(place: string): { readonly kept: Kept<Value> | undefined } | null {
  const [left, setLeft] = useState<{ readonly of: string; readonly kept: Kept<Value> | undefined } | null>(null);
  useEffect(() => {
    let wanted = true;
    void readKept<Value>(place)
      .catch(() => undefined)
      .then((kept) => wanted && setLeft({ of: place, kept }));
    return () => {
      wanted = false;
    };
  }, [place]);
  return left?.of === place ? left : null;
}

interface Typing<Value> {
  readonly place: string;
  /** What the server has, as the last answer says. */
  readonly server: Value;
  readonly kept: Kept<Value> | undefined;
  /** The value without what the server does not keep: blanks at the ends, empty languages. */
  readonly tidy: (value: Value) => Value;
}

/** A form whose words are on this device from the first letter until the server has them. */
export function useTyped<Value>({ place, server, kept, tidy }: Typing<Value>): Typed<Value> {
  const [{ value: first, from }] = useState(() => beginningOf(server, kept));
  const [value, setValue] = useState(first);
  const [saved, setSaved] = useState(server);
  const [seen, setSeen] = useState(server);
  const [origin, setOrigin] = useState(from);
  const [onDevice, setOnDevice] = useState(true);
  /** Whether the device holds something of this form. */
  const holds = useRef(kept !== undefined);
  const dirty = !isSame(tidy(value), tidy(saved));
  // The server answered anew, after a change here or elsewhere: what nobody is typing over follows it.
  if (!isSame(seen, server)) {
    setSeen(server);
    if (!dirty) setValue(server);
    setSaved(server);
  }
  useEffect(() => {
    // Nothing is forgotten that this form has not seen: a device that could not be read may hold words all the same.
    if (!dirty && !holds.current) return undefined;
    holds.current = dirty;
    let current = true;
    const words = dirty ? toKeep(value, saved) : null;
    void writeKept(place, words)
      .then(() => true)
      .catch(() => false)
      .then((written) => current && setOnDevice(written));
    return () => {
      current = false;
    };
  }, [place, value, saved, dirty]);
  return {
    value,
    saved,
    dirty,
    onDevice,
    change: setValue,
    older: dirty && origin === 'older',
    left: dirty && origin === 'device',
    markSaved(sent) {
      setSaved(sent);
      setOrigin('server');
    },
    takeSaved() {
      setValue(saved);
      setOrigin('server');
    },
  };
}
