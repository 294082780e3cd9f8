/** The address from which a file of a content is loaded. `file` is a path under `/files/`, as the content keeps it. */
export function fileUrl(file: string): string {
  return `/files/${file.split('/').map(encodeURIComponent).join('/')}`;
}
