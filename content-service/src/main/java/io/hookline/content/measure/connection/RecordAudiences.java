package io.hookline.content.measure.connection;

import io.hookline.content.measure.audience.AudienceReading;
import io.hookline.content.measure.audience.AudienceSubject;
import io.hookline.content.measure.audience.Audiences;
import io.hookline.content.measure.audience.Dimension;
import io.hookline.content.measure.snapshot.Source;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Records who follows an account and who saw a video. What is too small to be kept, or in words
 * that are not known here, is refused by the audiences themselves and costs the run nothing.
 */
@Singleton
class RecordAudiences {

  private final Audiences audiences;

  RecordAudiences(Audiences audiences) {
    this.audiences = audiences;
  }

  /**
   * @param days whose figures are news: of those the activity by hour is
   */
  void ofAccount(UUID account, AccountFigures figures, Set<LocalDate> days, Instant collectedAt) {
    AudienceSubject subject = AudienceSubject.account(account);
    List<AudienceReading> readings = new ArrayList<>();
    figures
        .audience()
        .forEach(told -> readings.add(reading(subject, told, collectedAt, collectedAt)));
    for (AccountDay day : figures.days()) {
      if (day.activity() != null && !day.activity().isEmpty() && days.contains(day.day())) {
        readings.add(
            new AudienceReading(
                subject,
                day.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                collectedAt,
                Source.API,
                Dimension.ACTIVITY_HOUR,
                day.day(),
                shares(day.activity())));
      }
    }
    record(readings);
  }

  /** Readings of the audience of a video that is this post. */
  static List<AudienceReading> ofPost(
      UUID post, PlatformVideo video, Instant capturedAt, Instant collectedAt) {
    if (video.audience() == null) {
      return List.of();
    }
    return video.audience().stream()
        .map(told -> reading(AudienceSubject.post(post), told, capturedAt, collectedAt))
        .toList();
  }

  void record(List<AudienceReading> readings) {
    if (!readings.isEmpty()) {
      audiences.record(readings);
    }
  }

  private static AudienceReading reading(
      AudienceSubject subject, AudienceShares told, Instant at, Instant collectedAt) {
    return new AudienceReading(
        subject,
        at,
        collectedAt,
        Source.API,
        Dimension.valueOf(told.dimension().name()),
        shares(told.shares()));
  }

  private static List<io.hookline.content.measure.audience.Share> shares(List<Share> told) {
    return told.stream()
        .map(
            share ->
                new io.hookline.content.measure.audience.Share(
                    share.key(), share.share(), share.count()))
        .toList();
  }
}
