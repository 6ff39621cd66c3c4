package io.hookline.reporting.judgement.spike;

/** What a spike of profile visits is beside the site's traffic; no cause is claimed. */
public enum SpikeReading {
  UNTAGGED(
      "The site had more visits than usual and tagged clicks did not rise: links are not tagged, or"
          + " people pass them on unseen.",
      "Tag every organic link; ask at the checkout."),
  TAGGED("The site had more visits than usual, and tagged clicks rose with them.", null),
  SITE_AS_USUAL(
      "The site had no more visits than usual.",
      "Look at the link in the profile and what it leads to."),
  TAGS_UNKNOWN(
      "The site had more visits than usual, and nobody told of tagged clicks.",
      "Put a tagged link of the brand into the profile."),
  SITE_UNKNOWN(
      "Too little is known of the site's traffic in these days.",
      "Put the pixel into the site, or import reports of GA4 and Search Console.");

  private final String text;
  private final String nextStep;

  SpikeReading(String text, String nextStep) {
    this.text = text;
    this.nextStep = nextStep;
  }

  String text() {
    return text;
  }

  /** Null for none. */
  String nextStep() {
    return nextStep;
  }

  /**
   * The rule of metrics: a profile-visit spike with a site-traffic spike and no tagged click.
   *
   * @param siteJudged whether a measure of the site's traffic could be compared with what is usual
   * @param siteRose whether one of them was more than usual
   * @param tagsJudged the same of tagged clicks
   */
  static SpikeReading of(
      boolean siteJudged, boolean siteRose, boolean tagsJudged, boolean tagsRose) {
    if (!siteJudged) {
      return SITE_UNKNOWN;
    }
    if (!siteRose) {
      return SITE_AS_USUAL;
    }
    if (tagsRose) {
      return TAGGED;
    }
    return tagsJudged ? UNTAGGED : TAGS_UNKNOWN;
  }
}
