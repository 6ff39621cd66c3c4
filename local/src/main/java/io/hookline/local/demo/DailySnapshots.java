package io.hookline.local.demo;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a network's API tells each evening of the posts of a brand that asks: all counters of each
 * post, those of ads apart while it is promoted, and what the network has taken back.
 */
final class DailySnapshots {

  private static final Duration EVENING = Duration.ofHours(3);
  private static final Duration DAY = Duration.ofDays(1);
  private static final double DAYS_TO_SETTLE = 3.4;

  /** Nobody sees a post that is in ads on the first days, and ads end. */
  private static final int PROMOTED_FROM = 2;

  private static final int PROMOTED_UNTIL = 12;
  static final double PAID_OF_ORGANIC = 0.6;

  private final StoryFile file;
  private final Instant end;

  DailySnapshots(StoryFile file, Instant end) {
    this.file = file;
    this.end = end;
  }

  /** From the evening after the publication until the last one. */
  List<PostRow> of(Map<OwnPost, Viewers> viewers) {
    List<PostRow> rows = new ArrayList<>();
    viewers.forEach(
        (post, audience) -> {
          Instant at = end.minus(EVENING);
          for (; at.isAfter(post.publishedAt()); at = at.minus(DAY)) {
            rows.addAll(evening(post, audience, at));
          }
        });
    return rows;
  }

  private List<PostRow> evening(OwnPost post, Viewers audience, Instant at) {
    double days = Duration.between(post.publishedAt(), at).toSeconds() / 86_400.0;
    double grown = 1 - StrictMath.exp(-days / DAYS_TO_SETTLE);
    Map<String, Object> organic = audience.counters(post, grown - takenBack(post, at));
    List<PostRow> rows = new ArrayList<>();
    rows.add(row(post, at, "ORGANIC", organic));
    if (file.promoted().contains(post.key()) && days > PROMOTED_FROM && days < PROMOTED_UNTIL) {
      double part = PAID_OF_ORGANIC * (days - PROMOTED_FROM) / (PROMOTED_UNTIL - PROMOTED_FROM);
      rows.add(
          post.network() == Network.TIKTOK
              ? row(post, at, "PAID", counted(audience.counters(post, part)))
              : row(post, at, "COMBINED", counted(audience.counters(post, grown + part))));
    }
    return rows;
  }

  /** The part of all views that a network has found not to be of people. */
  private double takenBack(OwnPost post, Instant at) {
    return post.key().equals(file.cleaned().path("post").textValue())
            && at.isAfter(end.plus(Duration.ofDays(file.cleaned().path("day").intValue())))
        ? file.cleaned().path("share").doubleValue()
        : 0;
  }

  /** Of ads, networks count and tell no times. */
  private static Map<String, Object> counted(Map<String, Object> counters) {
    return counters.entrySet().stream()
        .filter(counter -> counter.getValue() instanceof Long)
        .filter(counter -> !counter.getKey().equals("watchSeconds"))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static PostRow row(
      OwnPost post, Instant at, String dataset, Map<String, Object> counters) {
    Map<String, Object> told =
        Body.of("capturedAt", at.toString(), "dataset", dataset, "source", "API");
    told.putAll(counters);
    return new PostRow(post, told);
  }
}
