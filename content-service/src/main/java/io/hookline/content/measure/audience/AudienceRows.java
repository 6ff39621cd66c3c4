package io.hookline.content.measure.audience;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes views of rows. */
@ApplicationScoped
class AudienceRows implements RowMapper<AudienceView> {

  static final String COLUMNS =
      "id, account_id, post_id, creator_id, dimension, day, at, collected_at, last_at, source,"
          + " shares, counts_withheld, recorded_at";

  private static final TypeReference<List<Share>> SHARES = new TypeReference<>() {};
  private static final BigDecimal NEARLY_WHOLE = new BigDecimal("0.9");

  private final ObjectMapper json;

  AudienceRows(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public AudienceView map(ResultSet row, StatementContext context) throws SQLException {
    return view(
        row.getObject("id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getObject("post_id", UUID.class),
        row.getObject("creator_id", UUID.class),
        Dimension.valueOf(row.getString("dimension")),
        row.getObject("day", LocalDate.class),
        instant(row, "at"),
        instant(row, "collected_at"),
        instant(row, "last_at"),
        Source.valueOf(row.getString("source")),
        OwnJson.read(json, row.getString("shares"), SHARES),
        row.getBoolean("counts_withheld"),
        instant(row, "recorded_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** One that is not stored yet. */
  static AudienceView view(UUID id, AudienceReading reading, AudienceShares shares, Instant now) {
    return view(
        id,
        reading.subject().of(AudienceSubject.Kind.ACCOUNT),
        reading.subject().of(AudienceSubject.Kind.POST),
        reading.subject().of(AudienceSubject.Kind.CREATOR),
        reading.dimension(),
        reading.day(),
        reading.at(),
        reading.collectedAt(),
        reading.at(),
        reading.source(),
        shares.shares(),
        shares.countsWithheld(),
        now);
  }

  private static AudienceView view(
      UUID id,
      UUID account,
      UUID post,
      UUID creator,
      Dimension dimension,
      LocalDate day,
      Instant at,
      Instant collectedAt,
      Instant lastAt,
      Source source,
      List<Share> shares,
      boolean countsWithheld,
      Instant recordedAt) {
    BigDecimal sum = dimension.isWhole() ? AudienceShares.sum(shares) : null;
    List<AudienceFlag> flags = new ArrayList<>();
    if (sum != null && !dimension.isCapped() && sum.compareTo(NEARLY_WHOLE) < 0) {
      flags.add(AudienceFlag.INCOMPLETE);
    }
    if (countsWithheld) {
      flags.add(AudienceFlag.COUNTS_WITHHELD);
    }
    return new AudienceView(
        id,
        account,
        post,
        creator,
        dimension,
        day,
        at,
        collectedAt,
        lastAt,
        source,
        shares,
        sum == null
            ? null
            : AudienceShares.plain(BigDecimal.ONE.subtract(sum).max(BigDecimal.ZERO)),
        flags,
        null,
        0,
        recordedAt);
  }
}
