package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.idempotency.KeptAnswers;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * The address of a creator's post names the account; once the person is erased it names the video
 * alone. Nothing is told of it: changes have told that address from the beginning.
 */
@Singleton
class ForgetErasedCreators implements FeedSubscription {

  private static final String ERASED = "CreatorErased";

  private static final String ADDRESS =
      Arrays.stream(Network.values())
          .map(
              network ->
                  "when '%s' then replace('%s', '{id}', network_post_id)"
                      .formatted(network, VideoAddress.byId(network, "{id}")))
          .collect(Collectors.joining(" ", "case network ", " end"));

  /** A short link names no account. */
  private static final String FORGET =
      "update post set url = "
          + ADDRESS
          + """
            , version = version + 1, updated_at = :now
             where brand = :brand and creator_id = any(:creators)
               and network_post_id is not null and short_link is null
            returning id
            """;

  private final Jdbi jdbi;
  private final KeptAnswers answers;
  private final Clock clock;

  ForgetErasedCreators(Jdbi jdbi, KeptAnswers answers, Clock clock) {
    this.jdbi = jdbi;
    this.answers = answers;
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
            .filter(change -> change.name().equals(ERASED))
            .map(change -> UUID.fromString(change.data().path("id").asText()))
            .distinct()
            .toList();
    if (creators.isEmpty()) {
      return;
    }
    List<UUID> posts =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(FORGET)
                    .bind("brand", brand)
                    .bindArray("creators", UUID.class, creators)
                    .bind("now", clock.instant())
                    .mapTo(UUID.class)
                    .list());
    answers.forget(posts.stream().map(id -> "posts/" + id).toList());
  }
}
