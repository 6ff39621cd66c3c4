package io.hookline.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.OldRows;
import io.hookline.kit.value.Sha256;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Jdbi;

/** Answers of POSTs by caller, brand and key, kept for a day. */
@ApplicationScoped
class StoredAnswers {

  private static final Duration KEPT = Duration.ofHours(24);

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  StoredAnswers(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, CurrentActor actor, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Claims the key for this transaction, for what the request says and its caller is shown: who has
   * lost the right to see money, or been granted other things, gets no answer of before. A
   * concurrent request with the same key waits here until the first one has committed and then
   * finds its answer, or has rolled back and takes its place.
   *
   * @return the stored answer, or empty when the caller is the first
   * @throws io.hookline.kit.problem.Problem IDEMPOTENCY_KEY_REUSED
   */
  Optional<RestResponse<String>> claim(String key, byte[] said) {
    byte[] fingerprint = fingerprint(said);
    int inserted =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into idempotency_key (brand, caller, key, fingerprint, created_at)
                        values (:brand, :caller, :key, :fingerprint, :now)
                        on conflict do nothing
                        """)
                    .bind("brand", brand.slug())
                    .bind("caller", caller())
                    .bind("key", key)
                    .bind("fingerprint", fingerprint)
                    .bind("now", clock.instant())
                    .execute());
    return inserted == 1 ? Optional.empty() : find(key).map(stored -> stored.replay(fingerprint));
  }

  private byte[] fingerprint(byte[] said) {
    MessageDigest digest = Sha256.begin();
    digest.update(brand.shows().getBytes(StandardCharsets.UTF_8));
    return digest.digest(said);
  }

  Optional<StoredAnswer> find(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select fingerprint, status, location, etag, body::text as body
                      from idempotency_key
                     where brand = :brand and caller = :caller and key = :key
                    """)
                .bind("brand", brand.slug())
                .bind("caller", caller())
                .bind("key", key)
                .map(StoredAnswer::read)
                .findOne());
  }

  void keep(String key, RestResponse<?> answer) {
    String body = OwnJson.write(json, stored(answer.getEntity()));
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update idempotency_key
                       set status = :status, location = :location, etag = :etag, body = :body::json
                     where brand = :brand and caller = :caller and key = :key
                    """)
                .bind("status", answer.getStatus())
                .bind("location", answer.getHeaderString(HttpHeaders.LOCATION))
                .bind("etag", answer.getHeaderString(HttpHeaders.ETAG))
                .bind("body", body)
                .bind("brand", brand.slug())
                .bind("caller", caller())
                .bind("key", key)
                .execute());
  }

  private static Object stored(Object entity) {
    return entity instanceof ShownOnce secret ? secret.withoutSecrets() : entity;
  }

  /** The token's subject: a name may be given to somebody else, a subject never. */
  private String caller() {
    return actor.actor().subject();
  }

  @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-keys")
  void forgetOld() {
    OldRows.forget(
        jdbi,
        "select forget_idempotency_keys(:before, :atMost)",
        Map.of("before", clock.instant().minus(KEPT)));
  }
}
