'use client';

import { Disclosure } from '../ui/disclosure';
import { SingleKeysSwitch } from '../ui/single-keys-switch';
import { WAYS } from './search-ways';

/** The short form of the help page, beside the search box. */
export function SearchHelp() {
  return (
    <Disclosure className="mt-1 max-w-3xl">
      <summary className="w-fit text-xs text-accent">Cách tìm</summary>
      <dl className="grid gap-x-6 gap-y-1 pt-1 pb-2 text-xs sm:grid-cols-[max-content_1fr]">
        {WAYS.map(({ typed, means }) => (
          <div key={typed} className="contents">
            <dt className="font-semibold max-sm:pt-1">{typed}</dt>
            <dd className="text-soft">{means}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch />
      <p className="pb-2 text-xs">
        <a href="/huong-dan">Hướng dẫn đầy đủ, có ví dụ bấm thử được</a>
      </p>
    </Disclosure>
  );
}
