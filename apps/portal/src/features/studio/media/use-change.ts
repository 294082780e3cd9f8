import { useEffect, useRef } from 'react';

/** Changes a content as it is when the change comes: a file may arrive long after it was chosen. */
export function useChange<Content>(content: Content, onChange: (content: Content) => void) {
  const now = useRef(content);
  useEffect(() => {
    now.current = content;
  }, [content]);
  return (part: (content: Content) => Partial<Content>) => {
    now.current = { ...now.current, ...part(now.current) };
    onChange(now.current);
  };
}
