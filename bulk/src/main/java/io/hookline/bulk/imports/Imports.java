package io.hookline.bulk.imports;

import io.hookline.bulk.job.Jobs;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.idempotency.OnceByKey;
import io.hookline.kit.limit.Places;
import io.hookline.kit.limit.Places.Place;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Quantity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes rows in: a few are answered at once, many become a job. */
@ApplicationScoped
public class Imports {

  /** Media types that an import takes, for {@code @Consumes} and the contract. */
  public static final String CSV = "text/csv";

  public static final String NDJSON = "application/x-ndjson";

  private final ImportSteps steps;
  private final Jobs jobs;
  private final OnceByKey once;
  private final ImportConfig config;
  private final CurrentVertxRequest request;
  private final CurrentActor actor;
  private final Clock clock;
  private final Places places;

  Imports(
      ImportSteps steps,
      Jobs jobs,
      OnceByKey once,
      ImportConfig config,
      CurrentVertxRequest request,
      CurrentActor actor,
      Clock clock) {
    this.steps = steps;
    this.jobs = jobs;
    this.once = once;
    this.config = config;
    this.request = request;
    this.actor = actor;
    this.clock = clock;
    this.places = new Places("imports", config.places(), config.placesPerCaller());
  }

  /**
   * Answers an import. To be called without a transaction: the body may take minutes to arrive.
   *
   * @return 200 with an {@link ImportResult}, or 202 with a {@link io.hookline.bulk.job.JobView}
   * @throws Problem when the file as a whole cannot be read, or too many are being read; nothing of
   *     it is kept then
   */
  public RestResponse<?> take(ImportKind<?> kind, ImportQuery query, InputStream body) {
    HttpServerRequest http = request.getCurrent().request();
    Place place = places.take(actor.actor(), http.response());
    try {
      return take(kind, query, http, body);
    } finally {
      place.close();
    }
  }

  private RestResponse<?> take(
      ImportKind<?> kind, ImportQuery query, HttpServerRequest http, InputStream body) {
    Instant sentAt = clock.instant();
    MediaType type = type(http.getHeader(HttpHeaders.CONTENT_TYPE));
    Fingerprint fingerprint = new Fingerprint(http.path(), http.query(), type.getSubtype());
    try (InputStream content =
        fingerprint.of(Unpacked.of(body, http.getHeader(HttpHeaders.CONTENT_ENCODING), config))) {
      if (once.isKnown()) {
        content.transferTo(OutputStream.nullOutputStream());
        return steps.again(fingerprint.value());
      }
      Format format = Format.of(type);
      RowReader reader = format.open(content, type, kind, query, (int) config.row().asLongValue());
      ImportSpec spec =
          new ImportSpec(
              kind.name(),
              format,
              query.isDryRun(),
              query.isAtomic(),
              reader.header(),
              reader.targets());
      Chunks chunks = new Chunks(StorableRows.of(reader, kind), config);
      return answer(kind, spec, chunks, sentAt, fingerprint);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static MediaType type(String header) {
    if (header == null) {
      throw new Problem(
          CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Name the format with the header Content-Type.");
    }
    return MediaType.valueOf(header);
  }

  private RestResponse<?> answer(
      ImportKind<?> kind, ImportSpec spec, Chunks chunks, Instant sentAt, Fingerprint fingerprint)
      throws IOException {
    List<RawRow> first = chunks.next();
    if (first.isEmpty()) {
      throw new Problem(ImportProblem.IMPORT_EMPTY, "The file has no rows.");
    }
    return chunks.hasMore()
        ? stage(spec, first, chunks, fingerprint)
        : steps.atOnce(kind, spec, first, sentAt, fingerprint.value());
  }

  private RestResponse<?> stage(
      ImportSpec spec, List<RawRow> first, Chunks chunks, Fingerprint fingerprint)
      throws IOException {
    UUID job = steps.prepare(spec);
    boolean released = false;
    try {
      long total = first.size();
      long seq = 1;
      steps.add(job, seq, first);
      while (chunks.hasMore()) {
        List<RawRow> rows = chunks.next();
        total += rows.size();
        if (spec.atomic() && total > config.atomicRows()) {
          throw new Problem(
              ImportProblem.TOO_MANY_ROWS_FOR_ATOMIC,
              "At most "
                  + Quantity.of(config.atomicRows(), "row")
                  + " can be applied as all or nothing.");
        }
        steps.add(job, ++seq, rows);
      }
      RestResponse<?> answer = steps.release(job, spec, total, fingerprint.value());
      released = true;
      return answer;
    } finally {
      if (!released) {
        jobs.discard(job);
      }
    }
  }
}
