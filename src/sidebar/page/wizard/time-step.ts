import { fill, make } from '../elements';
import { longestTarget } from '../wizard-plan';
import type { WizardState } from './wizard-state';

const reviews = ['weekly', 'monthly'] as const;

/** Step 5: the days, the person responsible and the notes, with the sentence that sums up each target. */
export function timeStep(state: WizardState): readonly Node[] {
  const { texts, draft } = state;
  const sentences = make('ul', { id: 'target-sentences', ariaLive: 'polite' });
  const drawSentences = (): void => {
    sentences.replaceChildren(...state.sentences.map((words) => make('li', {}, words)));
  };
  const field = (
    name: 'start' | 'deadline' | 'owner' | 'note',
    properties: Partial<HTMLInputElement>,
  ): readonly Node[] => {
    const input = make('input', { id: `target-${name}` });
    Object.assign(input, properties);
    input.value = draft[name];
    input.addEventListener('input', () => {
      state.change({ [name]: input.value });
      // The past is judged over as many months as lie between the two days.
      if (state.hasDays) {
        state.change({ months: Math.min(Math.max(Math.round(state.months), 1), longestTarget) });
      }
      drawSentences();
    });
    return [make('label', { htmlFor: input.id }, texts[name]), input];
  };
  const review = make('select', { id: 'review' });
  fill(
    review,
    reviews.map((id) => ({ id, name: texts.reviews[id] })),
    draft.review,
  );
  review.addEventListener('change', () => {
    state.change({ review: reviews.find((one) => one === review.value) ?? 'weekly' });
  });
  drawSentences();
  return [
    ...field('start', { type: 'date' }),
    ...field('deadline', { type: 'date' }),
    make('label', { htmlFor: review.id }, texts.review),
    review,
    ...field('owner', { maxLength: 100 }),
    ...field('note', { maxLength: 150 }),
    sentences,
  ];
}
