package io.hookline.content.produce.post;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.content.plan.standards.Standards;
import io.hookline.content.plan.standards.StandardsVersion;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.content.produce.disclosure.DisclosureEvidence;
import io.hookline.content.produce.disclosure.DisclosureEvidenceView;
import io.hookline.content.produce.disclosure.DisclosureFacts;
import io.hookline.content.produce.disclosure.NewDisclosureEvidence;
import io.hookline.content.produce.disclosure.PostDisclosure;
import io.hookline.content.produce.disclosure.PublishedLook;
import io.hookline.content.produce.disclosure.RequiredDisclosures;
import io.hookline.content.produce.disclosure.Seen;
import io.hookline.content.replica.PartnershipReplica;
import io.hookline.content.replica.PartnershipReplica.CreatorDay;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a post must disclose, by what is known of it, and what it was seen to disclose. */
@Singleton
class PostDisclosures {

  private final PostRepository posts;
  private final PartnershipReplica partnerships;
  private final Standards standards;
  private final Calendars calendars;
  private final DisclosureEvidence evidence;
  private final PostDisclosureFacts facts;
  private final Clock clock;

  PostDisclosures(
      PostRepository posts,
      PartnershipReplica partnerships,
      Standards standards,
      Calendars calendars,
      DisclosureEvidence evidence,
      Vocabularies vocabularies,
      Clock clock) {
    this.posts = posts;
    this.partnerships = partnerships;
    this.standards = standards;
    this.calendars = calendars;
    this.evidence = evidence;
    this.facts = new PostDisclosureFacts(vocabularies::now);
    this.clock = clock;
  }

  /** By the day on which it went out, or should by its plan. */
  RequiredDisclosures required(Post post) {
    return required(List.of(post)).get(0);
  }

  /** Of one that goes out now: by today as well as by its plan, which may name any day. */
  RequiredDisclosures requiredNow(Post post) {
    Instant now = clock.instant();
    Instant planned = post.goesOutAt() == null ? now : post.goesOutAt();
    return required(post, List.of(planned, now));
  }

  /** Of one that went out at this instant, whatever its plan was. */
  RequiredDisclosures requiredAt(Post post, Instant at) {
    return required(post, List.of(at));
  }

  private RequiredDisclosures required(Post post, List<Instant> days) {
    BrandCalendar calendar = calendars.current();
    Set<CreatorDay> asked =
        days.stream()
            .map(at -> new CreatorDay(post.content().creatorId(), calendar.dayOf(at)))
            .collect(Collectors.toSet());
    boolean paid = post.content().creatorId() != null && !partnerships.paid(asked).isEmpty();
    return RequiredDisclosures.of(facts(post, paid), standards.current())
        .and(agreed(List.of(post)).of(post));
  }

  private List<RequiredDisclosures> required(List<Post> posts) {
    BrandCalendar calendar = calendars.current();
    Set<CreatorDay> paid =
        partnerships.paid(
            posts.stream()
                .filter(post -> post.content().creatorId() != null)
                .map(post -> day(post, calendar))
                .collect(Collectors.toSet()));
    StandardsVersion current = standards.current();
    Agreed agreed = agreed(posts);
    return posts.stream()
        .map(
            post ->
                RequiredDisclosures.of(facts(post, paid.contains(day(post, calendar))), current)
                    .and(agreed.of(post)))
        .toList();
  }

  /** What partnerships ask for by their terms. */
  private record Agreed(Map<UUID, Set<String>> disclosures) {

    Set<DisclosureKind> of(Post post) {
      UUID partnership = post.content().partnershipId();
      return partnership == null
          ? Set.of()
          : disclosures.getOrDefault(partnership, Set.of()).stream()
              .map(DisclosureKind::valueOf)
              .collect(Collectors.toSet());
    }
  }

  private Agreed agreed(List<Post> posts) {
    Set<UUID> ids =
        posts.stream()
            .map(post -> post.content().partnershipId())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Agreed(ids.isEmpty() ? Map.of() : partnerships.disclosures(ids));
  }

  private DisclosureFacts facts(Post post, boolean paid) {
    return facts.of(post.content(), post.facts(), paid);
  }

  private CreatorDay day(Post post, BrandCalendar calendar) {
    Instant at = post.goesOutAt();
    return new CreatorDay(
        post.content().creatorId(), calendar.dayOf(at == null ? clock.instant() : at));
  }

  /**
   * Says on the post what is missing of it as it went out.
   *
   * @param seen what it went out with, where that is not what was planned; or null
   * @return writes the evidence, once the post is written
   */
  Runnable published(Post post, Seen seen) {
    Seen carried = post.content().seen(seen);
    RequiredDisclosures required = required(post);
    post.missDisclosures(required.missingFrom(carried.disclosures()));
    PostDisclosure disclosure =
        new PostDisclosure(post.id(), post.wentOut().contentVersion(), required);
    return () -> evidence.published(disclosure, carried, post.out().at());
  }

  /** The same of new posts that went out as it stands in them. */
  Runnable published(List<Post> posts) {
    List<PublishedLook> looks = new ArrayList<>(posts.size());
    List<RequiredDisclosures> required = required(posts);
    for (Post post : posts) {
      Seen carried = post.content().seen(null);
      RequiredDisclosures must = required.get(looks.size());
      post.missDisclosures(must.missingFrom(carried.disclosures()));
      looks.add(
          new PublishedLook(
              new PostDisclosure(post.id(), post.wentOut().contentVersion(), must),
              carried,
              post.out().at()));
    }
    return () -> evidence.published(looks);
  }

  /** After other facts of a post that is out: they may ask for what it does not carry. */
  void askAnew(Post post) {
    post.missDisclosures(
        evidence.missing(
            new PostDisclosure(post.id(), post.wentOut().contentVersion(), required(post))));
  }

  /**
   * @throws Problem POST_NOT_FOUND, POST_STATE_FORBIDS for a post that is not out,
   *     VALIDATION_FAILED
   */
  DisclosureEvidenceView add(Post post, NewDisclosureEvidence body) {
    PostStep.requireOut(post);
    body.check(post.out().at(), clock.instant());
    DisclosureEvidenceView written =
        evidence.add(
            new PostDisclosure(post.id(), post.wentOut().contentVersion(), required(post)), body);
    if (post.missDisclosures(written.missing())) {
      posts.save(post, PostEvent.DisclosureChecked::new);
    }
    return written;
  }
}
