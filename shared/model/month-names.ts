/** The months as they are written in English, German, French, Spanish, Italian and Portuguese, from January on. */
const monthNames =
  'january jan januar jän jänner janvier janv enero ene gennaio gen janeiro,february feb februar février févr fév febrero ' +
  'febbraio febr fevereiro fev,march mar märz mär mars marzo março,april apr avril avr abril abr aprile,may mai mayo maggio ' +
  'mag maio,june jun juni juin junio giugno giu junho,july jul juli juillet juil julio luglio lug julho,august aug août ' +
  'agosto ago,september sep sept septembre septiembre setiembre settembre set setembro,october oct oktober okt octobre ' +
  'octubre ottobre ott outubro out,november nov novembre noviembre novembro,december dec dezember dez décembre déc ' +
  'diciembre dic dicembre dezembro';

const months: ReadonlyMap<string, number> = new Map(
  monthNames.split(',').flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month (1-12) of a name or a usual short form in six languages, in any case; undefined for all else. */
export function monthNamed(name: string): number | undefined {
  return months.get(name.normalize('NFC').toLowerCase());
}
