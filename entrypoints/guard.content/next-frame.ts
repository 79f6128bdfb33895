/** A tab in the background paints no frames, but its composer can go away there too. Milliseconds. */
const WITHOUT_FRAMES_MS = 250;

/** Runs once in the next frame, however often it is asked for. */
export function onNextFrame(run: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    const once = (): void => {
      if (!due) return;
      due = false;
      clearTimeout(timer);
      run();
    };
    const timer = setTimeout(once, WITHOUT_FRAMES_MS);
    requestAnimationFrame(once);
  };
}
