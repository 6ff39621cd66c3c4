package io.hookline.content.produce.rights;

import io.hookline.content.produce.mention.Mentions;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether somebody else's video may be shown, for posts and for whatever else shows one. A use is
 * checked twice: when it is planned, for the instant it is planned for, and when it begins, because
 * a grant can be withdrawn in between.
 */
@ApplicationScoped
public class UgcRights {

  private final RightsRequestRepository requests;
  private final ReuseRepository reuses;
  private final Mentions mentions;
  private final Clock clock;

  UgcRights(
      RightsRequestRepository requests, ReuseRepository reuses, Mentions mentions, Clock clock) {
    this.requests = requests;
    this.reuses = reuses;
    this.mentions = mentions;
    this.clock = clock;
  }

  /**
   * A repost as it is, without an ad; see {@link #requireGrant(UUID, Use, Instant)}.
   *
   * @throws Problem REFERENCE_UNKNOWN or UGC_RIGHTS_MISSING
   */
  public UUID requireGrant(UUID mention, ReuseChannel channel, Instant at) {
    return requireGrant(mention, Use.repost(channel), at);
  }

  /**
   * Refuses a use that no grant covers.
   *
   * @param mention of the present brand
   * @param at when the use begins
   * @return the request by which the author has granted it
   * @throws Problem REFERENCE_UNKNOWN with the field mentionId, or UGC_RIGHTS_MISSING
   */
  public UUID requireGrant(UUID mention, Use use, Instant at) {
    new References().add("mentionId", mention, "mention", mentions::has).require();
    return covering(mention, use, at).orElseThrow(() -> missing(use, at, requests.grants(mention)));
  }

  private Optional<UUID> covering(UUID mention, Use use, Instant at) {
    return requests.grants(mention).stream()
        .filter(grant -> grant.covers(use, at))
        .findFirst()
        .map(RightsRequest::id);
  }

  private static Problem missing(Use use, Instant at, List<RightsRequest> grants) {
    return new Problem(
        RightsProblem.UGC_RIGHTS_MISSING,
        "Nothing allows "
            + use
            + " at "
            + at
            + ". "
            + (grants.isEmpty()
                ? "The author has granted nothing yet."
                : "The last grant: " + grants.get(0).grantInWords() + "."));
  }

  /**
   * Records that a post shows the video of a mention, once however often it is called, and whether
   * or not a grant covers it: what is shown without one is listed as uncovered.
   *
   * @param startedAt when the post went out
   */
  public void recordPost(UUID mention, UUID post, Use use, Instant startedAt) {
    UUID grant = covering(mention, use, startedAt).orElse(null);
    Instant now = clock.instant();
    reuses
        .inPost(post, mention)
        .ifPresentOrElse(
            known -> {
              if (known.showAgain(use, grant, now)) {
                reuses.save(known, ReuseEvent.Corrected::new);
              }
            },
            () ->
                reuses.save(
                    Reuse.inPost(Ids.next(), mention, grant, use, post, startedAt, now),
                    ReuseEvent.Recorded::new));
  }

  /**
   * The same video in the same post is known by now to be used otherwise; that it is not shown any
   * more stays so.
   *
   * @param startedAt when the post went out
   */
  public void correctPost(UUID mention, UUID post, Use use, Instant startedAt) {
    UUID grant = covering(mention, use, startedAt).orElse(null);
    reuses
        .inPost(post, mention)
        .ifPresent(
            known -> {
              known.correct(use, grant, clock.instant());
              reuses.save(known, ReuseEvent.Corrected::new);
            });
  }

  /** The post is out no more, or is known by now to show something else. */
  public void endPost(UUID post) {
    Instant now = clock.instant();
    for (Reuse running : reuses.running(post)) {
      running.stop(now);
      reuses.save(running, ReuseEvent.Ended::new);
    }
  }
}
