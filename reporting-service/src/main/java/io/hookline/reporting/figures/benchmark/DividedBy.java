package io.hookline.reporting.figures.benchmark;

import io.hookline.reporting.figures.catalogue.Measure;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a measure of the catalogue is divided by, in the words of benchmarks. */
final class DividedBy {

  /** Of ids without {@code _by_}; those of paid and combined views are like those of organic. */
  private static final Map<String, Denominator> OF =
      Map.ofEntries(
          Map.entry("ctr", Denominator.IMPRESSIONS),
          Map.entry("cpm", Denominator.IMPRESSIONS),
          Map.entry("cpc", Denominator.CLICKS),
          Map.entry("cpa", Denominator.CONVERSIONS),
          Map.entry("roas", Denominator.SPEND),
          Map.entry("attributed_roas", Denominator.SPEND),
          Map.entry("frequency", Denominator.REACH),
          Map.entry("completion_rate", Denominator.VIEWS),
          Map.entry("average_watch_time", Denominator.VIEWS),
          Map.entry("hook_rate_2s", Denominator.VIEWS),
          Map.entry("hook_rate_3s", Denominator.VIEWS),
          Map.entry("hook_rate_6s", Denominator.VIEWS),
          Map.entry("hook_rate", Denominator.VIEWS),
          Map.entry("non_follower_view_ratio", Denominator.VIEWS),
          Map.entry("replay_rate", Denominator.VIEWS),
          Map.entry("comment_rate", Denominator.VIEWS),
          Map.entry("share_rate", Denominator.VIEWS),
          Map.entry("save_rate", Denominator.VIEWS),
          Map.entry("intent_signal_conversion_rate", Denominator.VIEWS),
          Map.entry("views_per_post", Denominator.POSTS),
          Map.entry("follower_growth_rate", Denominator.FOLLOWERS),
          Map.entry("cost_per_view", Denominator.VIEWS),
          Map.entry("cost_per_engagement", Denominator.ENGAGEMENTS),
          Map.entry("cost_per_intent_signal", Denominator.INTENT_SIGNALS));

  private DividedBy() {}

  /** Null where no benchmark is divided so. */
  static Denominator of(Measure measure) {
    return measure.isRatio() ? of(measure.id()) : Denominator.NONE;
  }

  /** Null where the id does not say it. */
  static Denominator of(String id) {
    String organic = id.replaceFirst("^(?:paid|combined)_", "");
    int by = organic.lastIndexOf("_by_");
    if (by < 0) {
      return OF.get(organic);
    }
    String what = organic.substring(by + "_by_".length()).toUpperCase(Locale.ROOT);
    return Stream.of(Denominator.values())
        .filter(one -> one.name().equals(what))
        .findFirst()
        .orElse(null);
  }
}
