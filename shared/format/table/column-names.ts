import type { EventField } from '../../model/column-mapping.ts';

/** Names of columns in English, German, French, Spanish, Italian, Portuguese, Chinese; of each field the likeliest first. */
const names: Readonly<Record<EventField, string>> = {
  id: 'id guid uuid eventid articleid itemid identifier key kennung identifiant identificador 编号 編號 标识 標識',
  date:
    'date eventdate day datum tag jour fecha dia data 日期 date_iso pubdate published publishedat publicationdate webpublicationdate ' +
    'datepublished publishdate issued time timestamp datetime when created createdat erschienen veröffentlicht zeit zeitpunkt ' +
    'publié hora 时间 時間 发布时间 發布時間 sqldate isodate year jahr année año anno ano 年',
  headline:
    'headline title eventtitle webtitle name titel überschrift schlagzeile titre intitulé titular título titulo titolo manchete ' +
    '标题 標題 题目 題目 event ereignis événement evento 事件 what subject betreff',
  summary:
    'summary description abstract lead teaser standfirst trailtext text content body article story details notes note message ' +
    'beschreibung zusammenfassung inhalt résumé contenu texte resumen descripción descripcion contenido texto sommario riassunto ' +
    'resumo descrição conteúdo 摘要 内容 內容 描述 正文 简介 簡介',
  headings: 'headings heading series runningstory thread oberthema dossier serie 专题 專題',
  category:
    'category section sectionname rubric rubrik kategorie ressort catégorie rubrique categoría categoria sección sezione seção ' +
    'type typ 类别 類別 分类 分類 栏目 欄目',
  topics:
    'topics topic tags tag_list keywords keyword subjects entities themen thema schlagwörter stichwörter sujets thèmes mots_clés étiquettes ' +
    'temas tema etiquetas palabras_clave argomenti palavras_chave 主题 主題 标签 標籤 关键词 關鍵詞',
  people: 'people persons person personen personnes personas persone pessoas 人物',
  organisations:
    'organisations organisation organizations organization orgs org companies company organisationen firmen entreprises organizaciones ' +
    'organización organizzazioni organizzazione organizações organização 组织 組織 机构 機構',
  places:
    'places place locations location countries country orte ort länder land lieux lieu pays lugares lugar países país luoghi luogo ' +
    'paesi paese locais local 地点 地點 国家 國家 地区 地區',
  sources:
    'sources source publisher sourcename newspaper outlet medium media_outlet quelle quellen zeitung herausgeber journal éditeur ' +
    'fuente fuentes medio periódico fonte fonti fontes 来源 來源 媒体 媒體',
  sourceUrl:
    'url link weburl sourceurl source_uri href uri address permalink webadresse adresse lien enlace 链接 鏈接 連結 网址 網址',
  image:
    'image imageurl images picture photo thumbnail urltoimage bild foto photo_url imagen immagine imagem 图片 圖片',
  related: 'related relatedids relations seealso verwandt siehe_auch liés relacionados correlati 相关 相關',
};

const fieldsByName: ReadonlyMap<string, { readonly field: EventField; readonly rank: number }> = new Map(
  (Object.entries(names) as [EventField, string][]).flatMap(([field, words]) =>
    words.split(/\s+/).map((name, rank) => [normalised(name), { field, rank }] as const),
  ),
);

/** What a column's name says that it holds: `rank` is lower the likelier; `isExact` unless only the end of a path says it. */
export interface NamedField {
  readonly field: EventField;
  readonly rank: number;
  readonly isExact: boolean;
}

/** The field that a column is named after: `Headline`, `pub_date`, `标题`, or by its path `meta.date`, `source.name`. */
export function fieldOfName(column: string): NamedField | undefined {
  const whole = fieldsByName.get(normalised(column));
  if (whole) return { ...whole, isExact: true };
  const [last = '', parent = ''] = column.split('.').reverse();
  const owner = fieldsByName.get(normalised(parent));
  const found = owner && ownedFields[owner.field] ? ownedField(owner, last) : fieldsByName.get(normalised(last));
  return found && { ...found, isExact: false };
}

/** What `name` and `url` below a column of these fields are: `source.name` is no headline. Its `id` is nothing. */
const ownedFields: Readonly<Partial<Record<EventField, EventField>>> = {
  sources: 'sourceUrl',
  image: 'image',
  category: 'category',
  topics: 'topics',
  people: 'people',
  organisations: 'organisations',
  places: 'places',
};

function ownedField(owner: { readonly field: EventField; readonly rank: number }, last: string) {
  if (/^(?:name|title|label|text|value)$/i.test(last)) return owner;
  const field = ownedFields[owner.field];
  return /^(?:url|uri|href|link|src)$/i.test(last) && field !== undefined ? { ...owner, field } : undefined;
}

function normalised(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
