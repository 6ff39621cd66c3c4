package io.hookline.attribution.collect.forward;

/** Why an event does not go on. */
enum Skip {
  TEST("It is a test."),
  FROM_TIKTOK("It comes from TikTok."),
  LOOP("It was sent on by us before."),
  NO_CONSENT("The shopper does not consent."),
  CONSENT_UNSTATED("It does not say whether the shopper consents."),
  LATER_VERSION("It is a later version of an order that was told before."),
  TOO_OLD("It is older than TikTok is told."),
  NOBODY("It names nobody whom TikTok could know, or his data were erased.");

  private final String sentence;

  Skip(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
