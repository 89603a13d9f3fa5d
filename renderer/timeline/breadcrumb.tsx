import { Fragment } from 'react';
import { say } from '../../shared/texts/say.ts';
import { crumbsOf } from './crumbs.ts';
import type { TimelineState } from './use-timeline.ts';

/** «All time › 2015 › September»: where the view is, each step a way back. */
export function Breadcrumb({ timeline }: { timeline: TimelineState }) {
  const { window, archive } = timeline;
  const crumbs = crumbsOf(window.target, archive);
  return (
    <nav aria-label={say('timeline.visible')}>
      <ol className="timeline-path">
        {crumbs.map((crumb, index) => (
          <Fragment key={`${crumb.words} ${crumb.window.start}`}>
            {index > 0 && <li aria-hidden="true">›</li>}
            <li>
              <button
                type="button"
                className="timeline-crumb"
                aria-current={index === crumbs.length - 1 ? 'true' : undefined}
                onClick={() => window.show(crumb.window)}
              >
                {crumb.words}
              </button>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
