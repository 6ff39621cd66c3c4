package io.hookline.reporting.figures.value;

/** What a value is the sum of, each a measure of the catalogue. */
enum ValuePart {
  ENGAGEMENT("engagement_value"),
  AWARENESS("awareness_value"),
  AUDIENCE_GROWTH("audience_growth_value"),
  /** Of UGC only. */
  PRODUCTION("ugc_production_value");

  private final String measure;

  ValuePart(String measure) {
    this.measure = measure;
  }

  String measure() {
    return measure;
  }
}
