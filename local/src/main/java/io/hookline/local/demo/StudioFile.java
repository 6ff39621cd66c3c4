package io.hookline.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Content.csv as TikTok Studio hands it out: days without a year, counts as people read them, the
 * last dozen posts, and two videos that nobody has entered.
 *
 * @param posts on the account that are out, with who saw each
 * @param readOn the day on which it was downloaded
 */
record StudioFile(Brand brand, List<Seen> posts, LocalDate readOn) {

  static final String NAME = "Content.csv";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String HEADER =
      "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\","
          + "\"Total shares\",\"Total views\"\r\n";
  private static final int LISTED = 12;

  /** Younger ones have other counters a day later. */
  private static final Duration SETTLED = Duration.ofDays(20);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

  /** A post, and its counters. */
  record Seen(String title, String url, Instant publishedAt, Map<String, Object> counters) {

    static Seen of(OwnPost post, Viewers viewers) {
      return new Seen(post.title(), post.url(), post.publishedAt(), viewers.counters(post, 1));
    }
  }

  /** What the team finds in the file: the first is a post, of before anybody entered posts. */
  List<Seen> unknown() {
    return List.of(
        unknown("The bench where the serum is made", 95, 481_516, 6_340),
        unknown("test upload pls ignore", 19, 23_421_087, 212));
  }

  private Seen unknown(String title, int daysAgo, long count, long views) {
    Instant at = readOn.minusDays(daysAgo).atTime(17, 12).toInstant(ZoneOffset.UTC);
    String url =
        "https://www.tiktok.com/@%s/video/%d"
            .formatted(OwnPosts.handle(brand), at.getEpochSecond() << 32 | count);
    return new Seen(
        title,
        url,
        at,
        Body.of("views", views, "likes", views / 25, "comments", views / 410, "shares", 9));
  }

  String csv() {
    Instant settled = readOn.atStartOfDay().toInstant(ZoneOffset.UTC).minus(SETTLED);
    List<Seen> settledPosts =
        posts.stream().filter(post -> post.publishedAt().isBefore(settled)).toList();
    int from = Math.max(0, settledPosts.size() - LISTED);
    return Stream.concat(
            settledPosts.subList(from, settledPosts.size()).stream(), unknown().stream())
        .map(this::row)
        .collect(Collectors.joining("", BYTE_ORDER_MARK + HEADER, ""));
  }

  private String row(Seen post) {
    return "\"%s\",\"%s\",\"%s\",\"%s\",\"%d\",\"%d\",\"%d\",\"%s\"\r\n"
        .formatted(
            DAY.format(readOn),
            post.title(),
            post.url(),
            DAY.format(post.publishedAt().atZone(ZoneOffset.UTC)),
            post.counters().get("likes"),
            post.counters().get("comments"),
            post.counters().get("shares"),
            String.format(Locale.US, "%,d", post.counters().get("views")));
  }
}
