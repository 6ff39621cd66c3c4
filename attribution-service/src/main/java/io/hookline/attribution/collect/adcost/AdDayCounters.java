package io.hookline.attribution.collect.adcost;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What else was counted of a day of an ad, in events; null is unknown, 0 is none.
 *
 * @param views2s video views of at least two seconds
 * @param views6s of at least six seconds
 * @param engagedViews six seconds watched, or the whole of a shorter video, or a reaction before
 * @param clickConversions those that the platform gives to a click
 * @param viewConversions those that it gives to a view without a click
 * @param engagedViewConversions those that it gives to an engaged view without a click
 */
@Schema(name = "AdDayCounters")
public record AdDayCounters(
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "21480") Long views2s,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "9120") Long views6s,
    @Schema(
            nullable = true,
            minimum = "0",
            maximum = MOST,
            examples = "18830",
            description = "A quarter watched")
        Long views25,
    @Schema(
            nullable = true,
            minimum = "0",
            maximum = MOST,
            examples = "9644",
            description = "Half watched")
        Long views50,
    @Schema(
            nullable = true,
            minimum = "0",
            maximum = MOST,
            examples = "6120",
            description = "Three quarters")
        Long views75,
    @Schema(
            nullable = true,
            minimum = "0",
            maximum = MOST,
            examples = "4210",
            description = "All of it")
        Long views100,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "8790") Long engagedViews,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "203") Long profileVisits,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "41") Long follows,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "812") Long likes,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "37") Long comments,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "64") Long shares,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "22") Long clickConversions,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "7") Long viewConversions,
    @Schema(nullable = true, minimum = "0", maximum = MOST, examples = "2")
        Long engagedViewConversions) {

  private static final String MOST = "100000000000";

  static final Map<String, Function<AdDayCounters, Long>> BY_NAME = byName();

  private static Map<String, Function<AdDayCounters, Long>> byName() {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("views2s", AdDayCounters::views2s),
            Map.entry("views6s", AdDayCounters::views6s),
            Map.entry("views25", AdDayCounters::views25),
            Map.entry("views50", AdDayCounters::views50),
            Map.entry("views75", AdDayCounters::views75),
            Map.entry("views100", AdDayCounters::views100),
            Map.entry("engagedViews", AdDayCounters::engagedViews),
            Map.entry("profileVisits", AdDayCounters::profileVisits),
            Map.entry("follows", AdDayCounters::follows),
            Map.entry("likes", AdDayCounters::likes),
            Map.entry("comments", AdDayCounters::comments),
            Map.entry("shares", AdDayCounters::shares),
            Map.entry("clickConversions", AdDayCounters::clickConversions),
            Map.entry("viewConversions", AdDayCounters::viewConversions),
            Map.entry("engagedViewConversions", AdDayCounters::engagedViewConversions)));
  }

  /** Null where all of them are unknown. */
  static AdDayCounters orNull(AdDayCounters told) {
    return told == null || told.tellsNothing() ? null : told;
  }

  private boolean tellsNothing() {
    return BY_NAME.values().stream().map(of -> of.apply(this)).allMatch(Objects::isNull);
  }

  /**
   * Counter by counter what the first tells that tells it; null where none does.
   *
   * @param sorted what counts first is first; those that tell none are null
   */
  static AdDayCounters merged(List<AdDayCounters> sorted) {
    return orNull(of(name -> first(sorted, BY_NAME.get(name))));
  }

  private static Long first(List<AdDayCounters> sorted, Function<AdDayCounters, Long> counter) {
    return sorted.stream()
        .flatMap(Stream::ofNullable)
        .map(counter)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * @param count gives each counter by its name, or null
   */
  public static AdDayCounters of(Function<String, Long> count) {
    return new AdDayCounters(
        count.apply("views2s"),
        count.apply("views6s"),
        count.apply("views25"),
        count.apply("views50"),
        count.apply("views75"),
        count.apply("views100"),
        count.apply("engagedViews"),
        count.apply("profileVisits"),
        count.apply("follows"),
        count.apply("likes"),
        count.apply("comments"),
        count.apply("shares"),
        count.apply("clickConversions"),
        count.apply("viewConversions"),
        count.apply("engagedViewConversions"));
  }
}
