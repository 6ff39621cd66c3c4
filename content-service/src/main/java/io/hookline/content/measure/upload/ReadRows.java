package io.hookline.content.measure.upload;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.measure.accountsnapshot.AccountCounters;
import io.hookline.content.measure.accountsnapshot.AccountReading;
import io.hookline.content.measure.networkfile.FileRow;
import io.hookline.content.measure.networkfile.Kind;
import io.hookline.content.measure.networkfile.Meaning;
import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What rows of a file are as readings.
 *
 * @param accountId whose file it is; null where that does not matter, or is not known
 * @param accounts of the brand, by network and handle
 * @param collectedAt when the file was exported
 */
record ReadRows(
    UUID accountId,
    Map<Network, Map<String, UUID>> accounts,
    Instant collectedAt,
    BrandCalendar calendar,
    Dataset dataset) {

  /**
   * Counters from the publication on, as they stood at the end of the row's day, or, where it has
   * none or that was not over, when the file was exported.
   */
  StagedRow ofVideo(String table, FileRow row) {
    VideoAddress video = row.video();
    return StagedRow.ofVideo(
        table,
        row.line(),
        new StagedRow.OfVideo(
            video.network(), video.id(), row.link(), row.title(), publishedAt(row), account(video)),
        new PostReading(
            null, capturedAt(row), collectedAt, dataset, Source.IMPORT, counters(row), null, null));
  }

  private UUID account(VideoAddress video) {
    UUID byHandle =
        video.handle() == null
            ? null
            : accounts.getOrDefault(video.network(), Map.of()).get(video.handle());
    return byHandle != null || video.handle() != null ? byHandle : accountId;
  }

  private Instant publishedAt(FileRow row) {
    if (row.publishedAt() != null || row.publishedOn() == null) {
      return row.publishedAt();
    }
    return calendar.beginOf(row.publishedOn());
  }

  /** Whether nothing can have been known of its day; the network's may be cut a day ahead. */
  boolean isAfterExport(FileRow row) {
    return row.date() != null && row.date().isAfter(calendar.dayOf(collectedAt).plusDays(1));
  }

  Instant capturedAt(FileRow row) {
    return row.date() == null ? collectedAt : endOf(row.date());
  }

  /** Of the day, or the export before it was over. */
  Instant endOf(LocalDate day) {
    Instant end = calendar.beginOf(day.plusDays(1));
    return end.isAfter(collectedAt) ? collectedAt : end;
  }

  static Counters counters(FileRow row) {
    Long views = row.count(Meaning.VIEWS);
    return new Counters(
        views,
        null,
        row.count(Meaning.REACH),
        row.count(Meaning.LIKES),
        row.count(Meaning.COMMENTS),
        row.count(Meaning.SHARES),
        row.count(Meaning.SAVES),
        row.count(Meaning.PROFILE_VIEWS),
        row.count(Meaning.LINK_CLICKS),
        part(views, row.figure(Meaning.FULL_VIEW_SHARE)),
        whole(row.figure(Meaning.WATCH_SECONDS)),
        row.figure(Meaning.AVERAGE_WATCH_SECONDS),
        null,
        null,
        null,
        row.count(Meaning.REPLAYS),
        row.count(Meaning.NEW_FOLLOWERS),
        null,
        null,
        null,
        null,
        null);
  }

  private static Long part(Long of, BigDecimal share) {
    return of == null || share == null ? null : whole(share.multiply(BigDecimal.valueOf(of)));
  }

  private static Long whole(BigDecimal figure) {
    return figure == null
        ? null
        : Long.valueOf(figure.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  StagedRow ofDay(String table, FileRow row) {
    return StagedRow.ofDay(
        table,
        row.line(),
        new AccountReading(
            accountId, row.date(), collectedAt, Source.IMPORT, accountCounters(row)));
  }

  private static AccountCounters accountCounters(FileRow row) {
    return new AccountCounters(
        row.count(Meaning.FOLLOWERS),
        row.count(Meaning.NEW_FOLLOWERS),
        row.count(Meaning.LOST_FOLLOWERS),
        row.count(Meaning.PROFILE_VIEWS),
        row.count(Meaning.LINK_CLICKS),
        row.count(Meaning.REACH),
        row.count(Meaning.LIKES),
        row.count(Meaning.COMMENTS),
        row.count(Meaning.SHARES),
        row.count(Meaning.VIEWS),
        row.count(Meaning.VIEWERS),
        row.count(Meaning.NEW_VIEWERS),
        row.count(Meaning.RETURNING_VIEWERS));
  }

  /** Whether rows of the kind are totals of videos: those of a day or a period are none. */
  static boolean areTotals(Kind kind, FileRow row, boolean ofWholeLife) {
    return switch (kind) {
      case TIKTOK_CONTENT -> true;
      case YOUTUBE_CONTENT -> ofWholeLife;
      case META_CONTENT -> row.date() == null;
      default -> kind == Kind.UNKNOWN;
    };
  }
}
