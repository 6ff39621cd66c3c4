package io.hookline.attribution.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds who is behind a token. */
@ApplicationScoped
public class EventSources {

  /**
   * A source that showed its token.
   *
   * @param code what it must send as event_source_id
   */
  public record Sender(String brand, UUID id, SourceKind kind, String code) {}

  private final Jdbi jdbi;

  EventSources(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The source that was given this token, or empty when nobody was; one round trip. */
  public Optional<Sender> byToken(String token) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brand, id, kind, code from event_source_by_token(:hash)")
                .bind("hash", AccessToken.hash(token))
                .map(
                    (row, context) ->
                        new Sender(
                            row.getString("brand"),
                            row.getObject("id", UUID.class),
                            SourceKind.valueOf(row.getString("kind")),
                            row.getString("code")))
                .findOne());
  }
}
