import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AppError } from '../errors';
import { compileGazetteer } from './compile';
import { readNote, writeNote } from './notes';
import { parseSource } from './source';

/** A country of two provinces: one district was renamed and kept its code, one was merged away, one is an island. */
const SMALL = {
  provinces2025: [{ code: '08', name: 'Tuyên Quang', type: 'tỉnh', formedFrom: ['02', '08'] }],
  provinces: [
    { code: '02', name: 'Hà Giang', type: 'tỉnh', successor: '08' },
    { code: '08', name: 'Tuyên Quang', type: 'tỉnh', successor: '08', aliases: ['Tuyên'] },
  ],
  districts: [
    { code: '010', name: 'Mới', type: 'thị xã', province: '08', former: [{ type: 'huyện', until: '2020-01-01' }] },
    { code: '020', name: 'Đảo', type: 'huyện', province: '02', successorCommune: '3' },
  ],
  formerDistricts: [
    {
      code: '010',
      name: 'Cũ',
      type: 'huyện',
      province: '08',
      until: '2015-01-01',
      mergedInto: ['010'],
      codeReused: true,
    },
  ],
  communes2025: [
    { code: '1', name: 'Một', type: 'xã', province: '08' },
    { code: '2', name: 'Hai', type: 'xã', province: '08', now: { type: 'phường', since: '2026-01-01' } },
    { code: '3', name: 'Đảo', type: 'đặc khu', province: '08' },
  ],
  communes: [
    {
      code: '11',
      name: 'An',
      type: 'phường',
      district: '010',
      successorCommune: '1',
      former: [{ type: 'xã', until: '2018-01-01' }],
    },
    { code: '05', name: '05', type: 'phường', district: '010', successorCommune: '1', successorOthers: ['2'] },
    { code: '12', name: 'Bình', type: 'xã', district: '020', successorCommune: '2' },
  ],
  formerCommunes: [{ code: '13', name: 'Yên', type: 'xã', district: '010', until: '2012-01-01' }],
};

describe('writing data/gazetteer', () => {
  const { units, communes } = compileGazetteer(parseSource(SMALL));
  const linesOf = (file: string, start: string) => file.split('\n').filter((line) => line.startsWith(start));

  it('gives one unit per line, with references by slug', () => {
    expect(linesOf(units, '["08"')).toEqual([
      '["08","Tuyên Quang","tỉnh","ha-giang tuyen-quang"]',
      '["08","Tuyên Quang","tỉnh","tuyen-quang","còn viết: Tuyên"]',
    ]);
    expect(JSON.parse(units)).toHaveProperty(['communesNow', 'tuyen-quang']);
  });

  it('lets a district begin on the day it took over the code of a former one', () => {
    expect(linesOf(units, '["010"').map((line) => line.replace(/,$/, ''))).toEqual([
      '["010","Mới","thị xã","từ 2015-01-01","trước 2020-01-01: huyện"]',
      '["010","Cũ","huyện","đến 2015-01-01"]',
    ]);
  });

  it('names the old province of a commune of today only where all that went into it lay in one', () => {
    expect(linesOf(units, '["1"')).toEqual(['["1","Một","xã","tuyen-quang"],']);
    expect(linesOf(units, '["2"')).toEqual(['["2","Hai","xã","","sau 2026-01-01: phường"],']);
    expect(linesOf(units, '["3"')).toEqual(['["3","Đảo","đặc khu","ha-giang"]']);
  });

  it('keeps the district a commune lay in before, and writes numbers one way', () => {
    expect(linesOf(communes, '["11"')).toEqual([
      '["11","An","phường","trước 2015-01-01: @tuyen-quang.cu","trước 2018-01-01: xã"]',
    ]);
    expect(linesOf(communes, '["05"')[0]).toContain('"05","5","phường"');
    expect(JSON.parse(communes)['tuyen-quang.cu']).toEqual([['13', 'Yên', 'xã', 'đến 2012-01-01']]);
  });

  it('refuses a source without its lists, and a unit without a name', () => {
    expect(() => parseSource({})).toThrow(AppError);
    expect(() => parseSource({ ...SMALL, provinces: [{ code: '02', type: 'tỉnh' }] })).toThrow(/no name/);
  });
});

describe('notes', () => {
  it.each([
    'từ 2011-01-29',
    'đến 2020-01-01',
    'trước 2013-12-28: thị xã',
    'trước 2025-01-01: xã Dương Hà @ha-noi.gia-lam',
    'trước 2025-01-01: @hue.hue',
    'trước 2021-01-01: Vĩ Dạ',
    'sau 2026-04-30: phường',
    'còn viết: Nà Hang',
  ])('%s is read and written again', (text) => {
    const note = readNote(text);
    expect(note === null ? null : writeNote(note)).toBe(text);
  });

  it('anything else is no note', () => {
    expect(readNote('khoảng 2011')).toBeNull();
  });
});

const SOURCE = fileURLToPath(new URL('../../../shared/gazetteer/gazetteer.json', import.meta.url));

describe.skipIf(!existsSync(SOURCE))('with the source gazetteer beside the project', () => {
  it('the committed data are what the command writes', () => {
    const compiled = compileGazetteer(parseSource(JSON.parse(readFileSync(SOURCE, 'utf8'))));
    const data = (name: string) => readFileSync(new URL(`../../data/gazetteer/${name}`, import.meta.url), 'utf8');
    expect(compiled.units === data('units.json')).toBe(true);
    expect(compiled.communes === data('communes.json')).toBe(true);
  });
});
