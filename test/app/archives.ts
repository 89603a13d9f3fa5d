import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One pixel of red, as a PNG file. */
const redPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

/** Files of an archive by their paths. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes an archive's files into a folder. */
export async function writeArchive(folder: string, files: Files): Promise<string> {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return folder;
}

/** A few events that together have everything that a page can have. */
export const smallArchive: Files = {
  'archive.json': JSON.stringify({
    format: 'daybook-archive/1',
    id: 'small',
    title: 'A small archive',
    languages: ['en'],
    licence: 'CC0-1.0',
  }),
  'images/bridge.png': redPixel,
  'news/2015/09/4/index.md': `## [2015-09-4](/news/2015/09/4/index.md)

##### River crossings
### [The long bridge opens to traffic.](/news/2015/09/4/the-long-bridge-opens-to-traffic.md)
After eleven years of building, the first cars cross.

##### Sport
### [A walker finishes her journey round the lake.](/news/2015/09/4/a-walker-finishes-her-journey-round-the-lake.md)
_Context: Lake Marn_

## [Previous Day...](/news/2015/09/3/index.md)
`,
  'news/2015/09/4/the-long-bridge-opens-to-traffic.md': `
Formats: [HTML](/news/2015/09/4/the-long-bridge-opens-to-traffic.html)

### [2015-09-4](/news/2015/09/4/index.md)

##### River crossings
# The long bridge opens to traffic&amp;#44; at last.

After eleven years of building, the first cars cross. <b>Not bold</b> &#034;quoted&#034;.

### Sources:

1. [The Courier](https://courier.example/bridge?opened=1)
1. [Cover Image](/images/bridge.png) [IMG](https://pictures.example/missing.jpg)

### Changes:

1. [The bridge opens.](/news/2015/09/4/the-bridge-opens.md) _2015-09-04 08:00:00 (First version)_
1. [The long bridge opens to traffic.](/news/2015/09/4/the-long-bridge-opens-to-traffic.md) _(Current version)_

### Related:

1. [The old ferry makes its last crossing.](/news/2014/03/2/the-old-ferry-makes-its-last-crossing.md) _Context: Lake Marn, Ferries_
2. [A tunnel is planned.](/news/2016/01/16/a-tunnel-is-planned.md) _Context: Lake Marn_
`,
  'news/2015/09/4/the-bridge-opens.md': `### [2015-09-4](/news/2015/09/4/index.md)

# The bridge opens.

Cars cross.
`,
  'news/2014/03/2/the-old-ferry-makes-its-last-crossing.md': `### [2014-03-2](/news/2014/03/2/index.md)

##### Ferries
# The old ferry makes its last crossing: a farewell

Hundreds stand on the quay in Erdoğan’s harbour.

### Source:

1. [The Courier](https://courier.example/ferry)
2. [Harbour Radio](https://radio.example/)
3. a line that no rule knows
`,
};

/** Some events that are told in Chinese alone, so that every Latin letter on the screen is the interface's own. */
export const chineseArchive: Files = {
  'archive.json': JSON.stringify({
    format: 'daybook-archive/1',
    id: 'chinese',
    title: '小档案',
    languages: ['zh-Hans'],
    licence: 'CC0-1.0',
  }),
  'news/2015/09/4/long-bridge.md': `### [2015-09-4](/news/2015/09/4/index.md)

##### 跨河交通
# 长桥通车。

历时十一年，首批汽车驶过。

### Sources:

1. [信使报](https://courier.example/bridge)
1. [Cover Image](/images/missing.png)

### Changes:

1. [桥通车。](/news/2015/09/4/bridge.md) _2015-09-04 08:00:00 (First version)_
1. [长桥通车。](/news/2015/09/4/long-bridge.md) _(Current version)_

### Related:

1. [旧渡轮最后一次渡河。](/news/2014/03/2/old-ferry.md) _Context: 湖, 渡轮_
2. [计划修建隧道。](/news/2016/01/16/tunnel.md) _Context: 湖_
`,
  'news/2015/09/4/bridge.md': `### [2015-09-4](/news/2015/09/4/index.md)

# 桥通车。

汽车驶过。
`,
  'news/2014/03/2/old-ferry.md': `### [2014-03-2](/news/2014/03/2/index.md)

##### 渡轮
# 旧渡轮最后一次渡河

数百人站在码头上。

### Source:

1. [信使报](https://courier.example/ferry)
2. 一行没有规则认识的文字
`,
};

/** An archive of many events: that many on each of the first 28 days of each month of a year. */
export function largeArchive(year: number, eventsPerDay: number): Files {
  const files: Record<string, string> = {};
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= 28; day += 1) {
      for (let number = 1; number <= eventsPerDay; number += 1) {
        const folder = `news/${year}/${String(month).padStart(2, '0')}/${day}`;
        files[`${folder}/event-${number}.md`] =
          `##### Story ${number % 7}\n# Event number ${number} of day ${day} in month ${month}.\n`;
      }
    }
  }
  return files;
}

/** A table of so many events that to import it takes seconds: time to do something meanwhile. */
export function largeTable(): Files {
  const rows = Array.from({ length: 60_000 }, (_, at) => {
    const day = `${1950 + (at % 70)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    return `${day},Event number ${at} is told,"Some words of it, which are of no use but to be read: ${at * 7919}."`;
  });
  return { 'events.csv': ['date,title,summary', ...rows, ''].join('\n') };
}

/** Events in Arabic and Hebrew, tied to one in English. */
export const rightToLeftArchive: Files = {
  'archive.json': JSON.stringify({
    format: 'daybook-archive/1',
    id: 'right-to-left',
    title: 'أخبار البحيرة',
    languages: ['ar', 'he'],
    licence: 'CC0-1.0',
  }),
  'news/2015/09/4/the-bridge.md': `### [2015-09-4](/news/2015/09/4/index.md)

##### المعابر
# الجسر الطويل يفتح أمام حركة المرور.

بعد أحد عشر عاما من البناء تعبر السيارات الأولى (2015).

### Sources:

1. [الجريدة](https://courier.example/bridge)

### Changes:

1. [الجسر يفتح.](/news/2015/09/4/the-bridge-before.md) _2015-09-04 08:00:00 (First version)_
1. [الجسر الطويل يفتح أمام حركة المرور.](/news/2015/09/4/the-bridge.md) _(Current version)_

### Related:

1. [המעבורת הישנה מפליגה בפעם האחרונה.](/news/2014/03/2/the-ferry.md) _Context: بحيرة مارن_
2. [The tunnel is planned.](/news/2016/01/16/the-tunnel.md) _Context: بحيرة مارن_
`,
  'news/2015/09/4/the-bridge-before.md': `### [2015-09-4](/news/2015/09/4/index.md)

# الجسر يفتح.

تعبر السيارات.
`,
  'news/2014/03/2/the-ferry.md': `### [2014-03-2](/news/2014/03/2/index.md)

##### מעבורות
# המעבורת הישנה מפליגה בפעם האחרונה.

מאות עומדים על הרציף.
`,
};
