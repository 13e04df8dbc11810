import chevronDown from 'lucide-static/icons/chevron-down.svg?shapes';
import { lazy, Suspense, useRef, useState } from 'react';
import { text } from '../../shared/text';
import { DoneLabel, useDone } from './action-button';
import { Icon } from './icon';
import type { MenuChoice } from './menu-popup';

const load = () => import('./menu-popup');
const MenuPopup = lazy(async () => ({ default: (await load()).MenuPopup }));

interface Props {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
}

/**
 * A button with a menu. What draws the menu is fetched once the pointer or the focus comes near, so that no screen waits
 * for it.
 */
export function MenuButton({ label, choices }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // As they were when it was opened: what a pointer or the focus is on doesn’t change meanwhile.
  const [opened, open] = useState<readonly MenuChoice[]>();
  const close = () => open(undefined);
  const [isDone, sayDone] = useDone();
  const choose = async ({ act }: MenuChoice) => {
    close();
    if (await act()) sayDone();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-plain menu-button"
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => open(choices)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open(choices);
        }}
      >
        <DoneLabel isDone={isDone} done={text.common.copied}>
          {label}
        </DoneLabel>
        <Icon shapes={chevronDown} />
      </button>
      <Suspense>
        {opened ? (
          <MenuPopup
            trigger={button}
            label={label}
            choices={opened}
            choose={(choice) => void choose(choice)}
            close={close}
          />
        ) : null}
      </Suspense>
    </>
  );
}
