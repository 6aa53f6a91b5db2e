interface Step {
  title: string;
  text: string;
}

/** Three steps that rise like the stage. */
export function HowItWorks({ id, title, steps }: { id: string; title: string; steps: readonly Step[] }) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="container">
        <div className="head">
          <h2 id={id}>{title}</h2>
        </div>
        <ol className="how">
          {steps.map((step) => (
            <li key={step.title}>
              <div>
                <h3>{step.title}</h3>
                <p>{step.text}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
