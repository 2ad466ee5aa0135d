import { describe, expect, it } from 'vitest';
import { AppError } from '../../../errors';
import { makeReport } from '../../../report/report.fixture';
import { engineContract } from '../contract';
import { buildIndex } from './build-index';
import { COLUMN_FILE, REPORTS_FILE } from './files';
import { openEngine } from './open-engine';

const INFO = { reports: 0, sample: false, builtAt: '2022-01-01T00:00:00.000Z', indexVersion: '0' };

engineContract('MiniSearch', (reports) => openEngine(buildIndex(reports), { ...INFO, reports: reports.length }));

describe('the files of an index', () => {
  const reports = [
    makeReport({ id: 'a', title: 'Một', paragraphs: ['Huyện ủy'] }),
    makeReport({ id: 'b', paragraphs: ['xã'] }),
  ];

  it('are the same bytes for the same reports', () => {
    expect(buildIndex(reports)).toEqual(buildIndex(structuredClone(reports)));
  });

  it('are refused when one is missing, cut or of another version', () => {
    const broken = (change: (files: Map<string, Uint8Array>) => void) => () => {
      const files = new Map(buildIndex(reports));
      change(files);
      openEngine(files, INFO);
    };
    expect(broken((files) => files.delete(COLUMN_FILE))).toThrow(AppError);
    expect(broken((files) => files.set(COLUMN_FILE, new Uint8Array([1, 0, 0, 0, 9])))).toThrow(/index-broken/);
    expect(broken((files) => files.set(REPORTS_FILE, new TextEncoder().encode('[{"id":1}]')))).toThrow(
      /another version/,
    );
  });
});
