import type { AppState, StateChange } from './app-state';

/** The revision of a state whose guides are not whole. */
export const incomplete = -1;

/** Tells of each state what is new in it. @returns for a state, what to tell of it; they come in their order */
export function tellChanges(): (state: AppState) => StateChange {
  let told: NonNullable<StateChange['guides']> | undefined;
  let guidesSince = incomplete;
  return ({ guide, otherGuides, ...others }) => {
    if (guide === told?.guide && otherGuides === told.otherGuides) return { ...others, guidesSince };
    told = { guide, otherGuides };
    guidesSince = others.revision;
    return { ...others, guidesSince, guides: told };
  };
}

/**
 * A state with the change that came after it.
 *
 * @returns undefined where guides were missed on the way, so that the whole state is to be asked for
 */
export function withChange(
  state: AppState,
  { guides: brought, guidesSince, ...others }: StateChange,
): AppState | undefined {
  if (others.revision <= state.revision) return state;
  if (brought) return { ...others, ...brought };
  return state.revision < guidesSince ? undefined : { ...others, guide: state.guide, otherGuides: state.otherGuides };
}
