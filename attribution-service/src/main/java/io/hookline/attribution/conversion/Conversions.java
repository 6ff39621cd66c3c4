package io.hookline.attribution.conversion;

import io.hookline.attribution.credit.CreditVersionView;
import io.hookline.attribution.credit.Credits;
import io.hookline.attribution.credit.EvidenceView;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads conversions with their evidence and credits, with three statements a page. */
@ApplicationScoped
class Conversions {

  private static final String FROM =
      "select "
          + ConversionFacts.COLUMNS
          + " from conversion c join brand b on b.slug = c.brand where c.brand = :brand";

  private final Jdbi jdbi;
  private final Credits credits;
  private final CurrentBrand brand;

  Conversions(Jdbi jdbi, Credits credits, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.credits = credits;
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
            query.bind("orderId", orderId.replace("\0", ""));
          }
          return complete(query.map((row, context) -> ConversionFacts.read(row)).list());
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
                .map((row, context) -> ConversionFacts.read(row))
                .list());
  }

  private List<ConversionView> complete(List<ConversionFacts> conversions) {
    List<UUID> ids = conversions.stream().map(ConversionFacts::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<EvidenceView>> evidence = credits.evidence(ids);
    Map<UUID, List<CreditVersionView>> versions = credits.of(ids);
    return conversions.stream()
        .map(
            conversion ->
                ConversionView.of(
                    conversion,
                    evidence.getOrDefault(conversion.id(), List.of()),
                    versions.getOrDefault(conversion.id(), List.of())))
        .toList();
  }
}
