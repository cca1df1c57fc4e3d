import { svg } from '../../dom/svg';
import type { PictureContent } from './picture-content';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';

/** Title, description and, for archives and catalogues, the same as Dublin Core. */
export function describePicture(content: PictureContent): readonly SVGElement[] {
  const { title, describes, lang, asOf, address, credits, sources } = content;
  const about = document.createElementNS(RDF, 'rdf:Description');
  about.setAttributeNS(RDF, 'rdf:about', '');
  const tell = (name: string, text: string) => {
    const element = document.createElementNS(DC, `dc:${name}`);
    element.textContent = text;
    about.append(element);
  };
  tell('title', title);
  tell('description', describes);
  tell('date', asOf);
  tell('language', lang);
  tell('identifier', address);
  for (const credit of credits) tell('rights', credit);
  for (const { text, url } of sources) tell('source', url === '' ? text : `${text} ${url}`);
  const rdf = document.createElementNS(RDF, 'rdf:RDF');
  rdf.append(about);
  const metadata = svg('metadata');
  metadata.append(rdf);
  return [svg('title', {}, title), svg('desc', {}, describes), metadata];
}
