package io.hookline.content.produce.disclosure;

import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.produce.disclosure.KnownDisclosures.Look;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was seen of posts: it only ever grows. */
@Singleton
public class DisclosureEvidence {

  private final Aggregates<DisclosureRecord, DisclosureEvidenceView> evidence;
  private final KnownDisclosures known;
  private final EvidenceBatch batch;
  private final CurrentActor actor;
  private final Clock clock;

  DisclosureEvidence(
      AggregateStore store,
      KnownDisclosures known,
      EvidenceBatch batch,
      CurrentActor actor,
      Clock clock) {
    this.evidence =
        new Aggregates<>(
            store,
            DisclosureRecord.class,
            DisclosureRecord::view,
            DisclosureProblem.DISCLOSURE_EVIDENCE_NOT_FOUND);
    this.known = known;
    this.batch = batch;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Writes down what a post went out with.
   *
   * @param at when it went out
   */
  public DisclosureEvidenceView published(PostDisclosure post, Seen seen, Instant at) {
    return add(post, new NewDisclosureEvidence(at, EvidenceMethod.PUBLICATION, seen, null, null));
  }

  /** The same of many posts of which nobody has written down anything. */
  public void published(List<PublishedLook> looks) {
    Instant now = clock.instant();
    String by = name(actor.actor());
    batch.add(looks.stream().map(look -> record(look, by, now).view()).toList());
  }

  private static DisclosureRecord record(PublishedLook look, String by, Instant now) {
    NewDisclosureEvidence seen =
        new NewDisclosureEvidence(look.at(), EvidenceMethod.PUBLICATION, look.seen(), null, null);
    DisclosureRecord added = new DisclosureRecord(Ids.next(), look.post(), seen, by, now);
    added.misses(look.post().required().missingFrom(look.seen().disclosures()));
    return added;
  }

  /**
   * Writes down what somebody has seen, and says what is missing by the last look at each
   * disclosure, whichever look was told of last.
   */
  public DisclosureEvidenceView add(PostDisclosure post, NewDisclosureEvidence body) {
    DisclosureRecord added =
        new DisclosureRecord(Ids.next(), post, body, name(actor.actor()), clock.instant());
    Map<DisclosureKind, Look> before = known.of(post.post());
    added.misses(
        post.required().kinds().stream().filter(kind -> !isThere(kind, before, body)).toList());
    return evidence.save(added, DisclosureEvidenceEvent.Recorded::new);
  }

  /** What is missing of a post by the last look at each disclosure. */
  public List<DisclosureKind> missing(PostDisclosure post) {
    Map<DisclosureKind, Look> looks = known.of(post.post());
    return post.required().kinds().stream()
        .filter(kind -> !looks.containsKey(kind) || !looks.get(kind).carried())
        .toList();
  }

  private static boolean isThere(
      DisclosureKind kind, Map<DisclosureKind, Look> before, NewDisclosureEvidence body) {
    Boolean now = body.seen().carries(kind);
    Look last = before.get(kind);
    boolean isLast = last == null || !last.seenAt().isAfter(body.seenAt());
    return now != null && isLast ? now : last != null && last.carried();
  }

  private static String name(Actor actor) {
    return actor.name() == null ? actor.subject() : actor.name();
  }

  /** Newest first. */
  public Page<DisclosureEvidenceView> page(UUID post, PageQuery page) {
    return evidence.page(page, new Filter("postId", post));
  }

  /**
   * @throws Problem DISCLOSURE_EVIDENCE_NOT_FOUND
   */
  public DisclosureEvidenceView get(UUID post, UUID id) {
    DisclosureEvidenceView view = evidence.view(id);
    if (!view.postId().equals(post)) {
      throw new Problem(
          DisclosureProblem.DISCLOSURE_EVIDENCE_NOT_FOUND, "The post has no evidence " + id + ".");
    }
    return view;
  }
}
