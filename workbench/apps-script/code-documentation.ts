import { type FunctionDeclaration, parse } from 'acorn';

export interface DocumentedParameter {
  name: string;
  description: string;
  /** Whether the JSDoc has the name in brackets, or the declaration a default or a rest. */
  optional: boolean;
  repeating: boolean;
}

export interface CustomFunctionSignature {
  name: string;
  description: string;
  parameters: readonly DocumentedParameter[];
}

/** Reads the custom functions of a built script as Sheets does: top-level declarations marked `@customfunction`. */
export function customFunctionSignatures(code: string): CustomFunctionSignature[] {
  const comments: { text: string; end: number }[] = [];
  const program = parse(code, {
    ecmaVersion: 2019,
    sourceType: 'script',
    onComment: (block, text, _start, end) => {
      if (block && text.startsWith('*')) comments.push({ text, end });
    },
  });
  const signatures: CustomFunctionSignature[] = [];
  for (const node of program.body) {
    if (node.type !== 'FunctionDeclaration' || node.id.name.endsWith('_')) continue;
    const comment = comments.filter(({ end }) => end <= node.start).at(-1);
    // The comment belongs to the function only if nothing but white space stands between them.
    if (!comment || code.slice(comment.end, node.start).trim() !== '') continue;
    if (/^[\s*]*@customfunction\b/im.test(comment.text)) signatures.push(signature(node, comment.text));
  }
  return signatures;
}

function signature(node: FunctionDeclaration, comment: string): CustomFunctionSignature {
  const text = comment.replace(/^\*/, '').replace(/^\s*\*? ?/gm, '');
  const [description = '', ...tags] = text.split(/^@/m);
  const documented = new Map<string, { description: string; optional: boolean }>();
  for (const tag of tags) {
    const match =
      /^param\s+(?:\{[^}]*\}\s+)?(\[)?(?:\.\.\.)?([A-Za-z_$][\w$]*)[^\s\]]*\]?\s*-?\s*([\s\S]*)$/.exec(tag);
    if (match?.[2])
      documented.set(match[2], { description: oneLine(match[3] ?? ''), optional: match[1] === '[' });
  }
  const parameters = node.params.flatMap((parameter): DocumentedParameter[] => {
    const repeating = parameter.type === 'RestElement';
    const hasDefault = parameter.type === 'AssignmentPattern';
    const target = repeating ? parameter.argument : hasDefault ? parameter.left : parameter;
    if (target.type !== 'Identifier') return [];
    const known = documented.get(target.name);
    return [
      {
        name: target.name,
        description: known?.description ?? '',
        optional: hasDefault || repeating || known?.optional === true,
        repeating,
      },
    ];
  });
  return { name: node.id.name, description: oneLine(description), parameters };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
