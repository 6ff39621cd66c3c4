package io.hookline.reporting.judgement.campaign;

import io.hookline.reporting.figures.objective.Objective;

/**
 * What counts as a result of what is spent, by what a campaign is for.
 *
 * @param ads of the ads of a post
 * @param creators of a creator
 */
record CutMeasures(String ads, String creators) {

  static CutMeasures of(Objective objective) {
    return switch (objective) {
      case AWARENESS -> new CutMeasures("ad_video_views", "views");
      case ENGAGEMENT -> new CutMeasures("ad_clicks", "intent_signals");
      case CONVERSION -> new CutMeasures("conversions", "conversions");
    };
  }
}
