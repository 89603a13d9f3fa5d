/** The page about a topic, a heading, a category or a source. */
export const topic = {
  'topic.label': 'About a name',
  'topic.about': 'About {name}',
  'topic.close': 'Close this page',
  'topic.no-events': 'No event of this archive has this name.',
  'topic.spellings': 'Also written:',
  'topic.show-in-list': 'Show its events in the list',
  'topic.first': 'First event',
  'topic.last': 'Last event',
  'topic.timeline': 'Timeline of {name}',
  'topic.beside': 'What goes with it',
  'topic.alone': 'No other name stands with it.',
  'topic.graph': 'Which of these names share events, as a drawing; the lists below say how many events each has.',
  'topic.story': 'The story, from its beginning',
  'topic.new-names': 'New:',
  'topic.later': '{time} later',
  'topic.tell-more': 'Go on ({left, plural, one {# more event} other {# more events}})',
} as const;
