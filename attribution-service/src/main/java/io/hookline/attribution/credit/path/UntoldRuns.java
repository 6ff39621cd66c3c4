package io.hookline.attribution.credit.path;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The newest completed runs of reported settings, each to be told once. */
@Singleton
class UntoldRuns {

  record Untold(UUID run, Instant completedAt, long version) {}

  /** Whoever writes the row tells; another replica waits for it and finds nothing. */
  private static final String TAKE =
      """
      insert into journey_told as t (brand, setting_id, run_id, completed_at, version)
      select distinct on (s.id) s.brand, s.id, r.id, r.ended_at, 0
        from credit_setting s
        join credit_chain c on c.brand = s.brand and c.setting_id = s.id
        join credit_run r on r.brand = c.brand and r.chain_id = c.id and r.status = 'COMPLETED'
        left join journey_told k on k.brand = s.brand and k.setting_id = s.id
       where s.brand = :brand and s.reported
         and (k.completed_at is null or k.completed_at < r.ended_at)
       order by s.id, r.ended_at desc, r.id
       limit 1
      on conflict (brand, setting_id) do update
         set run_id = excluded.run_id, completed_at = excluded.completed_at,
             version = t.version + 1
       where t.completed_at < excluded.completed_at
      returning t.run_id, t.completed_at, t.version
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  UntoldRuns(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** One that is told by whoever calls, in the transaction that there is. */
  Optional<Untold> take() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("brand", brand.slug())
                .map(
                    (row, context) ->
                        new Untold(
                            row.getObject("run_id", UUID.class),
                            row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                            row.getLong("version")))
                .findOne());
  }
}
