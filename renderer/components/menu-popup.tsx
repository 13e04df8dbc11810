import './menu-popup.css';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

/** One thing to do in a menu. */
export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** Why it can't be done now; absent where it can. */
  readonly why?: string | undefined;
  /** Does it; answers whether the button is to say that something was copied. */
  readonly act: () => undefined | Promise<boolean>;
}

interface Props {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly choose: (choice: MenuChoice) => void;
  readonly close: () => void;
}

/**
 * The menu of a button. What can't be done now is in it all the same, can be reached, and says why; a reason that all of
 * them share is said once, above them.
 */
export function MenuPopup({ trigger, label, choices, choose, close }: Props) {
  const id = useId();
  const [first] = choices;
  // In a window that was made smaller, or is drawn larger, the menu stays with its button, and both in view.
  useEffect(() => {
    const keepInView = () => trigger.current?.scrollIntoView({ block: 'nearest' });
    addEventListener('resize', keepInView, { capture: true });
    return () => removeEventListener('resize', keepInView, { capture: true });
  }, [trigger]);
  const menu = useRef<HTMLDivElement>(null);
  // React Aria gives the focus to the menu and to its first item in any order, once a click that came from a key is over.
  useEffect(() => {
    const handOn = ({ target }: FocusEvent) => {
      if (target === menu.current) menu.current?.querySelector<HTMLElement>('[data-focused]')?.focus();
    };
    addEventListener('focus', handOn, { capture: true });
    return () => removeEventListener('focus', handOn, { capture: true });
  }, []);
  const shared = choices.every(({ why }) => why === first?.why) ? first?.why : undefined;
  return (
    <Popover
      className="popover menu"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      placement="bottom end"
      offset={4}
      aria-label={label}
    >
      {shared === undefined ? null : (
        <p className="menu-note" id={id}>
          {shared}
        </p>
      )}
      <Menu
        ref={menu}
        className="options"
        aria-label={label}
        autoFocus="first"
        shouldCloseOnSelect={false}
        onClose={close}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.id}
            id={choice.id}
            textValue={choice.label}
            className="option menu-item"
            onAction={() => choice.why === undefined && choose(choice)}
            // React Aria passes over a disabled item, and nobody who can't see it would hear that it is there.
            render={(item) =>
              'href' in item ? (
                <a {...item} />
              ) : (
                <div
                  {...item}
                  {...(choice.why === undefined ? {} : { 'aria-disabled': true })}
                  {...(shared === undefined ? {} : { 'aria-describedby': id })}
                />
              )
            }
          >
            <span>{choice.label}</span>
            {choice.why === undefined || shared !== undefined ? null : <span className="menu-why">{choice.why}</span>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
