/** What the browser finds in a recording; null where it cannot play it. */
export interface Measured {
  readonly seconds: number;
  /** Of the picture; 0 where there is none. */
  readonly height: number;
}

/** Reads length and height from a file on this device. */
export async function measured(file: File, element: 'video' | 'audio'): Promise<Measured | null> {
  const url = URL.createObjectURL(file);
  const medium = document.createElement(element);
  try {
    const { promise, resolve } = Promise.withResolvers<Measured | null>();
    const answer = () => {
      // Recordings made by browsers tell their length only after one has gone to their end.
      if (medium.duration === Infinity) medium.currentTime = Number.MAX_SAFE_INTEGER;
      else if (medium.duration > 0) {
        const height = 'videoHeight' in medium ? medium.videoHeight : 0;
        resolve({ seconds: Math.round(medium.duration * 1000) / 1000, height });
      }
    };
    medium.addEventListener('loadedmetadata', answer);
    medium.addEventListener('durationchange', answer);
    medium.addEventListener('error', () => resolve(null));
    medium.preload = 'metadata';
    medium.src = url;
    return await promise;
  } finally {
    medium.removeAttribute('src');
    URL.revokeObjectURL(url);
  }
}
