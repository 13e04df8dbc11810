declare module '*.svg?shapes' {
  const shapes: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[];
  // biome-ignore lint/style/noDefaultExport: what the build makes of an icon is a module with nothing but its shapes
  export default shapes;
}
