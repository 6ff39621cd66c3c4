package io.hookline.engine.credit;

/**
 * What goes before what under a single-touch rule; the higher one wins, whatever the instants.
 *
 * <p>A click beats any view, even a later view (reference: windows). A code and an answer are what
 * a shopper says, and follow behind what is known; of a code the brand may set that it goes first.
 */
public final class Precedence {

  /** A promo code that the brand has set before links. */
  public static final int CODE_FIRST = 5;

  /** A click, a scan, a visit. */
  public static final int ACT = 4;

  /** A view, engaged or not. */
  public static final int VIEW = 3;

  public static final int CODE = 2;

  public static final int ANSWER = 1;

  private Precedence() {}
}
