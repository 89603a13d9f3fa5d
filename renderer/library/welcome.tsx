/** What a reader with no archive of their own is told: the three ways in. */
export function Welcome() {
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Your archives will stand here</h2>
      <p>
        Drop a <strong>.daybook</strong> file anywhere in this window and it opens. Drop a folder, a zip, a table or a
        feed and Daybook shows what it would make of it before anything is read in. Or point at a folder below, and
        every archive in it is found by itself. Nothing is ever changed in what you open, and nothing leaves this
        computer.
      </p>
    </section>
  );
}
