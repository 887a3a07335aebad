// A choice of one among few, with a heading and a hint. Shows what holds: when a change could not be made, it falls back.
import van from 'vanjs-core';

const { fieldset, input, label, legend, p, span } = van.tags;

export interface RadioGroup<Choice extends string> {
  readonly name: string;
  readonly heading: () => string;
  readonly hint: () => string;
  readonly choices: readonly Choice[];
  readonly label: (choice: Choice) => string;
  readonly chosen: () => Choice;
  /** Settles when the change is made, or has failed. */
  readonly choose: (choice: Choice) => Promise<void>;
}

function renderRadio<Choice extends string>(group: RadioGroup<Choice>, value: Choice): HTMLElement {
  const { name, chosen, choose } = group;
  const radio = input({ type: 'radio', name, value, checked: () => chosen() === value });
  radio.addEventListener('change', () => {
    void choose(value).finally(() => {
      const all = radio.closest('fieldset')?.querySelectorAll('input') ?? [];
      for (const each of all) each.checked = each.value === chosen();
    });
  });
  return label(
    { class: 'sf-choice' },
    radio,
    span(() => group.label(value)),
  );
}

export const renderRadioGroup = <Choice extends string>(group: RadioGroup<Choice>): HTMLElement =>
  fieldset(
    { class: 'sf-option' },
    legend(group.heading),
    p({ class: 'sf-small' }, group.hint),
    group.choices.map((choice) => renderRadio(group, choice)),
  );
