package io.hookline.content.measure.snapshot;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The counters of a post, in the order of {@link Counters}. Their places are stored as bits of
 * {@code snapshot_told}: new ones come at the end.
 */
public enum Counter {
  VIEWS(Counters::views),
  NON_FOLLOWER_VIEWS(Counters::nonFollowerViews),
  REACH(Counters::reach),
  LIKES(Counters::likes),
  COMMENTS(Counters::comments),
  SHARES(Counters::shares),
  SAVES(Counters::saves),
  PROFILE_VISITS(Counters::profileVisits),
  LINK_CLICKS(Counters::linkClicks),
  FULL_VIEWS(Counters::fullViews),
  WATCH_SECONDS(Counters::watchSeconds, Counters.MOST_SECONDS),
  AVERAGE_WATCH_SECONDS(Counters::averageWatchSeconds, Counters.MOST_AVERAGE),
  VIEWS_PAST_2_SECONDS(Counters::viewsPast2Seconds),
  VIEWS_PAST_3_SECONDS(Counters::viewsPast3Seconds),
  VIEWS_PAST_6_SECONDS(Counters::viewsPast6Seconds),
  REPLAYS(Counters::replays),
  NEW_FOLLOWERS(Counters::newFollowers),
  LIVE_VIEWS(Counters::liveViews),
  LIVE_VIEWERS(Counters::liveViewers),
  LIVE_PEAK_VIEWERS(Counters::livePeakViewers),
  LIVE_GIFTS(Counters::liveGifts),
  LIVE_SECONDS(Counters::liveSeconds, Counters.MOST_SECONDS);

  private static final Counter[] ALL = values();

  private final Function<Counters, Number> value;
  private final long most;

  Counter(Function<Counters, Number> value) {
    this(value, Counters.MOST);
  }

  Counter(Function<Counters, Number> value, long most) {
    this.value = value;
    this.most = most;
  }

  /** As it is stored, a long or a decimal; null where it was not told. */
  Number stored(Counters counters) {
    return value.apply(counters);
  }

  /** Null where it was not told. */
  public BigDecimal of(Counters counters) {
    Number told = value.apply(counters);
    return told == null || told instanceof BigDecimal
        ? (BigDecimal) told
        : BigDecimal.valueOf(told.longValue());
  }

  /** What it can say of one post at most. */
  long most() {
    return most;
  }

  /** Its column in the table {@code snapshot}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its field in JSON: {@code viewsPast2Seconds}. */
  public String field() {
    String words =
        Arrays.stream(column().split("_"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /**
   * Whether it only ever grows while nothing is taken back or corrected; an average does not, nor
   * does what a LIVE had at once.
   */
  public boolean isTotal() {
    return this != AVERAGE_WATCH_SECONDS;
  }

  /** Its bit in {@code snapshot_told.told}. */
  public long bit() {
    return 1L << ordinal();
  }

  /** The bits of those that are told. */
  public static long told(Counters counters) {
    long told = 0;
    for (Counter counter : ALL) {
      told |= counter.value.apply(counters) == null ? 0 : counter.bit();
    }
    return told;
  }

  /** Those whose bits are set. */
  public static List<Counter> of(long bits) {
    return Arrays.stream(values()).filter(counter -> (bits & counter.bit()) != 0).toList();
  }

  /** A part of SQL for each, joined by commas. */
  public static String each(Function<Counter, String> part) {
    return Arrays.stream(values()).map(part).collect(Collectors.joining(", "));
  }
}
