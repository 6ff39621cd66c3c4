package io.hookline.attribution.process.aside;

/** The time of a transaction is over: nothing that was done in it stands. */
public final class TimeIsUp extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param cause what failed behind it; null where nothing did
   */
  public TimeIsUp(RuntimeException cause) {
    super("The transaction is rolled back", cause);
  }
}
