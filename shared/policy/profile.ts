import { appId } from '../app-id';
import { escaped } from '../xml';

/** One value of a property list, indented to its depth. */
function plistValue(value: unknown, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`];
  if (typeof value === 'string') return [`${indent}<string>${escaped(value)}</string>`];
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.flatMap((each) => plistValue(each, depth + 1)), `${indent}</array>`];
  }
  const parts = Object.entries(value ?? {}).flatMap(([name, each]) => [
    `${indent}  <key>${escaped(name)}</key>`,
    ...plistValue(each, depth + 1),
  ]);
  return [`${indent}<dict>`, ...parts, `${indent}</dict>`];
}

/**
 * A policy as a configuration profile for macOS, for the whole computer.
 *
 * @param ids - two UUIDs: of the profile, and of what is in it
 * @param title - of the profile, as people see it
 */
export function configurationProfile(policy: object, ids: readonly [string, string], title: string): string {
  const [profileId, payloadId] = ids;
  const payload = {
    PayloadType: appId,
    PayloadIdentifier: `${appId}.policy`,
    PayloadUUID: payloadId,
    PayloadVersion: 1,
    ...policy,
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: `${appId}.profile`,
    PayloadUUID: profileId,
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadDisplayName: title,
    PayloadContent: [payload],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...plistValue(profile, 0),
    '</plist>',
    '',
  ].join('\n');
}
