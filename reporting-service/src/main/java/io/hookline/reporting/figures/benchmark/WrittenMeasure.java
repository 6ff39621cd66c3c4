package io.hookline.reporting.figures.benchmark;

import io.hookline.reporting.figures.catalogue.Denominator;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a table calls a measure: our id, or the words that Emplifi, Brandwatch, Rival IQ and others
 * use.
 *
 * @param id of the measure
 * @param denominator what it is divided by, where the name says it
 * @param unit of its values, where it is in one only; null where the value has to say it, as of a
 *     share, which is written in percent too
 */
record WrittenMeasure(String id, Denominator denominator, BenchmarkUnit unit) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{1,79}");
  private static final Pattern STATISTIC =
      Pattern.compile("\\b(?:median|average|avg\\.?|mean|monthly|quarterly)\\b");

  /** Words in the order in which they are looked for, and the id that they mean. */
  private static final List<String[]> WORDS =
      List.of(
          new String[] {"engagement rate (?:by|per) views?", "engagement_rate_by_views"},
          new String[] {"engagement rate (?:by|per) followers?", "engagement_rate_by_followers"},
          new String[] {"engagement rate (?:by|per) reach", "engagement_rate_by_reach"},
          new String[] {
            "engagement rate (?:by|per) impressions?", "engagement_rate_by_impressions"
          },
          new String[] {
            "interactions per (?:1,?000|1k|thousand) (?:followers|fans)",
            "engagement_rate_by_followers"
          },
          new String[] {"(?:post |video )?engagement rate(?: per post)?", "engagement_rate"},
          new String[] {"ctr|click[- ]through rate", "ctr"},
          new String[] {"cpm|cost per (?:mille|thousand(?: impressions)?)", "cpm"},
          new String[] {"cpc|cost per click", "cpc"},
          new String[] {"cpa|cost per (?:action|acquisition|conversion)", "cpa"},
          new String[] {"roas|return on ad spend", "roas"},
          new String[] {"(?:video )?completion rate", "completion_rate"},
          new String[] {"(?:average )?watch time", "average_watch_time"},
          new String[] {"follower growth(?: rate)?", "follower_growth_rate"});

  static Optional<WrittenMeasure> of(String written) {
    String said = written.strip();
    if (ID.matcher(said).matches()) {
      return Optional.of(named(said));
    }
    String plain =
        STATISTIC
            .matcher(said.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replaceAll("[^a-z0-9,%-]+", " ")
            .strip();
    return WORDS.stream()
        .filter(words -> plain.matches(words[0]))
        .findFirst()
        .map(
            words ->
                plain.startsWith("interactions per") ? perThousand(words[1]) : named(words[1]));
  }

  private static WrittenMeasure perThousand(String id) {
    return new WrittenMeasure(id, Denominator.FOLLOWERS, BenchmarkUnit.PER_THOUSAND);
  }

  private static WrittenMeasure named(String id) {
    return new WrittenMeasure(id, DividedBy.of(id), unit(Measures.of(id)));
  }

  private static BenchmarkUnit unit(Measure measure) {
    if (measure == null) {
      return null;
    }
    return switch (measure.unit()) {
      case MONEY, PRICE -> BenchmarkUnit.MONEY;
      case RATIO -> BenchmarkUnit.RATIO;
      case SECONDS -> BenchmarkUnit.SECONDS;
      case COUNT -> BenchmarkUnit.COUNT;
      case SHARE -> null;
    };
  }
}
