const paths = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8m0-8-8 8',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  exclude: 'M3 8h10',
  copy: 'M6 5.5h7v8H6zM3 10.5v-8h7',
  open: 'M9 3h4v4m0-4L7 9M6 3H3v10h10v-3',
  picture: 'M2.5 3.5h11v9h-11zm0 7 3-3 2.5 2.5 2-2 3.5 3',
  revisions: 'M8 4v4l3 2M2.5 8a5.5 5.5 0 1 0 1.6-3.9L2.5 5.6m0-3v3h3',
  menu: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  calendar: 'M2.5 4h11v9.5h-11zm0 3h11M5.5 2.5V5m5-2.5V5',
  add: 'M8 3v10M3 8h10',
  about: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm0-7.5v4.5M8 4.5h.01',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  star: 'm8 1.8 1.9 4 4.3.5-3.2 3 .9 4.3L8 11.4l-3.9 2.2.9-4.3-3.2-3 4.3-.5Z',
  edit: 'm3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3Zm6-8.3 2.3 2.3',
  check: 'm3.5 8.5 3 3 6-7',
} as const;

/** The drawings that there are. */
export type IconName = keyof typeof paths;

/** A small drawing that goes with words; it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
