package io.hookline.creator.door.own;

import io.hookline.creator.door.entry.Visitor;
import io.hookline.creator.replica.BriefFact;
import io.hookline.creator.replica.BriefFacts;
import io.hookline.creator.replica.PostFact;
import io.hookline.creator.replica.PostFacts;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Briefs that were sent to the visitor, and her posts that went out. */
@ApplicationScoped
@Transactional
public class OwnContent {

  private final BriefFacts briefs;
  private final PostFacts posts;
  private final OwnProfile profile;

  OwnContent(BriefFacts briefs, PostFacts posts, OwnProfile profile) {
    this.briefs = briefs;
    this.posts = posts;
    this.profile = profile;
  }

  /** The newest first; none to whom the brand takes no work from. */
  public Page<OwnBriefView> briefs(Visitor visitor, PageQuery page) {
    List<BriefFact> sent =
        profile.of(visitor).work()
            ? briefs.sentTo(visitor.records(), page.before(), page.fetch())
            : List.of();
    return Page.of(sent, page, brief -> new Object[] {brief.id()}, OwnBriefView::of);
  }

  /** The newest first. */
  public Page<OwnPostView> posts(Visitor visitor, PageQuery page) {
    List<PostFact> out = posts.publishedBy(visitor.records(), page.before(), page.fetch());
    return Page.of(out, page, post -> new Object[] {post.id()}, OwnPostView::of);
  }
}
