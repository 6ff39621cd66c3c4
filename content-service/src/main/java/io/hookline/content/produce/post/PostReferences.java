package io.hookline.content.produce.post;

import io.hookline.content.learned.KnownLearnings;
import io.hookline.content.learned.UsedLearnings;
import io.hookline.content.network.Network;
import io.hookline.content.plan.idea.Ideas;
import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.content.produce.mention.Mentions;
import io.hookline.content.replica.CampaignReplica;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.content.replica.Partnership;
import io.hookline.content.replica.PartnershipReplica;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether what a post names exists. */
@ApplicationScoped
class PostReferences {

  private final KnownSeries series;
  private final CreatorReplica creators;
  private final Ideas ideas;
  private final PartnershipReplica partnerships;
  private final CampaignReplica campaigns;
  private final Accounts accounts;
  private final Mentions mentions;
  private final KnownLearnings learnings;
  private final PostRepository posts;
  private final CurrentBrand brand;

  PostReferences(
      KnownSeries series,
      CreatorReplica creators,
      Ideas ideas,
      PartnershipReplica partnerships,
      CampaignReplica campaigns,
      Accounts accounts,
      Mentions mentions,
      KnownLearnings learnings,
      PostRepository posts,
      CurrentBrand brand) {
    this.series = series;
    this.creators = creators;
    this.ideas = ideas;
    this.partnerships = partnerships;
    this.campaigns = campaigns;
    this.accounts = accounts;
    this.mentions = mentions;
    this.learnings = learnings;
    this.posts = posts;
    this.brand = brand;
  }

  /**
   * Of what some posts name, what is there.
   *
   * @param standing what a post names already, whether or not the caller sees it
   */
  record Known(
      Set<UUID> series,
      Set<UUID> creators,
      Set<UUID> ideas,
      Map<UUID, Partnership> partnerships,
      Set<UUID> campaigns,
      Map<UUID, Account> accounts,
      Set<UUID> mentions,
      Set<UUID> learnings,
      Set<UUID> posts,
      Set<UUID> standing) {

    /**
     * @throws Problem REFERENCE_UNKNOWN, VALIDATION_FAILED for another creator's partnership, or
     *     POST_ACCOUNT_NETWORK
     */
    void require(PostUpdate post, Network network) {
      References named =
          new References()
              .add("seriesId", post.seriesId(), "series", known(series))
              .add("creatorId", post.creatorId(), "creator", known(creators))
              .add("ideaId", post.ideaId(), "idea", known(ideas))
              .add(
                  "partnershipId",
                  post.partnershipId(),
                  "partnership",
                  known(partnerships.keySet()))
              .add("campaignId", post.campaignId(), "campaign", known(campaigns))
              .add("accountId", post.accountId(), "account", known(accounts.keySet()))
              .add("mentionId", post.mentionId(), "mention", known(mentions))
              .add("relation.postId", related(post), "post", known(posts));
      UsedLearnings.add(named, post.learningIds(), union(learnings, standing)).require();
      requireOneCreator(post);
      Account account = accounts.get(post.accountId());
      if (account != null && account.network() != network) {
        throw new Problem(
            PostProblem.POST_ACCOUNT_NETWORK,
            "@%s is on %s, the post on %s."
                .formatted(account.handle(), account.network(), network));
      }
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
      Set<UUID> union = new HashSet<>(one);
      union.addAll(other);
      return union;
    }

    private Predicate<UUID> known(Set<UUID> there) {
      return union(there, standing)::contains;
    }

    /** The terms of somebody else, or who approves his posts, are none of this creator's. */
    private void requireOneCreator(PostUpdate post) {
      Partnership partnership = partnerships.get(post.partnershipId());
      if (partnership != null
          && post.creatorId() != null
          && !partnership.creatorId().equals(post.creatorId())) {
        throw new Problem(
            CommonProblem.VALIDATION_FAILED,
            "The partnership is another creator's.",
            List.of(new Violation("partnershipId", "is another creator's")));
      }
    }
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, VALIDATION_FAILED for another creator's partnership, or
   *     POST_ACCOUNT_NETWORK
   */
  void require(PostUpdate post, Network network) {
    of(List.of(post), Set.of()).require(post, network);
  }

  /**
   * The same of a post that there is. Whoever sees single things of the brand may not see all that
   * the post names, and leaves it so.
   */
  void require(PostUpdate post, Post present) {
    of(List.of(post), brand.isShared() ? named(present) : Set.of())
        .require(post, present.network());
  }

  private static Set<UUID> named(Post post) {
    PostContent content = post.content();
    PostFacts facts = post.facts();
    Set<UUID> named = new HashSet<>(facts.learningIds());
    named.addAll(
        Arrays.asList(
            content.creatorId(),
            content.accountId(),
            content.partnershipId(),
            content.mentionId(),
            content.relation() == null ? null : content.relation().postId(),
            facts.seriesId(),
            facts.campaignId(),
            facts.ideaId()));
    return named;
  }

  /** With few statements, however many posts. */
  Known of(Collection<PostUpdate> all) {
    return of(all, Set.of());
  }

  private Known of(Collection<PostUpdate> all, Set<UUID> standing) {
    return new Known(
        named(all, PostUpdate::seriesId, series::existing),
        named(all, PostUpdate::creatorId, creators::existing),
        named(all, PostUpdate::ideaId, ideas::existing),
        partnerships.all(ids(all, PostUpdate::partnershipId)),
        named(all, PostUpdate::campaignId, campaigns::existing),
        accounts.all(ids(all, PostUpdate::accountId)),
        named(all, PostUpdate::mentionId, mentions::existing),
        learnings.existing(
            all.stream().flatMap(post -> post.learningIds().stream()).collect(Collectors.toSet())),
        named(all, PostReferences::related, posts::existing),
        standing);
  }

  private static Set<UUID> named(
      Collection<PostUpdate> all,
      Function<PostUpdate, UUID> reference,
      Function<Set<UUID>, Set<UUID>> existing) {
    Set<UUID> ids = ids(all, reference);
    return ids.isEmpty() ? ids : existing.apply(ids);
  }

  private static Set<UUID> ids(Collection<PostUpdate> all, Function<PostUpdate, UUID> reference) {
    return all.stream().map(reference).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static UUID related(PostUpdate post) {
    return post.relation() == null ? null : post.relation().postId();
  }
}
