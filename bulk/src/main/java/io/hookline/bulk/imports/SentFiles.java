package io.hookline.bulk.imports;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.idempotency.OnceByKey;
import io.hookline.kit.limit.Places;
import io.hookline.kit.limit.Places.Place;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Takes in files that are no rows to import, as imports are taken in: as they arrive, unpacked, so
 * many at a time, and once for an {@code Idempotency-Key}.
 */
@ApplicationScoped
public class SentFiles {

  private final Steps steps;
  private final OnceByKey once;
  private final ImportConfig config;
  private final CurrentVertxRequest request;
  private final CurrentActor actor;
  private final Places places;

  SentFiles(
      Steps steps,
      OnceByKey once,
      ImportConfig config,
      CurrentVertxRequest request,
      CurrentActor actor) {
    this.steps = steps;
    this.once = once;
    this.config = config;
    this.request = request;
    this.actor = actor;
    this.places = new Places("files", config.places(), config.placesPerCaller());
  }

  /**
   * What is done with a file.
   *
   * @param <T> where it was put
   */
  public interface Receiver<T> {

    /** Keeps the content, with transactions of its own: it may take minutes to arrive. */
    T receive(InputStream content) throws IOException;

    /** In one transaction with the key of the request. */
    RestResponse<?> answer(T kept);

    /** Its request was answered by another one meanwhile, or not at all. */
    void discard(T kept);
  }

  /**
   * To be called without a transaction.
   *
   * @throws Problem when too many are being read, or what the receiver refuses
   */
  public <T> RestResponse<?> take(InputStream body, Receiver<T> receiver) {
    HttpServerRequest http = request.getCurrent().request();
    Place place = places.take(actor.actor(), http.response());
    try {
      return take(http, body, receiver);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } finally {
      place.close();
    }
  }

  private <T> RestResponse<?> take(HttpServerRequest http, InputStream body, Receiver<T> receiver)
      throws IOException {
    Fingerprint fingerprint =
        new Fingerprint(http.path(), http.query(), http.getHeader(HttpHeaders.CONTENT_TYPE));
    try (InputStream content =
        fingerprint.of(Unpacked.of(body, http.getHeader(HttpHeaders.CONTENT_ENCODING), config))) {
      if (once.isKnown()) {
        content.transferTo(OutputStream.nullOutputStream());
        return steps
            .again(fingerprint.value())
            .orElseThrow(
                () ->
                    new Problem(
                        CommonProblem.CONFLICT,
                        "The first answer has just been forgotten; try again."));
      }
      T kept = receiver.receive(content);
      boolean answered = false;
      try {
        Answer answer = steps.answer(fingerprint.value(), kept, receiver);
        answered = answer.isFirst();
        return answer.response();
      } finally {
        if (!answered) {
          receiver.discard(kept);
        }
      }
    }
  }

  /** An answer, and whether it is this request's own. */
  private record Answer(RestResponse<?> response, boolean isFirst) {}

  /** The transactions of a request, which are short. */
  @ApplicationScoped
  static class Steps {

    private final OnceByKey once;

    Steps(OnceByKey once) {
      this.once = once;
    }

    @Transactional
    public Optional<RestResponse<?>> again(byte[] fingerprint) {
      return once.claim(fingerprint);
    }

    @Transactional
    <T> Answer answer(byte[] fingerprint, T kept, Receiver<T> receiver) {
      Optional<RestResponse<?>> stored = once.claim(fingerprint);
      if (stored.isPresent()) {
        return new Answer(stored.get(), false);
      }
      RestResponse<?> answer = receiver.answer(kept);
      once.keep(answer);
      return new Answer(answer, true);
    }
  }
}
