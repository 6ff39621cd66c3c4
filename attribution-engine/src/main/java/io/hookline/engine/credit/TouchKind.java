package io.hookline.engine.credit;

/**
 * How a touch came about. Its precedence says which touch a single-touch rule takes: a higher one
 * goes before any lower one, however late that is.
 */
public enum TouchKind {
  /** Somebody followed a link or an ad. */
  CLICK(1, Precedence.ACT),
  /** An ad or a post was shown. */
  VIEW(2, Precedence.VIEW),
  /** It was watched for six seconds, or to its end if it is shorter. */
  ENGAGED_VIEW(3, Precedence.VIEW),
  /** Somebody came by no link of the brand: by search, another site, or directly. */
  VISIT(4, Precedence.ACT),
  /** The order names a promo code. */
  PROMO_CODE(5, Precedence.CODE),
  /** Somebody scanned a code in a place. */
  QR(6, Precedence.ACT),
  /** The shopper said so. */
  SURVEY(7, Precedence.ANSWER);

  private final int number;
  private final int precedence;

  TouchKind(int number, int precedence) {
    this.number = number;
    this.precedence = precedence;
  }

  /** As which it is stored; never changes. */
  public int number() {
    return number;
  }

  /** The precedence of a touch of which nothing else is set, of {@link Precedence}. */
  public int precedence() {
    return precedence;
  }

  /**
   * @throws IllegalArgumentException when no kind has the number
   */
  public static TouchKind ofNumber(int number) {
    for (TouchKind kind : values()) {
      if (kind.number == number) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No kind of touch has the number " + number);
  }
}
