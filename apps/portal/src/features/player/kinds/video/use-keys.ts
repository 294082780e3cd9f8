import { useEffect, useEffectEvent, type RefObject } from 'react';
import { actOf, type KeyAct } from './keys';

/** The player's keys, while the focus is inside of it; everything that they do has a button too. */
export function useKeys(around: RefObject<HTMLElement | null>, act: (done: KeyAct) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const focused = event.target as HTMLElement;
    const type = focused instanceof HTMLInputElement ? ` ${focused.type}` : '';
    const { key, ctrlKey, altKey, metaKey } = event;
    const done = actOf({ key, ctrlKey, altKey, metaKey, focus: focused.tagName.toLowerCase() + type });
    if (!done) return;
    event.preventDefault();
    act(done);
  });
  useEffect(() => {
    const place = around.current;
    const pressed = (event: KeyboardEvent) => press(event);
    place?.addEventListener('keydown', pressed);
    return () => place?.removeEventListener('keydown', pressed);
  }, [around]);
}
