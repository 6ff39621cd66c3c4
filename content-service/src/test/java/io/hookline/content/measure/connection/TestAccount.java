package io.hookline.content.measure.connection;

import io.hookline.content.measure.accountsnapshot.AccountCounters;
import io.hookline.content.measure.snapshot.Counters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a test's platform has of an account. */
final class TestAccount {

  private static final int COMMENTS = 2;

  private final String handle;

  /** Its owner lets nobody see what it is called. */
  boolean nameless;

  private final TreeMap<LocalDate, AccountCounters> days = new TreeMap<>();
  private final List<PlatformVideo> videos = new ArrayList<>();
  private final Map<String, List<PlatformComment>> comments = new HashMap<>();

  TestAccount(String handle) {
    this.handle = handle;
  }

  TestAccount day(LocalDate day, long followers, long views) {
    days.put(
        day,
        new AccountCounters(
            followers, 10L, 2L, 100L, 5L, null, 40L, 4L, 3L, views, null, null, null));
    return this;
  }

  TestAccount video(String id, Instant published, long views, long commented) {
    videos.removeIf(video -> video.videoId().equals(id));
    videos.add(
        new PlatformVideo(
            id,
            "https://www.instagram.com/reel/" + id + "/",
            "Retinol?",
            published.truncatedTo(ChronoUnit.SECONDS),
            false,
            false,
            BigDecimal.valueOf(20),
            counters(views, commented),
            null,
            null,
            List.of()));
    videos.sort((a, b) -> b.createdAt().compareTo(a.createdAt()));
    return this;
  }

  private static Counters counters(long views, long commented) {
    return new Counters(
        views,
        null,
        null,
        views / 10,
        commented,
        1L,
        2L,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  void remove(String id) {
    videos.removeIf(video -> video.videoId().equals(id));
  }

  TestAccount comment(String video, String id, String author, String text) {
    comments
        .computeIfAbsent(video, first -> new ArrayList<>())
        .add(
            new PlatformComment(
                id,
                video,
                null,
                author,
                text,
                Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS),
                3L,
                0L,
                false,
                false,
                false));
    return this;
  }

  List<PlatformVideo> videos() {
    return videos;
  }

  AccountFigures figures(LocalDate from, LocalDate to) {
    return new AccountFigures(
        new PlatformProfile(
            nameless ? null : handle,
            "Acme",
            "https://www.instagram.com/" + handle,
            true,
            false,
            100L,
            1L,
            1L,
            1L),
        days.subMap(from, true, to, true).entrySet().stream()
            .map(
                day ->
                    new AccountDay(
                        day.getKey(), day.getValue(), List.of(new Share("09", null, 120L))))
            .toList(),
        List.of(
            new AudienceShares(
                AudienceShares.Dimension.GENDER,
                List.of(
                    new Share("FEMALE", new BigDecimal("0.7"), null),
                    new Share("MALE", new BigDecimal("0.3"), null)))),
        Map.of());
  }

  VideoPage page(String cursor, int size) {
    int from = cursor == null ? 0 : Integer.parseInt(cursor);
    int to = Math.min(videos.size(), from + size);
    return new VideoPage(
        List.copyOf(videos.subList(Math.min(from, to), to)),
        to < videos.size() ? Integer.toString(to) : null,
        Map.of());
  }

  CommentPage comments(String video, String cursor) {
    List<PlatformComment> all = comments.getOrDefault(video, List.of());
    int from = cursor == null ? 0 : Integer.parseInt(cursor);
    int to = Math.min(all.size(), from + COMMENTS);
    return new CommentPage(
        List.copyOf(all.subList(from, to)),
        to < all.size() ? Integer.toString(to) : null,
        Map.of());
  }
}
