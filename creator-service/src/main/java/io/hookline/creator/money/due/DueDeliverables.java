package io.hookline.creator.money.due;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.money.earning.Target;
import io.hookline.creator.terms.DeliverableType;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Pay for deliverables that were accepted, by the terms that held when they were. */
@ApplicationScoped
class DueDeliverables {

  /** Public because Jdbi makes it. */
  public record Accepted(UUID id, String type, int count, Instant acceptedAt) {}

  private static final String ACCEPTED =
      """
      select id, type, count, accepted_at from deliverable
       where brand = :brand and partnership_id = :partnership and status = 'ACCEPTED'
       order by accepted_at, id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DueDeliverables(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<Target> of(UUID partnership, List<AgreedTerms> versions) {
    List<Target> targets = new ArrayList<>();
    for (Accepted accepted : accepted(partnership)) {
      AgreedTerms terms = Bonuses.at(versions, accepted.acceptedAt());
      if (terms != null) {
        terms
            .terms()
            .pay()
            .rateFor(DeliverableType.valueOf(accepted.type()))
            .map(rate -> rate.multiply(BigDecimal.valueOf(accepted.count())))
            .ifPresent(
                amount ->
                    targets.add(
                        WorkOutDue.target(
                            SourceKind.DELIVERABLE,
                            accepted.id().toString(),
                            terms,
                            amount,
                            accepted.acceptedAt(),
                            null)));
      }
    }
    return targets;
  }

  private List<Accepted> accepted(UUID partnership) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ACCEPTED)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .map(ConstructorMapper.of(Accepted.class))
                .list());
  }
}
