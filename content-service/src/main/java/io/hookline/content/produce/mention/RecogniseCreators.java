package io.hookline.content.produce.mention;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Who has spoken of the brand before becoming one of its creators is known from then on. */
@Singleton
class RecogniseCreators implements FeedSubscription {

  private static final String RECOGNISE =
      """
      update mention m
         set creator_id = a.creator_id, version = m.version + 1, updated_at = :now
        from creator_account a
       where a.brand = :brand and a.creator_id = any(:creators)
         and m.brand = :brand and m.network = a.network and m.author_handle = a.handle
         and m.creator_id is null
      returning m.id, m.kind, m.network, m.creator_id, m.published_at, m.views, m.tone, m.version
      """;

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final Clock clock;

  RecogniseCreators(Jdbi jdbi, Outbox outbox, Clock clock) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public String resource() {
    return "creators";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    List<UUID> creators =
        changes.stream()
            .map(change -> UUID.fromString(change.data().path("id").asText()))
            .distinct()
            .toList();
    List<MentionChange> recognised =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(RECOGNISE)
                    .bind("brand", brand)
                    .bind("now", clock.instant())
                    .bindArray("creators", UUID.class, creators)
                    .map(ConstructorMapper.of(MentionChange.class))
                    .list());
    outbox.append(brand, recognised.stream().map(MentionEvent.Updated::new).toList());
  }
}
