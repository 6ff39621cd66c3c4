package io.hookline.content.produce.post;

import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import jakarta.inject.Singleton;
import java.util.function.Function;

@Singleton
class PostRepository extends Aggregates<Post, PostView> {

  private final PostVersions versions;

  PostRepository(AggregateStore store, Vocabularies vocabularies, PostVersions versions) {
    super(store, Post.class, post -> post.view(vocabularies::now), PostProblem.POST_NOT_FOUND);
    this.versions = versions;
  }

  /** Writes its content down as well, where that is a new version. */
  @Override
  public PostView save(Post post, Function<PostView, ? extends Event> change) {
    PostView saved = super.save(post, change);
    versions.keep(post);
    return saved;
  }
}
