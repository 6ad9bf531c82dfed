import { serviceClass } from './service';

type GoogleTextRotation = GoogleAppsScript.Spreadsheet.TextRotation;

interface Turned {
  degrees?: number | null;
  verticalText?: boolean | null;
}

class TextRotationMethods implements GoogleTextRotation {
  constructor(private readonly turned: Turned) {}

  getDegrees(): number {
    return this.turned.degrees ?? 0;
  }

  isVertical(): boolean {
    return this.turned.verticalText === true;
  }
}

const rotation = serviceClass<GoogleTextRotation, Turned>({
  name: 'TextRotation',
  parts: [TextRotationMethods],
});

export function textRotation({ degrees, verticalText }: Turned): GoogleTextRotation {
  return rotation.of({ degrees: degrees ?? null, verticalText: verticalText ?? null });
}
