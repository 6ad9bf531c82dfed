import { describe, expect, it } from 'vitest';
import { loadAddOn, returned } from '../add-on';

const HEX = "const hex = (bytes) => bytes.map((b) => (b & 255).toString(16).padStart(2, '0')).join('');";

describe('Utilities', () => {
  it.each([
    ["base64Encode('Hello ✓')", 'SGVsbG8g4pyT'],
    ["base64EncodeWebSafe('??>>')", 'Pz8-Pg=='],
    ['base64Encode([72, 105, -1])', 'SGn/'],
    ["base64Decode('SGn/')", [72, 105, -1]],
    ["newBlob(Utilities.base64Decode('SGVsbG8g4pyT')).getDataAsString()", 'Hello ✓'],
    ["newBlob('x', 'text/csv', 'a.csv').getContentType()", 'text/csv'],
    ["newBlob('x').setName('a.png').setContentTypeFromExtension().getContentType()", 'image/png'],
    ["formatString('%s has %05.1f and %d%%', 'x', 3.14159, 5)", 'x has 003.1 and 5%'],
    ["formatString('%-5s|%+d|%x', 'ab', 5, 255)", 'ab   |+5|ff'],
    [
      'parseCsv(\'a,"b,c"\\n1,2\\n\')',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    ["parseCsv('a;b', ';')", [['a', 'b']]],
    ["parseDate('2024-02-03 04:05', 'GMT', 'yyyy-MM-dd HH:mm').toISOString()", '2024-02-03T04:05:00.000Z'],
    ["parseDate('3 Feb 2024', 'Asia/Jakarta', 'd MMM yyyy').toISOString()", '2024-02-02T17:00:00.000Z'],
    ["parseDate('20240203', 'GMT', 'yyyyMMdd').toISOString()", '2024-02-03T00:00:00.000Z'],
    ["formatDate(new Date(0), 'GMT', \"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'\")", '1970-01-01T00:00:00.000Z'],
    [
      "formatDate(new Date(0), 'Asia/Jakarta', 'EEEE, MMMM d, h:mm a Z')",
      'Thursday, January 1, 7:00 AM +0700',
    ],
  ])('%s', (call, expected) => {
    expect(returned(`return Utilities.${call};`)).toEqual(expected);
  });

  it('digests and signs with signed bytes', () => {
    const body = `${HEX} return [hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')),
      hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')), Math.min(...Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')) < 0];`;

    // RFC 1321 and RFC 4231
    expect(returned(body)).toEqual([
      '900150983cd24fb0d6963f7d28e17f72',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      true,
    ]);
  });

  it.each([
    "base64Decode('***')",
    "parseDate('x', 'GMT', 'yyyy')",
    'sleep(300001)',
    "formatDate('2024-01-01', 'GMT', 'yyyy')",
  ])('refuses %s', (call) => {
    expect(() => returned(`Utilities.${call};`)).toThrow();
  });
});

describe('Logger', () => {
  it('keeps what was logged', () => {
    expect(returned("Logger.log('a %s', 'b').log('c'); return Logger.getLog();")).toMatch(
      /^\w{3} \w{3} \d\d [\d:]{8} GMT \d{4} INFO: a b\n.* INFO: c\n$/,
    );
    expect(returned("Logger.log('a'); Logger.clear(); return Logger.getLog();")).toBe('');
  });

  it.each([
    ["'a %s %d', 1, 2", 'a 1.0 2'],
    ['{ b: 2, c: [1.5, "d", null] }', '{b=2.0, c=[1.5, d, null]}'],
    ['7', '7.0'],
    ['new Date(2011, 1, 3)', /^Thu Feb 03 00:00:00 GMT[+-]\d\d:\d\d 2011$/],
  ])('shows %s as Java would', (values, shown) => {
    expect(loggedBy(`Logger.log(${values});`)).toEqual([
      typeof shown === 'string' ? shown : expect.stringMatching(shown),
    ]);
  });
});

function loggedBy(body: string): readonly string[] {
  const { script } = loadAddOn(`function f() { ${body} }`);
  script.run('f');
  return script.logs;
}
