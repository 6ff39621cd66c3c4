package io.hookline.attribution.credit.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.conversion.CreditView;
import io.hookline.attribution.evidence.conversion.EvidenceView;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Turns rows into what is shown. */
@Singleton
class CreditRows {

  private static final TypeReference<List<EvidenceView>> EVIDENCE = new TypeReference<>() {};

  private final ObjectMapper json;

  CreditRows(ObjectMapper json) {
    this.json = json;
  }

  /** The credit in a row, or none when its kind is null. */
  List<CreditView> credits(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    if (kind == null) {
      return List.of();
    }
    BigDecimal value = row.getBigDecimal("value");
    return List.of(
        new CreditView(
            row.getObject("creator_id", UUID.class),
            row.getObject("partnership_id", UUID.class),
            row.getObject("link_id", UUID.class),
            row.getObject("promo_code_id", UUID.class),
            kind,
            row.getBigDecimal("share").stripTrailingZeros(),
            value == null
                ? null
                : new Money(value.stripTrailingZeros(), row.getString("currency"))));
  }

  /** The evidence that was stored with a decision. */
  List<EvidenceView> storedEvidence(ResultSet row) throws SQLException {
    return OwnJson.read(json, row.getString("evidence"), EVIDENCE);
  }

  static EvidenceView evidence(ResultSet row) throws SQLException {
    OffsetDateTime occurredAt = row.getObject("occurred_at", OffsetDateTime.class);
    return new EvidenceView(
        row.getString("kind"),
        occurredAt == null ? null : occurredAt.toInstant(),
        row.getObject("touch_id", UUID.class),
        row.getObject("link_id", UUID.class),
        row.getObject("promo_code_id", UUID.class),
        row.getObject("creator_id", UUID.class),
        row.getObject("place_id", UUID.class),
        null,
        null,
        null);
  }
}
