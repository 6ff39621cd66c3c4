package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import io.hookline.content.plan.idea.Ideas;
import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.content.produce.mention.Mentions;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.content.replica.PartnershipReplica;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether what a post names exists. */
@ApplicationScoped
class PostReferences {

  private final KnownSeries series;
  private final CreatorReplica creators;
  private final Ideas ideas;
  private final PartnershipReplica partnerships;
  private final Accounts accounts;
  private final Mentions mentions;
  private final PostRepository posts;

  PostReferences(
      KnownSeries series,
      CreatorReplica creators,
      Ideas ideas,
      PartnershipReplica partnerships,
      Accounts accounts,
      Mentions mentions,
      PostRepository posts) {
    this.series = series;
    this.creators = creators;
    this.ideas = ideas;
    this.partnerships = partnerships;
    this.accounts = accounts;
    this.mentions = mentions;
    this.posts = posts;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, or POST_ACCOUNT_NETWORK
   */
  void require(PostUpdate post, Network network) {
    UUID related = post.relation() == null ? null : post.relation().postId();
    new References()
        .add("seriesId", post.seriesId(), "series", series::has)
        .add("creatorId", post.creatorId(), "creator", creators::has)
        .add("ideaId", post.ideaId(), "idea", ideas::has)
        .add("partnershipId", post.partnershipId(), "partnership", partnerships::has)
        .add("accountId", post.accountId(), "account", accounts::has)
        .add("mentionId", post.mentionId(), "mention", mentions::has)
        .add("relation.postId", related, "post", posts::exists)
        .require();
    if (post.accountId() != null) {
      Account account = accounts.find(post.accountId()).orElseThrow();
      if (account.network() != network) {
        throw new Problem(
            PostProblem.POST_ACCOUNT_NETWORK,
            "@"
                + account.handle()
                + " is on "
                + account.network()
                + ", the post on "
                + network
                + ".");
      }
    }
  }
}
