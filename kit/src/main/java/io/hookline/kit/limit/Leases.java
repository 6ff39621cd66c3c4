package io.hookline.kit.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What all replicas together have taken of each caller's quota. */
@ApplicationScoped
class Leases {

  /**
   * The nearer the quota, the smaller the lease, so that little is left with replicas that do not
   * need it.
   */
  private static final String TAKE =
      """
      insert into rate_limit as r (policy, caller, window_start, used)
      values (:policy, :caller, :window, least(:batch, greatest(1, :quota / 4)))
      on conflict (policy, caller, window_start) do update
         set used = r.used + least(:batch, greatest(1, (:quota - r.used) / 4))
       where r.used < :quota
      returning new.used - coalesce(old.used, 0) as granted, new.used as used
      """;

  private final Jdbi jdbi;

  Leases(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Requests that a replica may answer in the window.
   *
   * @param granted at least 1
   * @param used of the quota by all replicas, this lease included
   */
  record Lease(long granted, long used) {}

  /** Empty when nothing is left. */
  Optional<Lease> take(Policy policy, String caller, Instant window) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("policy", policy.name())
                .bind("caller", caller)
                .bind("window", window.atOffset(ZoneOffset.UTC))
                .bind("batch", policy.batch())
                .bind("quota", policy.quota())
                .map((row, context) -> new Lease(row.getLong("granted"), row.getLong("used")))
                .findOne());
  }

  void forgetBefore(Instant window) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from rate_limit where window_start < :before")
                .bind("before", window.atOffset(ZoneOffset.UTC))
                .execute());
  }
}
