package io.hookline.content.produce.post;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class PostRepository extends Aggregates<Post, PostView> {

  PostRepository(AggregateStore store) {
    super(store, Post.class, Post::view, PostProblem.POST_NOT_FOUND);
  }
}
