import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to the project of an MSI what electron-builder's template leaves out: the folder on everybody's PATH, for
 * `alm-lifeline --lookup`, and the program where the Run dialog looks for it. Both go when it is uninstalled.
 *
 * @param {string} project WiX source, as electron-builder writes it
 * @returns {string}
 * @throws {Error} where the template has become another one
 */
export function withCommandOnPath(project) {
  const end = '</ComponentGroup>';
  const last = project.lastIndexOf(end);
  if (last < 0) throw new Error('The MSI project has no group of components to add the command to.');
  const key = 'Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\alm-lifeline.exe';
  const component = [
    '<Component Id="CommandOnPath" Guid="A7D6A5D2-3B0C-4C1E-9E5B-6C0E4F7B2D18">',
    `  <RegistryValue Root="HKMU" Key="${key}" Type="string" Value="[APPLICATIONFOLDER]alm-lifeline.exe" KeyPath="yes"/>`,
    '  <Environment Id="Path" Name="PATH" Value="[APPLICATIONFOLDER]" Action="set" Part="last" Permanent="no" System="yes"/>',
    '</Component>',
  ];
  return `${project.slice(0, last)}${component.map((line) => `  ${line}\n    `).join('')}${project.slice(last)}`;
}

/**
 * electron-builder's hook of the same name.
 *
 * @param {string} file path of the project
 */
export function msiProjectCreated(file) {
  writeFileSync(file, withCommandOnPath(readFileSync(file, 'utf8')));
}
