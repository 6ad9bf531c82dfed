import { describe, expect, it } from 'vitest';
import { loadAddOn, returned } from '../add-on';

const PROPERTIES = 'const properties = PropertiesService.getDocumentProperties();';

describe('properties', () => {
  it('keep texts and give null for what is not there', () => {
    const body = `${PROPERTIES}
      properties.setProperties({ a: '1', b: '2' }).setProperty('c', 3).deleteProperty('a');
      const before = properties.getProperties();
      properties.setProperties({ d: '4' }, true);
      return [before, properties.getProperty('a'), properties.getKeys()];`;

    expect(returned(body)).toEqual([{ b: '2', c: '3' }, null, ['d']]);
  });

  it('of document, script and user are apart', () => {
    const body = `${PROPERTIES}
      properties.setProperty('a', 'document'); PropertiesService.getUserProperties().setProperty('a', 'user');
      return [properties.getProperty('a'), PropertiesService.getUserProperties().getProperty('a'), PropertiesService.getScriptProperties().getProperty('a')];`;

    expect(returned(body)).toEqual(['document', 'user', null]);
  });

  it('live longer than an execution', () => {
    const { script } = loadAddOn(
      `function set() { ${PROPERTIES} properties.setProperty('a', 'kept'); } function get() { ${PROPERTIES} return properties.getProperty('a'); }`,
    );
    script.run('set');

    expect(script.run('get', [])).toEqual({ state: 'done', value: 'kept' });
  });

  it('hold 9 KB a value and 500 KB a store, and stay as they were when that is too little', () => {
    const fits = `${PROPERTIES} properties.setProperty('a', 'x'.repeat(9 * 1024)); return properties.getProperty('a').length;`;
    expect(returned(fits)).toBe(9216);
    expect(() => returned(`${PROPERTIES} properties.setProperty('a', 'x'.repeat(9 * 1024 + 1));`)).toThrow(
      '9 KB',
    );
    const fill = `${PROPERTIES} let n = 0; try { for (;; n++) properties.setProperty('key' + n, 'x'.repeat(9000)); } catch (e) { return [n, properties.getKeys().length, e.message]; }`;
    expect(returned(fill)).toEqual([56, 56, expect.stringContaining('500 KB')]);
  });
});

describe('HtmlService', () => {
  it('serves the files of the build and no others', () => {
    const files = { 'sidebar.html': '<p>hi</p>' };
    const content = (name: string) => `return HtmlService.createHtmlOutputFromFile('${name}').getContent();`;

    expect(returned(content('sidebar'), { files })).toBe('<p>hi</p>');
    expect(() => returned(content('../sidebar'), { files })).toThrow(
      'No HTML file named ../sidebar was found.',
    );
    expect(() => returned(content('nothing'), { files })).toThrow('No HTML file named nothing');
  });

  it('evaluates templates', () => {
    const files = {
      'page.html': '<ul><? for (const name of names) { ?><li><?= name ?></li><? } ?></ul><?!= raw ?>',
    };
    const body = `const template = HtmlService.createTemplateFromFile('page');
      template.names = ['a & b', '<c>']; template.raw = '<hr>';
      return template.evaluate().setTitle('Page').getContent();`;

    expect(returned(body, { files })).toBe('<ul><li>a &amp; b</li><li>&lt;c&gt;</li></ul><hr>');
  });
});

describe('Session and Utilities', () => {
  it('tell the script’s zone and the user’s language', () => {
    expect(returned('return [Session.getScriptTimeZone(), Session.getActiveUserLocale()];')).toEqual([
      'Asia/Jakarta',
      'en',
    ]);
  });

  it('make UUIDs and refuse to format anything but a date', () => {
    expect(returned('return Utilities.getUuid();')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
    expect(() => returned("return Utilities.formatDate(new Date('no'), 'UTC', 'yyyy');")).toThrow(
      'Invalid argument: date',
    );
  });
});
