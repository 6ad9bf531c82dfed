import { exception } from './bridge';
import { serviceClass } from './service';

type GoogleHtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

class Template {
  constructor(
    readonly source: string,
    readonly variables: Record<string, unknown>,
    readonly show: (html: string) => GoogleHtmlOutput,
  ) {}
}

class TemplateMethods
  implements Record<'evaluate' | 'getCode' | 'getCodeWithComments' | 'getRawContent', () => unknown>
{
  constructor(private readonly template: Template) {}

  getRawContent(): string {
    return this.template.source;
  }

  getCode(): string {
    return templateCode(this.template.source);
  }

  getCodeWithComments(): string {
    return this.getCode();
  }

  evaluate(): GoogleHtmlOutput {
    const { source, variables, show } = this.template;
    const names = Object.keys(variables);
    const render: unknown = new Function(...names, templateCode(source));
    if (typeof render !== 'function') throw exception('The template could not be compiled');
    const html: unknown = render(...names.map((name) => variables[name]));
    return show(String(html));
  }
}

const htmlTemplate = serviceClass<GoogleHtmlTemplate, Template>({
  name: 'HtmlTemplate',
  parts: [TemplateMethods],
  handles: ['evaluate'],
  approximated: { getCode: 'the code that the workbench runs, not the one that Google would' },
});

/** A template. Properties that the script sets on it become variables of its scriptlets. */
export function template(source: string, show: (html: string) => GoogleHtmlOutput): GoogleHtmlTemplate {
  const variables: Record<string, unknown> = {};
  const target = htmlTemplate.of(new Template(source, variables, show));
  return new Proxy(target, {
    set(_object, property, value) {
      if (typeof property === 'string') variables[property] = value;
      return true;
    },
    get(object, property) {
      if (typeof property === 'string' && Object.hasOwn(variables, property)) return variables[property];
      const member: unknown = Reflect.get(object, property);
      return typeof member === 'function' ? member.bind(object) : member;
    },
  });
}

/** Code for a template with <?= escaped ?>, <?!= unescaped ?> and <? statements ?>. */
function templateCode(source: string): string {
  const escapeFunction =
    'function __escape(v) { return String(v).replace(/&/g, "&amp;").replace(/</g, "&lt;")' +
    '.replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\'/g, "&#39;"); }\n';
  const output = 'var output = { append: function (text) { __html += text; return output; } };\n';
  const parts = source.split(/<\?([\s\S]*?)\?>/);
  const body = parts.map((part, index) => {
    if (index % 2 === 0) return `__html += ${JSON.stringify(part)};`;
    if (part.startsWith('!=')) return `__html += String(${expression(part.slice(2))});`;
    if (part.startsWith('=')) return `__html += __escape(${expression(part.slice(1))});`;
    return part;
  });
  return `${escapeFunction}var __html = "";\n${output}${body.join('\n')}\nreturn __html;`;
}

/** A printing scriptlet may end in a semicolon. */
function expression(text: string): string {
  return text.trim().replace(/;+$/, '');
}
