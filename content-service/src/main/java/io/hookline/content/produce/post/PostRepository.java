package io.hookline.content.produce.post;

import io.hookline.content.plan.idea.Ideas;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

@Singleton
class PostRepository extends Aggregates<Post, PostView> {

  private final PostVersions versions;
  private final Ideas ideas;
  private final Vocabularies vocabularies;
  private final jakarta.enterprise.event.Event<ContentReplaced> replaced;

  PostRepository(
      AggregateStore store,
      Vocabularies vocabularies,
      PostVersions versions,
      Ideas ideas,
      jakarta.enterprise.event.Event<ContentReplaced> replaced) {
    super(store, Post.class, post -> post.view(vocabularies::now), PostProblem.POST_NOT_FOUND);
    this.versions = versions;
    this.ideas = ideas;
    this.vocabularies = vocabularies;
    this.replaced = replaced;
  }

  /**
   * Writes its content down as well, where that is a new version.
   *
   * @param change is told of {@link Post#told}
   */
  @Override
  public PostView save(Post post, Function<PostView, ? extends Event> change) {
    PostView saved = super.save(post, shown -> change.apply(post.told(vocabularies::now)));
    tell(post, saved);
    boolean other = versions.keep(post) && post.contentVersion() > 1;
    if (!post.isPublished() && (other || post.isRemoved())) {
      replaced.fire(new ContentReplaced(post.id(), post.contentVersion()));
    }
    return saved;
  }

  List<PostView> views(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : all(ids).stream().map(post -> post.view(vocabularies::now)).toList();
  }

  /** Its idea is planned once it is made, and used once it is out. */
  private void tell(Post post, PostView saved) {
    if (saved.status() == PostStatus.PUBLISHED && saved.ideaId() != null) {
      ideas.used(saved.ideaId(), saved.publishedAt());
    } else {
      post.newlyMadeOf().ifPresent(ideas::planned);
    }
  }
}
