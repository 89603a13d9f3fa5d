import { say } from '../../shared/texts/say.ts';
import { inFigures } from '../words.ts';
import type { TimeSpan } from './time-span.ts';
import type { TimelineState } from './use-timeline.ts';

/** What the divisions of the bars are, in their order from the baseline, with the numbers of a bar or of all that is visible. */
export function SeriesLegend({ timeline, bar }: { timeline: TimelineState; bar: TimeSpan | undefined }) {
  const { series, divided, window } = timeline;
  if (!series || !divided) return null;
  const counts = divided(bar ?? window.span);
  const names = [...series.map(({ name }) => name), say('timeline.other-categories')];
  return (
    <ul className="timeline-series" aria-label={say('timeline.categories')}>
      {names.map((name, index) => (
        <li key={name} title={name}>
          <span className="timeline-swatch" data-series={index} />
          <bdi>{name}</bdi> {inFigures(counts[index] ?? 0)}
        </li>
      ))}
    </ul>
  );
}
