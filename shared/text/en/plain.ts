/** Everything as plain text, for a computer on which nothing else works. */
export const plainTextWords = {
  plain: {
    title: (at: string) => `ALM Lifeline: every support number, exported ${at}. Nothing secret is in this file.`,
    cases: 'Open cases',
    label: {
      ready: 'Have ready',
      severity: 'Severity',
      escalation: 'Escalation',
      portal: 'Portal',
      email: 'Email',
      uploads: 'Files',
      notSupport: 'Not support',
      source: 'Source',
      age: 'Age',
    },
    kinds: { fax: 'fax', sales: 'sales', other: 'something else' },
    escalation: (minutes: number, whom: string, say: string | undefined) => {
      const hours = Math.floor(minutes / 60);
      const parts = [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ''];
      return `After ${parts.filter(Boolean).join(' ')}, ask for ${whom}.${say === undefined ? '' : ` ${say}`}`;
    },
    written: (file: string) => `Saved as ${file}.`,
  },
} as const;
