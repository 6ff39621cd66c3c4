package io.hookline.kit.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code Idempotency-Key} for operations that read their body as it comes. */
@ApplicationScoped
public class OnceByKey {

  private final StoredAnswers answers;
  private final CurrentVertxRequest request;

  OnceByKey(StoredAnswers answers, CurrentVertxRequest request) {
    this.answers = answers;
    this.request = request;
  }

  /**
   * Whether the request's key has an answer already: then the body need only be read for its
   * fingerprint. A request without a key never has.
   */
  @Transactional
  public boolean isKnown() {
    String key = IdempotencyKey.of(request.getCurrent().request());
    return key != null && answers.find(key).isPresent();
  }

  /**
   * Claims the key for the present transaction.
   *
   * @return the stored answer to give again, or empty when this request is the first
   * @throws io.hookline.kit.problem.Problem IDEMPOTENCY_KEY_REUSED
   */
  @Transactional(TxType.MANDATORY)
  public Optional<RestResponse<?>> claim(byte[] fingerprint) {
    String key = IdempotencyKey.of(request.getCurrent().request());
    return key == null ? Optional.empty() : answers.claim(key, fingerprint).map(stored -> stored);
  }

  /** Stores the answer for the key that was claimed in the present transaction. */
  @Transactional(TxType.MANDATORY)
  public void keep(RestResponse<?> answer) {
    String key = IdempotencyKey.of(request.getCurrent().request());
    if (key != null) {
      answers.keep(key, answer);
    }
  }
}
