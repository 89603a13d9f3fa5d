const longestAddress = 2048;

/** An address in the form that a browser would show it (host in punycode), or undefined when it is not plainly a web address. */
export function webAddress(address: string): string | undefined {
  if (address.length > longestAddress || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' && url.hostname !== '' ? url.href : undefined;
}
