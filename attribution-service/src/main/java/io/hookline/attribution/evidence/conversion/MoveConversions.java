package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Gives the orders of a person who turned out to be another one to that one. */
@ApplicationScoped
public class MoveConversions {

  private static final String MOVE =
      """
      update conversion c set person_id = m.survivor
        from unnest(:merged::uuid[], :survivors::uuid[]) as m(merged, survivor)
       where c.brand = :brand and c.person_id = m.merged
      returning c.id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  MoveConversions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Returns the orders.
   *
   * @param merges persons, and who each of them is
   */
  public Set<UUID> of(Map<UUID, UUID> merges) {
    if (merges.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MOVE)
                .bind("brand", brand.slug())
                .bindArray("merged", UUID.class, merges.keySet())
                .bindArray("survivors", UUID.class, merges.values())
                .mapTo(UUID.class)
                .set());
  }
}
