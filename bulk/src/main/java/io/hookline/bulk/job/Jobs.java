package io.hookline.bulk.job;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Finance;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Makes jobs. A {@link JobKind} does their work. */
@ApplicationScoped
public class Jobs {

  private final JobStore store;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Finance finance;
  private final Audit audit;
  private final Clock clock;

  Jobs(
      JobStore store,
      CurrentBrand brand,
      CurrentActor actor,
      Finance finance,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.brand = brand;
    this.actor = actor;
    this.finance = finance;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes a job that begins as soon as the present transaction has committed.
   *
   * @param kind name of a {@link JobKind}
   * @param parameters what is asked for; written as JSON and shown to whoever reads the job
   * @param total rows in all, null when it is not known
   */
  @Transactional(TxType.MANDATORY)
  public JobView queue(String kind, Object parameters, Long total) {
    UUID id = prepare(kind, parameters);
    return release(id, parameters, total);
  }

  /** Makes a job whose input is still to come; nobody sees it before {@link #release}. */
  @Transactional(TxType.MANDATORY)
  public UUID prepare(String kind, Object parameters) {
    UUID id = Ids.next();
    store.update(
        """
        insert into job (id, brand, kind, state, parameters, origin, of_money, created_at, updated_at)
        values (:id, :brand, :kind, 'PREPARING', :parameters::jsonb, :origin::jsonb, :ofMoney, :now,
                :now)
        """,
        Map.of(
            "id", id,
            "brand", brand.slug(),
            "kind", kind,
            "parameters", store.write(parameters),
            "origin", store.write(actor.origin()),
            "ofMoney", brand.isAboutMoney(),
            "now", clock.instant()));
    return id;
  }

  /** Lets a prepared job begin. */
  @Transactional(TxType.MANDATORY)
  public JobView release(UUID id, Object parameters, Long total) {
    store.update(
        """
        update job
           set state = 'QUEUED', parameters = :parameters::jsonb, total = nullif(:total, '')::bigint,
               updated_at = :now
         where id = :id and state = 'PREPARING'
        """,
        Map.of(
            "id",
            id,
            "parameters",
            store.write(parameters),
            "total",
            total == null ? "" : total.toString(),
            "now",
            clock.instant()));
    JobView job = store.get(id).view(clock.instant());
    audit.note("jobs/" + id, Map.of("kind", job.kind(), "parameters", job.parameters()));
    return job;
  }

  /** Forgets a prepared job whose input did not arrive. */
  @Transactional
  public void discard(UUID id) {
    store.update("delete from job where id = :id and state = 'PREPARING'", Map.of("id", id));
  }

  /**
   * A job of the present brand.
   *
   * @throws io.hookline.kit.problem.Problem JOB_NOT_FOUND
   */
  @Transactional
  public JobView get(UUID id) {
    return store.get(id).view(clock.instant());
  }

  /**
   * A job of the present brand whose input may be shown to the caller.
   *
   * @throws io.hookline.kit.problem.Problem JOB_NOT_FOUND, FINANCE_REQUIRED
   */
  @Transactional
  public JobView getWithInput(UUID id) {
    JobRow job = store.get(id);
    if (job.ofMoney()) {
      finance.require();
    }
    return job.view(clock.instant());
  }

  /** Where a job is read. */
  public URI address(UUID id) {
    return URI.create("/v1/brands/" + brand.slug() + "/jobs/" + id);
  }
}
