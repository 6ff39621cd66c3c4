package io.hookline.attribution.credit.setting;

/** How credit is given to the touches that count for a conversion. */
public enum CreditModel {
  /** All to the last one; a click goes before any view, even a later one. */
  LAST_TOUCH,
  /** All to the first one, of whatever kind. */
  FIRST_TOUCH,
  /** As the last one, without direct visits unless there is nothing else. */
  LAST_NON_DIRECT,
  /** The same to each. */
  LINEAR,
  /** Shares to the first and the last, the rest to those between. */
  POSITION_BASED,
  /** The less the older, by half with each half-life. */
  TIME_DECAY,
  /** By what would be lost of all conversions without a step, of chains of one to three steps. */
  MARKOV,
  /** By the Shapley value over the distinct steps of each path. */
  SHAPLEY;

  /** Whether credit follows from the data of all paths, and not from a conversion's own. */
  public boolean isDataDriven() {
    return this == MARKOV || this == SHAPLEY;
  }
}
