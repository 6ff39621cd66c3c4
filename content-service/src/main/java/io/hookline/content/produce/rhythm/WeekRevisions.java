package io.hookline.content.produce.rhythm;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Counts the changes of a brand's week templates, withdrawals among them: each may move blocks that
 * nobody has touched, which have no version of their own.
 */
@ApplicationScoped
public class WeekRevisions {

  private static final String RISE =
      """
      insert into week_revision (brand, revision, changed_at)
      values (:brand, 1, :now)
      on conflict on constraint pk_week_revision do update
         set revision = week_revision.revision + 1,
             changed_at = greatest(week_revision.changed_at, excluded.changed_at)
      """;

  private static final WeekRevision FIRST = new WeekRevision(0, Instant.EPOCH);

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  WeekRevisions(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** How often the templates of the present brand were changed, and when last. */
  public record WeekRevision(long revision, Instant changedAt) {}

  void rise() {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(RISE)
                .bind("brand", brand.slug())
                .bind("now", clock.instant())
                .execute());
  }

  public WeekRevision current() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select revision, changed_at from week_revision")
                .map(ConstructorMapper.of(WeekRevision.class))
                .findOne()
                .orElse(FIRST));
  }
}
