package io.hookline.attribution.collect.redirect;

import io.quarkus.arc.Arc;

/** What tests know of clicks on their way to the database. */
public final class Clicks {

  private Clicks() {}

  /** Waits until the database has every click that a visitor was led on with. */
  public static void settle() {
    try {
      Arc.container().instance(ClickSpool.class).get().settle();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
