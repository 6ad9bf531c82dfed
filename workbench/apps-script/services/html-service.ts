import { blobText, newBlob } from './blob';
import { call, exception, htmlFile } from './bridge';
import { template } from './html-template';
import { enumeration, enumName, original, serviceClass } from './service';

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;
type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleHtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GoogleMetaTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

const sandboxModes = enumeration('EMULATED', 'IFRAME', 'NATIVE');
const frameModes = enumeration('ALLOWALL', 'DEFAULT');

interface MetaTag {
  name: string;
  content: string;
}

/** A page that can be shown. */
export class HtmlPage {
  readonly self: GoogleHtmlOutput = htmlOutput.of(this);
  title = '';
  width: number | null = null;
  height: number | null = null;
  favicon: string | null = null;
  metaTags: MetaTag[] = [];

  constructor(public content: string) {}
}

class MetaTagMethods implements GoogleMetaTag {
  constructor(private readonly tag: MetaTag) {}

  getName(): string {
    return this.tag.name;
  }

  getContent(): string {
    return this.tag.content;
  }
}

const metaTag = serviceClass<GoogleMetaTag, MetaTag>({ name: 'HtmlOutputMetaTag', parts: [MetaTagMethods] });

const META_NAMES = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

type ImplementedOutput = Pick<
  GoogleHtmlOutput,
  | 'addMetaTag'
  | 'append'
  | 'appendUntrusted'
  | 'asTemplate'
  | 'clear'
  | 'getAs'
  | 'getBlob'
  | 'getContent'
  | 'getMetaTags'
  | 'getTitle'
  | 'setContent'
  | 'setFaviconUrl'
  | 'setHeight'
  | 'setSandboxMode'
  | 'setTitle'
  | 'setWidth'
  | 'setXFrameOptionsMode'
> & { getFaviconUrl(): string | null; getHeight(): number | null; getWidth(): number | null };

class HtmlOutputMethods implements ImplementedOutput {
  constructor(private readonly page: HtmlPage) {}

  getContent(): string {
    return this.page.content;
  }

  setContent(content: string): GoogleHtmlOutput {
    this.page.content = String(content);
    return this.page.self;
  }

  append(addedContent: string): GoogleHtmlOutput {
    this.page.content += String(addedContent);
    return this.page.self;
  }

  appendUntrusted(addedContent: string): GoogleHtmlOutput {
    this.page.content += escaped(String(addedContent));
    return this.page.self;
  }

  clear(): GoogleHtmlOutput {
    this.page.content = '';
    return this.page.self;
  }

  asTemplate(): GoogleHtmlTemplate {
    return template(this.page.content, showing);
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    return newBlob(call('textToBytes', this.page.content), 'text/html', null);
  }

  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return this.getBlob().getAs(contentType);
  }

  getTitle(): string {
    return this.page.title;
  }

  setTitle(title: string): GoogleHtmlOutput {
    this.page.title = String(title);
    return this.page.self;
  }

  getWidth(): number | null {
    return this.page.width;
  }

  setWidth(width: number): GoogleHtmlOutput {
    this.page.width = width;
    return this.page.self;
  }

  getHeight(): number | null {
    return this.page.height;
  }

  setHeight(height: number): GoogleHtmlOutput {
    this.page.height = height;
    return this.page.self;
  }

  getFaviconUrl(): string | null {
    return this.page.favicon;
  }

  setFaviconUrl(iconUrl: string): GoogleHtmlOutput {
    this.page.favicon = String(iconUrl);
    return this.page.self;
  }

  addMetaTag(name: string, content: string): GoogleHtmlOutput {
    if (!META_NAMES.includes(name)) throw exception(`The meta tag ${name} is not allowed in this context.`);
    this.page.metaTags.push({ name, content: String(content) });
    return this.page.self;
  }

  getMetaTags(): GoogleMetaTag[] {
    return this.page.metaTags.map((tag) => metaTag.of(tag));
  }

  /** Without effect: every page is in a sandboxed frame. */
  setSandboxMode(mode: GoogleAppsScript.HTML.SandboxMode): GoogleHtmlOutput {
    enumName(sandboxModes, mode, 'mode');
    return this.page.self;
  }

  setXFrameOptionsMode(mode: GoogleAppsScript.HTML.XFrameOptionsMode): GoogleHtmlOutput {
    enumName(frameModes, mode, 'mode');
    return this.page.self;
  }
}

const htmlOutput = serviceClass<GoogleHtmlOutput, HtmlPage>({
  name: 'HtmlOutput',
  parts: [HtmlOutputMethods],
  handles: ['append', 'appendUntrusted', 'clear', 'setContent', 'setHeight', 'setTitle', 'setWidth'],
});

function showing(html: string): GoogleHtmlOutput {
  return new HtmlPage(html).self;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

class HtmlServiceMethods
  implements Pick<GoogleHtmlService, 'createHtmlOutputFromFile' | 'createTemplateFromFile'>
{
  /** Always null, because only the page of a web app has a browser to report. */
  getUserAgent(): null {
    return null;
  }

  createHtmlOutput(html: unknown = ''): GoogleHtmlOutput {
    return showing(blobText(html) ?? String(html));
  }

  createHtmlOutputFromFile(filename: string): GoogleHtmlOutput {
    return showing(htmlFile(String(filename)));
  }

  createTemplate(html: unknown): GoogleHtmlTemplate {
    return template(blobText(html) ?? String(html), showing);
  }

  createTemplateFromFile(filename: string): GoogleHtmlTemplate {
    return template(htmlFile(String(filename)), showing);
  }
}

export const htmlService = serviceClass<GoogleHtmlService, object>({
  name: 'HtmlService',
  parts: [HtmlServiceMethods],
  handles: ['createHtmlOutput', 'createTemplate', 'createTemplateFromFile'],
  fields: { SandboxMode: sandboxModes, XFrameOptionsMode: frameModes },
}).of({});

/** The page behind an HtmlOutput that the script passed. */
export function pageOf(userInterface: unknown): HtmlPage {
  const page = original(userInterface);
  if (page instanceof HtmlPage) return page;
  throw exception('Invalid argument: userInterface');
}
