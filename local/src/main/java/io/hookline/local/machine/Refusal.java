package io.hookline.local.machine;

/**
 * The suite cannot start or go on. The message is one clear sentence that a user can act on; it is
 * printed as it stands, without a stack trace.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong and what to do about it
   */
  public Refusal(String sentence) {
    super(sentence);
  }
}
