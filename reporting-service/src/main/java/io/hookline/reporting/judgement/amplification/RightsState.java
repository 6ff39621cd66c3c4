package io.hookline.reporting.judgement.amplification;

/** Whether the author of a video that a post shows has allowed ads of it. */
enum RightsState {
  NOT_NEEDED(null),
  GRANTED(null),
  LACKS_PAID_USE("The author has granted organic use only."),
  LACKS_NETWORK("The author has granted paid use on other networks only."),
  NOT_BEGUN("The author's grant has not begun yet."),
  EXPIRED("The author's grant has run out."),
  WITHDRAWN("The author has withdrawn the grant."),
  REFUSED("The author has refused."),
  ASKED("The author was asked and has granted nothing yet."),
  NOT_ASKED("The author was never asked."),
  NO_MENTION("The post does not name the mention whose video it shows, so that no grant is known.");

  private final String missing;

  RightsState(String missing) {
    this.missing = missing;
  }

  /** Why it may not run as an ad; null where it may. */
  String missing() {
    return missing;
  }
}
