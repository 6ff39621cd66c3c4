package io.hookline.content.plan.pillar;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The shares of a brand's posts that its active pillars should have. Those who change them wait for
 * each other, so that together they never pass 100 percent.
 */
@Singleton
class TargetShares {

  static final int ALL = 100;

  private static final String LOCK =
      "select 1 from pg_advisory_xact_lock(hashtext('pillars of'), hashtext(:brand))";

  private static final String SUM =
      """
      select coalesce(sum(target_share), 0)
        from pillar
       where brand = :brand and state = 'ACTIVE' and id is distinct from :except
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TargetShares(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * The sum of the others' shares, which stays until the end of the transaction.
   *
   * @param except null for no pillar
   */
  int locked(UUID except) {
    return jdbi.withHandle(
        handle -> {
          handle.createQuery(LOCK).bind("brand", brand.slug()).mapTo(Integer.class).one();
          return handle
              .createQuery(SUM)
              .bind("brand", brand.slug())
              .bind("except", except)
              .mapTo(Integer.class)
              .one();
        });
  }

  /**
   * @param others percent
   * @param wanted percent; null for none
   * @throws Problem PILLAR_SHARES_EXCEEDED
   */
  static void require(int others, Integer wanted) {
    if (wanted != null && others + wanted > ALL) {
      throw new Problem(
          PillarProblem.PILLAR_SHARES_EXCEEDED,
          "The other active pillars have " + others + " percent; " + wanted + " are too many.");
    }
  }
}
