package io.hookline.attribution.lift.inference;

/** The data allow no answer; the reason says what is missing. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Refusal reason;

  public Refused(Refusal reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Refusal reason() {
    return reason;
  }
}
