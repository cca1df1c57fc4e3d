import { html, nothing, type TemplateResult } from 'lit-html';

/**
 * The way to the list that the build makes of all libraries: a file beside the page or, where the
 * page is one file, a part of it. While the program is worked on there is none.
 */
export function licences(page: Document, name: string): TemplateResult | typeof nothing {
  const inside = page.getElementById('licences')?.textContent;
  if (inside) {
    return html`<details>
      <summary>${name}</summary>
      <div lang="en" dir="ltr">${inside.split('\n\n').map(paragraph)}</div>
    </details>`;
  }
  if (!import.meta.env.PROD) return nothing;
  return html`<p><a href="./licences.txt" target="_blank" rel="noopener noreferrer">${name}</a></p>`;
}

function paragraph(text: string): TemplateResult {
  return html`<p>${text.split('\n').map((line) => html`${line}<br />`)}</p>`;
}
