package io.hookline.local.demo;

import io.hookline.local.machine.Terminal;

/** Counts requests and tells the user how far the load has come. */
final class Tally {

  private final Terminal terminal;
  private final int total;
  private final Runnable stillWanted;
  private int done;
  private int told;

  /**
   * @param stillWanted throws when the user has stopped the suite
   */
  Tally(Terminal terminal, int total, Runnable stillWanted) {
    this.terminal = terminal;
    this.total = total;
    this.stillWanted = stillWanted;
  }

  synchronized void count() {
    stillWanted.run();
    done++;
    int percent = 100 * done / total;
    if (percent >= told + terminal.step()) {
      told = percent;
      terminal.progress("%-22s %3d %%".formatted("demo agency", percent));
    }
  }
}
