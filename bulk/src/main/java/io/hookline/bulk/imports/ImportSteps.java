package io.hookline.bulk.imports;

import io.hookline.bulk.job.JobView;
import io.hookline.bulk.job.Jobs;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.idempotency.OnceByKey;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.FreshPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jdbi.v3.core.Jdbi;

/**
 * The transactions of an import's request. They are short even where the body takes minutes to
 * arrive: readers of the change feed wait for the oldest transaction that is open.
 */
@ApplicationScoped
class ImportSteps {

  private static final String BEGINNING = "import_request";

  private final ApplyRows rows;
  private final ImportStore store;
  private final Jobs jobs;
  private final OnceByKey once;
  private final Audit audit;
  private final CurrentBrand brand;
  private final Jdbi jdbi;

  ImportSteps(
      ApplyRows rows,
      ImportStore store,
      Jobs jobs,
      OnceByKey once,
      Audit audit,
      CurrentBrand brand,
      Jdbi jdbi) {
    this.rows = rows;
    this.store = store;
    this.jobs = jobs;
    this.once = once;
    this.audit = audit;
    this.brand = brand;
    this.jdbi = jdbi;
  }

  @Transactional
  public RestResponse<?> atOnce(
      ImportKind<?> kind, ImportSpec spec, List<RawRow> sent, Instant sentAt, byte[] fingerprint) {
    Optional<RestResponse<?>> stored = once.claim(fingerprint);
    if (stored.isPresent()) {
      return stored.get();
    }
    jdbi.useHandle(FreshPlans::use);
    rows.mark(BEGINNING);
    List<RowOutcome> outcomes = rows.apply(kind, spec.targets(), sent, sentAt);
    boolean spoilt = spec.atomic() && outcomes.stream().anyMatch(RowOutcome::isFailed);
    if (spoilt || spec.dryRun()) {
      rows.undo(BEGINNING);
    }
    List<RowOutcome> told = spoilt ? outcomes.stream().map(RowOutcome::undone).toList() : outcomes;
    ImportResult result = ImportResult.of(told, spec.dryRun(), spec.atomic());
    audit.note(
        "imports/" + kind.name(),
        Map.of(
            "rows", told.size(),
            "failed", told.stream().filter(RowOutcome::isFailed).count(),
            "dryRun", spec.dryRun()));
    RestResponse<ImportResult> answer = RestResponse.ok(result);
    once.keep(answer);
    return answer;
  }

  @Transactional
  public UUID prepare(ImportSpec spec) {
    return jobs.prepare(ImportJob.NAME, spec);
  }

  @Transactional
  public void add(UUID job, long seq, List<RawRow> sent) {
    store.add(brand.slug(), job, seq, sent);
  }

  @Transactional
  public RestResponse<?> release(UUID job, ImportSpec spec, long total, byte[] fingerprint) {
    Optional<RestResponse<?>> stored = once.claim(fingerprint);
    if (stored.isPresent()) {
      jobs.discard(job);
      return stored.get();
    }
    JobView view = jobs.release(job, spec, total);
    RestResponse<JobView> answer =
        ResponseBuilder.<JobView>create(RestResponse.Status.ACCEPTED, view)
            .location(jobs.address(job))
            .header(HttpHeaders.ETAG, "\"" + view.version() + "\"")
            .build();
    once.keep(answer);
    return answer;
  }

  /** The answer of a request that is repeated. */
  @Transactional
  public RestResponse<?> again(byte[] fingerprint) {
    return once.claim(fingerprint)
        .orElseThrow(
            () ->
                new Problem(
                    CommonProblem.CONFLICT,
                    "The first answer has just been forgotten; try again."));
  }
}
