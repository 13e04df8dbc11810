/** The names of the files that this program keeps in its folder, with their copies, backups and what was set aside. */
export const keptNames =
  /^(settings|track-record|pin|secret-[a-z0-9_-]+|habits|inventory|drafts|call-sheets|promises|journal|policy-copy|policy-guides)(\..+)?\.(json|jsonl)$/;
