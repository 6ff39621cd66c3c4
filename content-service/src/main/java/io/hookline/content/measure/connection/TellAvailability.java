package io.hookline.content.measure.connection;

import io.hookline.content.measure.availability.AvailabilityState;
import io.hookline.content.measure.availability.FactSource;
import io.hookline.content.measure.availability.MissingFact;
import io.hookline.content.measure.availability.PostAvailability;
import io.hookline.content.measure.connection.StageWork.Step;
import io.hookline.content.network.Network;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.Video;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells which of the brand's posts a platform has shown, and which it has not although it was asked
 * for them by their ids. All of a run stands for the run's instant.
 */
@Singleton
class TellAvailability {

  /** Platforms tell an account's public videos alone, and not why one is not among them. */
  private static final String EVIDENCE =
      "The network was asked for it by its id and does not show it: it was deleted, or is not public"
          + " any more";

  private final PostAvailability availability;
  private final Posts posts;

  TellAvailability(PostAvailability availability, Posts posts) {
    this.availability = availability;
    this.posts = posts;
  }

  void seen(Step step, Collection<UUID> shown) {
    availability.seen(shown, step.run().collectedAt(), FactSource.API, null);
  }

  /** Videos of no post, and of one that is not out, are none of its business. */
  void missing(Step step, Collection<String> videos) {
    Network network = step.account().network();
    Instant at = step.run().collectedAt();
    Set<UUID> known =
        Set.copyOf(posts.of(videos.stream().map(id -> new Video(network, id)).toList()).values());
    List<MissingFact> facts =
        posts.known(known).values().stream()
            .flatMap(Optional::stream)
            .filter(post -> !post.publishedAt().isAfter(at))
            .map(
                post ->
                    new MissingFact(
                        post.id(), AvailabilityState.GONE, at, FactSource.API, EVIDENCE))
            .toList();
    availability.missing(facts);
  }
}
