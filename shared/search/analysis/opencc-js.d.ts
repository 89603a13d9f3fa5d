// The package types its converters, and not the tables that they are made of.
declare module 'opencc-js/dict/TSCharacters' {
  /** A traditional character, a space and its simplified form, parted by `|`. */
  const pairs: string;
  // biome-ignore lint/style/noDefaultExport: this is how the package gives it.
  export default pairs;
}
