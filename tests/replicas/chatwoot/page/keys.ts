/** Listeners on the document, in the bubble phase, by `$mod+Enter` or `Alt+KeyP`: every modifier not named must be up. */
export function onKeys(bindings: readonly (readonly [string, (event: KeyboardEvent) => void])[]): void {
  const mac = /Mac/.test(navigator.userAgent);
  const parsed = bindings.map(([binding, run]) => {
    const parts = binding.replace('$mod', mac ? 'Meta' : 'Control').split('+');
    return { key: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1)), run };
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    for (const { key, modifiers, run } of parsed) {
      if (event.key.toLowerCase() !== key.toLowerCase() && event.code !== key) continue;
      const same = ['Alt', 'Control', 'Meta', 'Shift'].every(
        (name) => event.getModifierState(name) === modifiers.has(name),
      );
      if (same) run(event);
    }
  });
}
