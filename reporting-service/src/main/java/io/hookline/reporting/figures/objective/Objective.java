package io.hookline.reporting.figures.objective;

import java.util.List;

/**
 * What something is done for. To say by what an objective shows is to change it here; rows, report,
 * refusals and documentation come from it.
 */
public enum Objective {
  AWARENESS(
      "Awareness",
      Cadence.MONTH,
      0,
      List.of("reach", "views", "non_follower_view_ratio", "followers", "follower_growth_rate"),
      List.of("Follower growth pattern", "Brand-lift result"),
      List.of(
          new ForbiddenProof(
              "Link clicks",
              Proof.CLICKS,
              false,
              "who remembers a brand need not click: clicks show intent, and few of them no lack of"
                  + " awareness"),
          new ForbiddenProof(
              "ROAS",
              Proof.ROAS,
              false,
              "return on ad spend credits sales: it says nothing of the people who came to know the"
                  + " brand and did not buy yet"))),

  ENGAGEMENT(
      "Engagement and intent",
      Cadence.WEEK,
      0,
      List.of(
          "completion_rate",
          "hook_rate_2s",
          "hook_rate_3s",
          "hook_rate_6s",
          "intent_signals",
          "intent_signal_conversion_rate",
          "comments_received",
          "intent_comments"),
      List.of("Comments by class"),
      List.of(
          new ForbiddenProof(
              "Views alone",
              Proof.VIEWS,
              true,
              "a view is counted before anybody has stayed or done anything: show beside it what"
                  + " viewers did"))),

  CONVERSION(
      "Conversion",
      Cadence.WEEK,
      7,
      List.of(
          "conversions",
          "attributed_revenue",
          "conversion_rate_by_clicks",
          "cpa",
          "attribution_gap_ratio"),
      List.of("Incremental conversions of a lift study"),
      List.of(
          new ForbiddenProof(
              "Brand-lift survey",
              Proof.SURVEYS,
              false,
              "people who say that they would buy have not bought"),
          new ForbiddenProof(
              "Views", Proof.VIEWS, false, "who has watched has not bought: views are exposure")));

  private final String label;
  private final Cadence cadence;
  private final int lagDays;
  private final List<String> measures;
  private final List<String> besides;
  private final List<ForbiddenProof> forbidden;

  Objective(
      String label,
      Cadence cadence,
      int lagDays,
      List<String> measures,
      List<String> besides,
      List<ForbiddenProof> forbidden) {
    this.label = label;
    this.cadence = cadence;
    this.lagDays = lagDays;
    this.measures = measures;
    this.besides = besides;
    this.forbidden = forbidden;
  }

  public String label() {
    return label;
  }

  public Cadence cadence() {
    return cadence;
  }

  /** How many days it takes until most of what a day brings is credited to it. */
  public int lagDays() {
    return lagDays;
  }

  /** By which it shows: ids of the catalogue. */
  public List<String> measures() {
    return measures;
  }

  /** By which it shows too, and which are no measures: studies, patterns. */
  public List<String> besides() {
    return besides;
  }

  /** By which it cannot be proved. */
  public List<ForbiddenProof> forbidden() {
    return forbidden;
  }
}
