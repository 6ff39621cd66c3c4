package io.hookline.content.post;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about posts. */
@ApplicationScoped
public class Posts {

  private final PostRepository repository;

  Posts(PostRepository repository) {
    this.repository = repository;
  }

  /**
   * A post of the present brand, or empty while it is only planned.
   *
   * @throws Problem POST_NOT_FOUND
   */
  public Optional<PublishedPost> published(UUID id) {
    Post post = repository.get(id);
    PostView view = post.view();
    return post.isPublished()
        ? Optional.of(new PublishedPost(id, view.creatorId(), view.publishedAt()))
        : Optional.empty();
  }
}
