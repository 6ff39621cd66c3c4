package io.hookline.content.measure.connection;

/** One worker after another has died at the same place of a run. */
final class Deadly extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Run run;

  Deadly(Run run) {
    super("%d workers were silent at %s".formatted(run.takeovers(), run.stage()));
    this.run = run;
  }

  Trouble trouble() {
    return Trouble.deadly(run.takeovers(), run.stage());
  }
}
