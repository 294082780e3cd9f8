/** The shape of what is loading, so that nothing moves when it comes. Heights in rem, width as a CSS length. */
export function Skeleton({ height = 1, width = '100%' }: { readonly height?: number; readonly width?: string }) {
  return <span className="skeleton" aria-hidden="true" style={{ blockSize: `${height}rem`, inlineSize: width }} />;
}

/** A page or a part that loads: a line of words for a screen reader, and shapes for the eye. */
export function Loading({ label, lines = 4 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div role="status" className="skeleton-lines">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton
          key={index}
          height={index === 0 ? 2.25 : 1.25}
          width={index === 0 ? '60%' : index % 2 ? '100%' : '85%'}
        />
      ))}
    </div>
  );
}
