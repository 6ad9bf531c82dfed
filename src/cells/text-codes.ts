import { textHash } from './text-hash';

/** At least twice as many places as texts, so that two texts rarely have the same place. */
const placesPerText = 2;
const fewestPlaces = 1024;

/** FNV-1a with its bits mixed once more, so that texts are spread evenly over the places. */
function hashOf(text: string): number {
  const hash = textHash(text);
  return hash ^ (hash >>> 15);
}

/**
 * Maps texts to codes, like a Map but faster with a million texts: a search mostly looks at one place, and the garbage
 * collector has little to do.
 */
export class TextCodes {
  private readonly texts: string[] = [];
  private codes = new Int32Array(fewestPlaces / placesPerText);
  /** Two numbers for each place: the hash of its text, and the index of the text counted from 1 (0 if free). */
  private places = new Int32Array(2 * fewestPlaces);

  // The last hash is remembered, because a text that was not found is added next.
  private lastText = '';
  private lastHash = hashOf('');

  get(text: string): number | undefined {
    this.lastText = text;
    this.lastHash = hashOf(text);
    const number = this.places[this.placeOf(text, this.lastHash) + 1] ?? 0;
    return number === 0 ? undefined : this.codes[number - 1];
  }

  /** The text must be new. */
  add(text: string, code: number): void {
    if (this.texts.length === this.codes.length) this.grow();
    this.codes[this.texts.length] = code;
    this.texts.push(text);
    const hash = text === this.lastText ? this.lastHash : hashOf(text);
    const place = this.placeOf(text, hash);
    this.places[place] = hash;
    this.places[place + 1] = this.texts.length;
  }

  /** The place of a text, or a free place for it. */
  private placeOf(text: string, hash: number): number {
    const { places, texts } = this;
    const mask = places.length - 1;
    let place = (hash << 1) & mask;
    for (;;) {
      const number = places[place + 1] ?? 0;
      if (number === 0 || (places[place] === hash && texts[number - 1] === text)) return place;
      place = (place + 2) & mask;
    }
  }

  private grow(): void {
    const codes = new Int32Array(2 * this.codes.length);
    codes.set(this.codes);
    this.codes = codes;
    const old = this.places;
    const places = new Int32Array(2 * old.length);
    const mask = places.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      const number = old[from + 1] ?? 0;
      if (number === 0) continue;
      const hash = old[from] ?? 0;
      let place = (hash << 1) & mask;
      while (places[place + 1] !== 0) place = (place + 2) & mask;
      places[place] = hash;
      places[place + 1] = number;
    }
    this.places = places;
  }
}
