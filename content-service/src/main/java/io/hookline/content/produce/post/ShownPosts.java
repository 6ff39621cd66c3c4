package io.hookline.content.produce.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Posts as the API shows them, for features that compare their fields. */
@ApplicationScoped
public class ShownPosts {

  private final PostRepository repository;
  private final ObjectMapper json;

  ShownPosts(PostRepository repository, ObjectMapper json) {
    this.repository = repository;
    this.json = json;
  }

  /** Those of the ids that there are, with terms as they are meant now. */
  public Map<UUID, JsonNode> all(Set<UUID> ids) {
    return repository.views(ids).stream()
        .collect(Collectors.toMap(PostView::id, post -> json.<JsonNode>valueToTree(post)));
  }

  /** Those of the ids that are posts of the present brand. */
  public Set<UUID> existing(Set<UUID> ids) {
    return repository.existing(ids);
  }
}
