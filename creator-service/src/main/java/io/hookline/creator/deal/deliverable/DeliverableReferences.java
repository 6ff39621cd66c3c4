package io.hookline.creator.deal.deliverable;

import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.creator.people.creator.Creators;
import io.hookline.creator.replica.BriefFacts;
import io.hookline.creator.replica.PostFact;
import io.hookline.creator.replica.PostFacts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether what a deliverable names is there, and is the creator's. */
@ApplicationScoped
class DeliverableReferences {

  private final Creators creators;
  private final Partnerships partnerships;
  private final PostFacts posts;
  private final BriefFacts briefs;

  DeliverableReferences(
      Creators creators, Partnerships partnerships, PostFacts posts, BriefFacts briefs) {
    this.creators = creators;
    this.partnerships = partnerships;
    this.posts = posts;
    this.briefs = briefs;
  }

  /**
   * @return the partnerships in the order in which they are named
   * @throws Problem REFERENCE_UNKNOWN or PARTNERSHIP_OVER
   */
  List<KnownPartnership> partnerships(List<UUID> ids) {
    Map<UUID, KnownPartnership> known = partnerships.all(ids);
    References references = new References();
    for (int i = 0; i < ids.size(); i++) {
      references.add("partnershipIds[" + i + "]", ids.get(i), "partnership", known::containsKey);
    }
    references.require();
    List<KnownPartnership> all = ids.stream().distinct().map(known::get).toList();
    all.forEach(DeliverableReferences::requireNotOver);
    return all;
  }

  /**
   * @throws Problem PARTNERSHIP_OVER
   */
  static void requireNotOver(KnownPartnership partnership) {
    if (partnership.isOver()) {
      throw new Problem(
          DeliverableProblem.PARTNERSHIP_OVER,
          partnership.name() + " is " + partnership.status() + ".");
    }
  }

  /**
   * @param field where the request names it
   * @param brief null names none
   * @throws Problem REFERENCE_UNKNOWN
   */
  void requireBrief(String field, UUID brief) {
    new References().add(field, brief, "brief", id -> briefs.find(id).isPresent()).require();
  }

  /** Those of the ids that are briefs. */
  Set<UUID> briefs(Collection<UUID> ids) {
    return briefs.existing(ids);
  }

  /**
   * @param tied posts that deliver it already, whether or not the caller sees them
   * @throws Problem REFERENCE_UNKNOWN or POST_OF_ANOTHER_CREATOR
   */
  void requirePosts(List<UUID> ids, Collection<UUID> tied, UUID creator) {
    Map<UUID, PostFact> known =
        posts.all(ids).stream().collect(Collectors.toMap(PostFact::id, Function.identity()));
    References references = new References();
    List<Violation> others = new ArrayList<>();
    List<UUID> records = creators.records(creator);
    for (int i = 0; i < ids.size(); i++) {
      String field = "postIds[" + i + "]";
      references.add(field, ids.get(i), "post", id -> known.containsKey(id) || tied.contains(id));
      PostFact post = known.get(ids.get(i));
      if (post != null && post.creatorId() != null && !records.contains(post.creatorId())) {
        others.add(new Violation(field, "is a post of another creator"));
      }
    }
    references.require();
    Violation.requireNone(DeliverableProblem.POST_OF_ANOTHER_CREATOR, others);
  }
}
