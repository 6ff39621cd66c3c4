package io.hookline.content.measure.upload;

import io.hookline.content.measure.audience.AudienceReading;
import io.hookline.content.measure.audience.AudienceSubject;
import io.hookline.content.measure.audience.Dimension;
import io.hookline.content.measure.audience.Share;
import io.hookline.content.measure.networkfile.FileRow;
import io.hookline.content.measure.networkfile.Kind;
import io.hookline.content.measure.networkfile.Meaning;
import io.hookline.content.measure.networkfile.NetworkFileProblem;
import io.hookline.content.measure.networkfile.Table;
import io.hookline.content.measure.snapshot.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An audience is one reading, of which each row is a part; that of activity by hour one a day. */
final class TableAudience {

  /** More than every hour of a year, or every country. */
  private static final int MOST = 10_000;

  private final Table table;
  private final Dimension dimension;
  private final ReadRows rows;
  private final Map<LocalDate, Parts> byDay = new LinkedHashMap<>();
  private int count;

  /** Of one reading. */
  private record Parts(long line, LocalDate day, List<Share> shares) {}

  TableAudience(Table table, ReadRows rows) {
    this.table = table;
    this.dimension = dimension(table.kind());
    this.rows = rows;
  }

  /** Null of a table of something else. */
  private static Dimension dimension(Kind kind) {
    return switch (kind) {
      case TIKTOK_FOLLOWER_ACTIVITY -> Dimension.ACTIVITY_HOUR;
      case TIKTOK_FOLLOWER_GENDER -> Dimension.GENDER;
      case TIKTOK_FOLLOWER_TERRITORIES -> Dimension.COUNTRY;
      default -> null;
    };
  }

  boolean isOne() {
    return dimension != null;
  }

  /** Returns why the row is of no use, if it is not. */
  Optional<UnderstoodFile.Fault> add(FileRow row) {
    if (++count > MOST) {
      return Optional.of(fault(row, "It is one of more rows than an audience has."));
    }
    boolean hourly = dimension == Dimension.ACTIVITY_HOUR;
    if (hourly ? row.date() == null || row.hour() == null : row.key() == null) {
      return Optional.of(fault(row, "It does not say of which part of the audience it is."));
    }
    Long followers = row.count(Meaning.ACTIVE_FOLLOWERS);
    BigDecimal share = row.figure(Meaning.SHARE);
    if (followers != null || share != null) {
      LocalDate day = hourly ? row.date() : null;
      byDay
          .computeIfAbsent(day, of -> new Parts(row.line(), of, new ArrayList<>()))
          .shares()
          .add(new Share(hourly ? "%02d".formatted(row.hour()) : row.key(), share, followers));
    }
    return Optional.empty();
  }

  private UnderstoodFile.Fault fault(FileRow row, String message) {
    return new UnderstoodFile.Fault(
        table.name(), row.line(), null, NetworkFileProblem.COLUMNS_UNKNOWN.name(), message);
  }

  List<StagedRow> readings() {
    return byDay.values().stream()
        .map(parts -> StagedRow.ofAudience(table.name(), parts.line(), reading(parts)))
        .toList();
  }

  private AudienceReading reading(Parts parts) {
    Instant at = parts.day() == null ? rows.collectedAt() : rows.endOf(parts.day());
    return new AudienceReading(
        AudienceSubject.account(rows.accountId()),
        at,
        rows.collectedAt(),
        Source.IMPORT,
        dimension,
        parts.day(),
        parts.shares());
  }
}
