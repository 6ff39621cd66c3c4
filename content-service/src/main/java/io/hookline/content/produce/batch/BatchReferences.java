package io.hookline.content.produce.batch;

import io.hookline.content.produce.post.Posts;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether what a batch names is there, and free. */
@ApplicationScoped
class BatchReferences {

  private final Posts posts;
  private final CreatorReplica creators;
  private final BatchRepository batches;

  BatchReferences(Posts posts, CreatorReplica creators, BatchRepository batches) {
    this.posts = posts;
    this.creators = creators;
    this.batches = batches;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN or POST_IN_OTHER_BATCH
   */
  void require(UUID batch, BatchUpdate body) {
    Set<UUID> knownPosts = posts.known(Set.copyOf(body.postIds())).keySet();
    Set<UUID> knownCreators = creators.existing(Set.copyOf(body.creatorIds()));
    References references = new References();
    for (int i = 0; i < body.postIds().size(); i++) {
      references.add("postIds[" + i + "]", body.postIds().get(i), "post", knownPosts::contains);
    }
    for (int i = 0; i < body.creatorIds().size(); i++) {
      references.add(
          "creatorIds[" + i + "]", body.creatorIds().get(i), "creator", knownCreators::contains);
    }
    references.require();
    requireFree(body.postIds(), batches.inOthers(batch, body.postIds()));
  }

  private static void requireFree(List<UUID> posts, List<UUID> taken) {
    if (!taken.isEmpty()) {
      throw new Problem(
          BatchProblem.POST_IN_OTHER_BATCH,
          "Take it out of its batch first.",
          taken.stream()
              .map(post -> new Violation("postIds[" + posts.indexOf(post) + "]", "is in a batch"))
              .toList());
    }
  }
}
