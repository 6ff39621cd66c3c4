package io.hookline.content.produce.post;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    return repository.get(id).publication();
  }

  /**
   * Of many posts, those that are there: a published one by its id, an empty one for a post that is
   * only planned.
   */
  public Map<UUID, Optional<PublishedPost>> known(Set<UUID> ids) {
    return repository.all(ids).stream().collect(Collectors.toMap(Post::id, Post::publication));
  }
}
