import { call, exception } from './bridge';
import { service } from './service';

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;
type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleHtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

type ImplementedOutput = Pick<
  GoogleHtmlOutput,
  | 'append'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth'
>;

/** HtmlOutput: a page that can be shown. */
export class HtmlOutputService implements ImplementedOutput {
  readonly self: GoogleHtmlOutput;
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(public content: string) {
    this.self = service<GoogleHtmlOutput>(this, {
      name: 'HtmlOutput',
      handles: ['append', 'setContent', 'setHeight', 'setTitle', 'setWidth'],
    });
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): GoogleHtmlOutput {
    this.content = String(content);
    return this.self;
  }

  append(addedContent: string): GoogleHtmlOutput {
    this.content += String(addedContent);
    return this.self;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GoogleHtmlOutput {
    this.title = String(title);
    return this.self;
  }

  getWidth(): number {
    return this.width ?? 0;
  }

  setWidth(width: number): GoogleHtmlOutput {
    this.width = width;
    return this.self;
  }

  getHeight(): number {
    return this.height ?? 0;
  }

  setHeight(height: number): GoogleHtmlOutput {
    this.height = height;
    return this.self;
  }
}

type Implemented = Pick<
  GoogleHtmlService,
  'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile'
> & {
  createHtmlOutput(html?: string): GoogleHtmlOutput;
};

class HtmlServiceImplementation implements Implemented {
  createHtmlOutput(html = ''): GoogleHtmlOutput {
    return new HtmlOutputService(String(html)).self;
  }

  createHtmlOutputFromFile(filename: string): GoogleHtmlOutput {
    return new HtmlOutputService(call('htmlFile', String(filename))).self;
  }

  createTemplate(html: unknown): GoogleHtmlTemplate {
    return template(String(html));
  }

  createTemplateFromFile(filename: string): GoogleHtmlTemplate {
    return template(call('htmlFile', String(filename)));
  }
}

/** A template: properties that the script sets on it are variables of its scriptlets. */
function template(source: string): GoogleHtmlTemplate {
  const variables: Record<string, unknown> = {};
  const methods = {
    getRawContent: () => source,
    getCode: () => templateCode(source),
    evaluate: () => {
      const names = Object.keys(variables);
      const render: unknown = new Function(...names, templateCode(source));
      if (typeof render !== 'function') throw exception('The template could not be compiled');
      const html: unknown = render(...names.map((name) => variables[name]));
      return new HtmlOutputService(String(html)).self;
    },
  };
  const target = service<GoogleHtmlTemplate>(methods, { name: 'HtmlTemplate', handles: ['evaluate'] });
  return new Proxy(target, {
    set(_object, property, value) {
      if (typeof property === 'string') variables[property] = value;
      return true;
    },
    get: (object, property) =>
      typeof property === 'string' && property in variables
        ? variables[property]
        : Reflect.get(object, property),
  });
}

/** <?= escaped ?>, <?!= as it is ?> and <? statements ?>. */
function templateCode(source: string): string {
  const escapeFunction =
    'function __escape(v) { return String(v).replace(/&/g, "&amp;").replace(/</g, "&lt;")' +
    '.replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\'/g, "&#39;"); }\n';
  const parts = source.split(/<\?([\s\S]*?)\?>/);
  const body = parts.map((part, index) => {
    if (index % 2 === 0) return `__html += ${JSON.stringify(part)};`;
    if (part.startsWith('!=')) return `__html += String(${part.slice(2)});`;
    if (part.startsWith('=')) return `__html += __escape(${part.slice(1)});`;
    return part;
  });
  return `${escapeFunction}var __html = "";\n${body.join('\n')}\nreturn __html;`;
}

export const htmlService = service<GoogleHtmlService>(new HtmlServiceImplementation(), {
  name: 'HtmlService',
  handles: ['createHtmlOutput', 'createTemplate'],
});
