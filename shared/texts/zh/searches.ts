import type { searches as english } from '../en/searches.ts';

export const searches: Readonly<Record<keyof typeof english, string>> = {
  'searches.title': '已保存的搜索',
  'searches.save': '保存',
  'searches.saved': '已保存',
  'searches.save-title': '保存此搜索，之后可在空的搜索框和已保存的搜索中找到',
  'searches.saved-title': '此搜索已保存；点按则不再保留',
  'searches.not': '非 {name}',
  'searches.none': '尚未保存任何搜索。请先搜索或选择名称，再点按列表上方的“保存”。',
  'searches.of-these': '当前打开的档案',
  'searches.of-others': '其他档案',
  'searches.rename': '重命名“{name}”',
  'searches.forget': '移除“{name}”',
  'searches.name': '搜索的名称',
  'searches.gone': '“{name}”已不再保存。',
  'searches.undo': '撤销',
  'searches.kind': '已保存',
};
