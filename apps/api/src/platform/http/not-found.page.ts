const SENTENCES = [
  ['en', 'ltr', 'There is no page here.', 'To the start page'],
  ['fr', 'ltr', 'Il n’y a pas de page ici.', 'Vers la page d’accueil'],
  ['es', 'ltr', 'Aquí no hay ninguna página.', 'A la página de inicio'],
  ['ar', 'rtl', 'لا توجد صفحة هنا.', 'إلى الصفحة الرئيسية'],
] as const;

/** The page for an address that does not exist: no script, no file of its own, every language of the interface. */
export function notFoundPage(): string {
  const lines = SENTENCES.map(
    ([lang, dir, text, link]) => `<p lang="${lang}" dir="${dir}">${text} <a href="/">${link}</a></p>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>404 · Provost</title>
<style>body{font:1.125rem/1.6 Georgia,"Times New Roman",serif;max-inline-size:36rem;margin:15vh auto;padding-inline:1.5rem}</style>
<main>
<h1>404</h1>
${lines.join('\n')}
</main>
</html>
`;
}
