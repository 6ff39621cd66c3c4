package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What shoppers answered of orders, as evidence. */
@Singleton
class SurveyEvidence {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  SurveyEvidence(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The evidence that is there with the answers behind it. */
  Map<UUID, List<EvidenceView>> behind(
      Map<UUID, List<EvidenceView>> evidence, Collection<UUID> conversions) {
    Map<UUID, List<EvidenceView>> all = new HashMap<>();
    evidence.forEach((conversion, ties) -> all.put(conversion, new ArrayList<>(ties)));
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(AnswersSql.SELECT)
                .bind("brand", brand.slug())
                .bindArray("conversions", UUID.class, conversions)
                .map(
                    (row, context) ->
                        Map.entry(row.getObject("conversion_id", UUID.class), answer(row)))
                .forEach(
                    one ->
                        all.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                            .add(one.getValue())));
    return all;
  }

  private static EvidenceView answer(ResultSet row) throws SQLException {
    String label = row.getString("label");
    return new EvidenceView(
        "SURVEY",
        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
        null,
        null,
        null,
        row.getObject("creator_id", UUID.class),
        row.getObject("place_id", UUID.class),
        label == null ? row.getString("answer") : label,
        row.getString("channel"),
        row.getBigDecimal("weight").stripTrailingZeros());
  }
}
