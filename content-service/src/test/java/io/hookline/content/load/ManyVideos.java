package io.hookline.content.load;

import io.hookline.content.measure.tiktok.TikTokAccount;
import io.hookline.content.measure.tiktok.TikTokServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Accounts of {@link TikTokServer} that are alike but for their handles: videos of the last year,
 * of which each second one is a post of the brand, days, and comments below some.
 */
record ManyVideos(int count) {

  private static final long FIRST = 7_412_345_678_901_230_000L;
  private static final int COMMENTED = 100;
  private static final int COMMENTS = 45;

  String id(int number) {
    return Long.toString(FIRST + number);
  }

  Instant publishedAt(int number) {
    return Instant.now()
        .truncatedTo(ChronoUnit.DAYS)
        .minus(Duration.ofDays(355))
        .plusSeconds(Duration.ofDays(350).toSeconds() * number / count);
  }

  boolean isPost(int number) {
    return number % 2 == 0;
  }

  boolean isCommented(int number) {
    return number % COMMENTED == 0;
  }

  int posts() {
    return (int) IntStream.range(0, count).filter(this::isPost).count();
  }

  long comments() {
    return COMMENTS * IntStream.range(0, count).filter(this::isCommented).count();
  }

  TikTokAccount publish(TikTokServer server, String handle) {
    TikTokAccount account = server.account("open-id-" + handle).has("username", handle);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    for (int day = 59; day >= 2; day--) {
      account.day(
          today.minusDays(day), Map.of("video_views", 100 * day, "followers_count", 12_000 - day));
    }
    account.has(
        "audience_genders",
        List.of(
            Map.of("gender", "Female", "percentage", 0.8),
            Map.of("gender", "Male", "percentage", 0.2)));
    for (int i = 0; i < count; i++) {
      publish(account, i);
    }
    return account;
  }

  private void publish(TikTokAccount account, int number) {
    account
        .publish(id(number), publishedAt(number))
        .with("video_views", 1_000 + number)
        .with("likes", 100 + number % 7)
        .with("comments", isCommented(number) ? COMMENTS : 0)
        .with("shares", number % 5)
        .with("favorites", number % 3);
    for (int i = 0; isCommented(number) && i < COMMENTS; i++) {
      account.comment(
          id(number),
          "%d%03d".formatted(900_000L + number, i),
          publishedAt(number).plusSeconds(60L + i),
          Map.of("text", "Comment " + i));
    }
  }
}
