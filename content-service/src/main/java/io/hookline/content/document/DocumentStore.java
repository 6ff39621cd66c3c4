package io.hookline.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What a {@link Documents} works with, so that a feature passes on one thing; writes versions. */
@Singleton
public final class DocumentStore {

  private static final String LOCK = "select version from document where path = :path for update";

  private static final String BEGIN =
      """
      insert into document (brand, path, version, content)
      values (:brand, :path, :version, :content::jsonb)
      on conflict do nothing
      """;

  private static final String GO_ON =
      """
      update document set version = :version, content = :content::jsonb
       where brand = :brand and path = :path
      """;

  private static final String KEEP =
      """
      insert into document_version
        (brand, path, version, content, note, author_subject, author_name, author_client, written_at)
      values (:brand, :path, :version, :content::jsonb, :note, :subject, :name, :client, :writtenAt)
      on conflict do nothing
      """;

  final ObjectMapper json;
  final StoredVersions versions;
  private final Jdbi jdbi;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  DocumentStore(
      Jdbi jdbi,
      ObjectMapper json,
      StoredVersions versions,
      Outbox outbox,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.versions = versions;
    this.outbox = outbox;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /** The present version's number, 0 for none; whoever else writes it waits for the commit. */
  long lock(String path) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(LOCK).bind("path", path).mapTo(Long.class).findOne().orElse(0L));
  }

  /**
   * Writes the version after the one that is locked.
   *
   * @throws Problem STALE when somebody else has written the first version meanwhile
   */
  DocumentVersion<JsonNode> write(String path, long version, JsonNode content, String note) {
    String text = OwnJson.write(json, content);
    require(execute(version == 1 ? BEGIN : GO_ON, path, version, text, Map.of()));
    return keep(path, version, content, note);
  }

  /**
   * Adds to the versions only.
   *
   * @throws Problem STALE when somebody else has written the same version meanwhile
   */
  DocumentVersion<JsonNode> keep(String path, long version, JsonNode content, String note) {
    Author author = Author.of(actor.actor());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<String, Object> facts = new HashMap<>();
    facts.put("note", note);
    facts.put("subject", author.subject());
    facts.put("name", author.name());
    facts.put("client", author.client());
    facts.put("writtenAt", now);
    require(execute(KEEP, path, version, OwnJson.write(json, content), facts));
    return new DocumentVersion<>(version, content, note, author, now);
  }

  /**
   * Adds first versions of new documents only, with one statement each.
   *
   * @param contents by path
   * @param notes by path; none where there is none
   */
  void keepFirst(Map<String, JsonNode> contents, Map<String, String> notes) {
    if (contents.isEmpty()) {
      return;
    }
    Author author = Author.of(actor.actor());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(KEEP);
          contents.forEach(
              (path, content) ->
                  batch
                      .bind("brand", brand.slug())
                      .bind("path", path)
                      .bind("version", 1L)
                      .bind("content", OwnJson.write(json, content))
                      .bind("note", notes.get(path))
                      .bind("subject", author.subject())
                      .bind("name", author.name())
                      .bind("client", author.client())
                      .bind("writtenAt", now)
                      .add());
          batch.execute();
        });
  }

  private static void require(int written) {
    if (written == 0) {
      throw new Problem(CommonProblem.STALE, "Somebody else has written it; read it again.");
    }
  }

  void tell(Event change) {
    outbox.append(brand.slug(), change);
  }

  private int execute(
      String sql, String path, long version, String content, Map<String, Object> facts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(sql)
                .bind("brand", brand.slug())
                .bind("path", path)
                .bind("version", version)
                .bind("content", content)
                .bindMap(facts)
                .execute());
  }
}
