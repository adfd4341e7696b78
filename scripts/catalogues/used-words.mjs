// The words of the source that the key of a message can be made of.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import typescript from 'typescript';

/** Literal texts and names of members, and the fixed beginnings of templates, in the files of `folders`. */
export async function readWords(folders, isLeftOut) {
  const words = { literals: new Set(), beginnings: new Set() };
  for (const folder of folders) {
    for (const name of await readdir(folder, { recursive: true })) {
      const path = join(folder, name);
      if (!/\.tsx?$/.test(name) || isLeftOut(path.split(sep).join('/'))) continue;
      const text = await readFile(path, 'utf8');
      collect(typescript.createSourceFile(name, text, typescript.ScriptTarget.Latest), words);
    }
  }
  return words;
}

function collect(node, words) {
  if (typescript.isStringLiteralLike(node)) words.literals.add(node.text);
  else if (typescript.isTemplateHead(node) && node.text !== '') words.beginnings.add(node.text);
  else if (typescript.isPropertyAssignment(node) && typescript.isIdentifier(node.name)) {
    words.literals.add(node.name.text);
  }
  typescript.forEachChild(node, (child) => collect(child, words));
}

/**
 * Whether a key stands in the source, whole or in parts: `gate.late` is used where there is a template
 * that begins with `gate.` and somewhere the code `late`, itself whole or begun by a template.
 */
export function isUsed(key, { literals, beginnings }) {
  if (literals.has(key)) return true;
  return [...beginnings].some((beginning) => {
    if (!key.startsWith(beginning) || !beginning.includes('.')) return false;
    const rest = key.slice(beginning.length);
    return rest.split('.').every((part) => isNamed(part, literals) || isBegun(part, beginnings));
  });
}

// A field of a row is named by its list and by its own name, with an asterisk for the row between them.
function isNamed(part, literals) {
  return part.split('/*/').every((piece) => literals.has(piece));
}

function isBegun(part, beginnings) {
  return [...beginnings].some(
    (beginning) => /^[a-z-]+-$/.test(beginning) && part.startsWith(beginning),
  );
}
