package io.hookline.attribution.credit.run;

import io.hookline.attribution.evidence.change.ChangeCause;

/** Why runs look at an order again, as {@code run_change} has it: {@link ChangeCause} and this. */
public final class KeptCauses {

  /** Nobody told of the order itself, but of others of the same person, who counts once. */
  public static final String OF_PERSON = "PERSON";

  private KeptCauses() {}
}
