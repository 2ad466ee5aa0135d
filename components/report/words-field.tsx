'use client';

import type { ComponentProps, KeyboardEvent } from 'react';
import { SyncedField } from '../ui/synced-field';
import { goToHit } from './go-to-hit';
import { type HitPlaces, hitSteps } from './hit-steps';

interface WordsFieldProps extends ComponentProps<typeof SyncedField> {
  /** The marks of the words that stand in the field when the page comes. */
  readonly places: HitPlaces;
}

/**
 * The field of the search in a report. As long as it holds the words that are marked already, Enter goes to the next
 * mark and Shift-Enter to the one before; Esc leaves it. Without script it is the plain field of its form.
 */
export function WordsField({ places, ...rest }: WordsFieldProps) {
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { key, shiftKey, currentTarget: field } = event;
    // Keys that end a composition belong to the input method.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Escape') {
      // Browsers would empty the field; the words are what is marked.
      event.preventDefault();
      field.blur();
    } else if (key === 'Enter' && places.count > 0 && isSame(field.value, rest.value)) {
      event.preventDefault();
      const { before, after } = hitSteps(window.location.hash, places);
      goToHit(shiftKey ? before : after, field);
    }
  }
  return <SyncedField {...rest} onKeyDown={onKeyDown} />;
}

/** Blanks around and between words say nothing; keyboards write marks in one piece or two. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().split(/\s+/u).join(' ');
  return plain(one) === plain(other);
}
