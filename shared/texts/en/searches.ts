/** Searches that the reader keeps. */
export const searches = {
  'searches.title': 'Saved Searches',
  'searches.save': 'Save',
  'searches.saved': 'Saved',
  'searches.save-title': 'Save this search, to find it in the empty search box and among the saved searches',
  'searches.saved-title': 'This search is saved; press to keep it no longer',
  'searches.not': 'not {name}',
  'searches.none': 'No search is saved yet. Search for something or choose names, then press «Save» above the list.',
  'searches.of-these': 'In what is open',
  'searches.of-others': 'In other archives',
  'searches.rename': 'Rename {name}',
  'searches.forget': 'Remove {name}',
  'searches.name': 'Name of the search',
  'searches.gone': '“{name}” is no longer saved.',
  'searches.undo': 'Undo',
  'searches.kind': 'saved',
} as const;
