import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';

interface Props extends Omit<TextFieldProps, 'className' | 'children' | 'isInvalid'> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, shown beside it; the value itself is never touched. */
  readonly problem?: string | undefined;
  /** More than one makes it a text area of that many rows. */
  readonly rows?: number;
}

/** A labelled field with its hint and its problem beside it. */
export function TextRow({ label, hint, problem, rows = 1, ...field }: Props) {
  return (
    <TextField {...field} className="text-row" isInvalid={problem !== undefined} validationBehavior="aria">
      <Label className="label">{label}</Label>
      {rows > 1 ? <TextArea className="input" rows={rows} /> : <Input className="input" />}
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="problem">{problem}</FieldError>
    </TextField>
  );
}
