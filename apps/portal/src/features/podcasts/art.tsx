/** The picture of a show; its name stands beside it. */
export function Art({ url }: { readonly url: string | null }) {
  return url ? (
    <img className="show-art" src={url} alt="" loading="lazy" />
  ) : (
    <span className="show-art" aria-hidden="true" />
  );
}
