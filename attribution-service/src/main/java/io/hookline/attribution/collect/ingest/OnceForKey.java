package io.hookline.attribution.collect.ingest;

import io.hookline.kit.idempotency.OnceByKey;
import io.hookline.kit.value.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * {@code Idempotency-Key} where events are taken in a transaction of their own, which others share:
 * its answer is kept right after. Where that fails, the request that is sent again finds its events
 * by their ids.
 */
@Singleton
public class OnceForKey {

  private final OnceByKey once;

  OnceForKey(OnceByKey once) {
    this.once = once;
  }

  /** What the same request is known by. */
  public static byte[] fingerprint(String path, String query, byte[] body) {
    MessageDigest digest = Sha256.begin();
    digest.update((path + "?" + query + "\n").getBytes(StandardCharsets.UTF_8));
    return digest.digest(body == null ? new byte[0] : body);
  }

  /**
   * The answer that the key has already.
   *
   * @throws io.hookline.kit.problem.Problem IDEMPOTENCY_KEY_REUSED
   */
  public Optional<RestResponse<?>> known(byte[] fingerprint) {
    return once.isKnown()
        ? QuarkusTransaction.joiningExisting().call(() -> once.claim(fingerprint))
        : Optional.empty();
  }

  /** Keeps the answer, unless another request with the key was sooner: then that one's. */
  public RestResponse<?> keep(byte[] fingerprint, RestResponse<?> answer) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              Optional<RestResponse<?>> sooner = once.claim(fingerprint);
              if (sooner.isPresent()) {
                return sooner.get();
              }
              once.keep(answer);
              return answer;
            });
  }
}
