package io.hookline.local.demo;

import io.hookline.local.machine.Terminal;

/** Counts requests and tells the user how far the load has come. */
final class Tally {

  private final Terminal terminal;
  private final int total;
  private int done;
  private int told;

  Tally(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  synchronized void count() {
    done++;
    int percent = 100 * done / total;
    if (percent >= told + terminal.step()) {
      told = percent;
      terminal.progress("%-22s %3d %%".formatted("demo agency", percent));
    }
  }
}
