package io.hookline.attribution.evidence.conversion;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.OrderId;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jdbi.v3.core.statement.Query;

/** Reads conversions with their evidence and credits, with a few statements a page. */
@ApplicationScoped
class Conversions {

  private static final String FROM =
      "select "
          + ConversionFacts.COLUMNS
          + " from conversion c join brand b on b.slug = c.brand where c.brand = :brand";

  /** All but the one that counts. */
  private static final String CONFLICTING =
      """
      select v.conversion_id, v.value, v.currency, v.reported_at, v.source_id
        from conversion_value v
        join conversion c on c.brand = v.brand and c.id = v.conversion_id
        join brand b on b.slug = v.brand
       where v.brand = :brand and v.conversion_id = any(:ids)
         and (v.value, v.currency) is distinct from (c.original_value, c.original_currency)
       order by v.conversion_id, v.by_page, v.currency <> b.currency,
                v.reported_at < '2000-01-01Z', v.reported_at, v.source_id, v.value, v.currency
      """;

  private final Jdbi jdbi;
  private final ConversionCredits credits;
  private final ConversionChannels channels;
  private final SurveyEvidence answers;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  Conversions(
      Jdbi jdbi,
      ConversionCredits credits,
      ConversionChannels channels,
      SurveyEvidence answers,
      ObjectMapper json,
      CurrentBrand brand) {
    this.jdbi = jdbi;
    this.credits = credits;
    this.channels = channels;
    this.answers = answers;
    this.json = json;
    this.brand = brand;
  }

  /**
   * @param orderId null for all
   */
  List<ConversionView> before(UUID before, String orderId, int limit) {
    String which = orderId == null ? "" : " and c.order_id = :orderId";
    return jdbi.withHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      FROM + which + " and c.id < :before order by c.id desc limit " + limit)
                  .bind("brand", brand.slug())
                  .bind("before", before);

          if (orderId != null) {
            query.bind("orderId", OrderId.compared(orderId));
          }
          return complete(query.map((row, context) -> ConversionFacts.read(row, json)).list());
        });
  }

  List<ConversionView> byIds(Collection<UUID> ids) {
    return complete(facts(ids));
  }

  /** The bare facts, in the order in which the orders were first heard of. */
  List<ConversionFacts> facts(Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FROM + " and c.id = any(:ids) order by c.id")
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> ConversionFacts.read(row, json))
                .list());
  }

  private List<ConversionView> complete(List<ConversionFacts> conversions) {
    List<UUID> ids = conversions.stream().map(ConversionFacts::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<ReportedValue>> conflicting = conflicting(ids);
    Map<UUID, UUID> persons = persons(ids);
    Map<UUID, ConversionChannels.Channel> came = channels.of(ids);
    Map<UUID, List<EvidenceView>> evidence = answers.behind(credits.evidence(ids), ids);
    Map<UUID, List<CreditVersionView>> versions = credits.of(ids);
    return conversions.stream()
        .map(
            conversion ->
                ConversionView.of(
                    conversion,
                    persons.get(conversion.id()),
                    conflicting.getOrDefault(conversion.id(), List.of()),
                    came.get(conversion.id()),
                    evidence.getOrDefault(conversion.id(), List.of()),
                    versions.getOrDefault(conversion.id(), List.of())))
        .toList();
  }

  private Map<UUID, UUID> persons(List<UUID> ids) {
    Map<UUID, UUID> persons = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select id, person_id from conversion"
                        + " where brand = :brand and id = any(:ids) and person_id is not null")
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, ids)
                .map(
                    (row, context) ->
                        Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .forEach(entry -> persons.put(entry.getKey(), entry.getValue())));
    return persons;
  }

  private Map<UUID, List<ReportedValue>> conflicting(List<UUID> ids) {
    Map<UUID, List<ReportedValue>> values = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(CONFLICTING)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, ids)
                .map(
                    (row, context) ->
                        Map.entry(row.getObject("conversion_id", UUID.class), reportedValue(row)))
                .forEach(
                    entry ->
                        values
                            .computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue())));
    return values;
  }

  private static ReportedValue reportedValue(ResultSet row) throws SQLException {
    return new ReportedValue(
        new Money(row.getBigDecimal("value").stripTrailingZeros(), row.getString("currency")),
        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
        row.getObject("source_id", UUID.class));
  }
}
