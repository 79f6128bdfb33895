/** A search that filters while one types. Escape empties it. */
export function SearchField(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <input
      aria-label={props.label}
      className="search"
      onChange={({ target }) => props.onChange(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') props.onChange('');
      }}
      placeholder={props.label}
      spellCheck={false}
      type="search"
      value={props.value}
    />
  );
}
