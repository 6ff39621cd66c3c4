package io.hookline.content.produce.post;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other features may ask about posts, and do to them. */
@ApplicationScoped
public class Posts {

  private final PostRepository repository;
  private final PostVersions versions;
  private final VideosOfPosts videos;
  private final Publications publications;
  private final Clock clock;

  Posts(
      PostRepository repository,
      PostVersions versions,
      VideosOfPosts videos,
      Publications publications,
      Clock clock) {
    this.repository = repository;
    this.publications = publications;
    this.versions = versions;
    this.videos = videos;
    this.clock = clock;
  }

  /**
   * A post of the present brand, or empty while it is only planned.
   *
   * @throws Problem POST_NOT_FOUND
   */
  public Optional<PublishedPost> published(UUID id) {
    return repository.get(id).publication();
  }

  /** Those of the ids that are posts of the present brand. */
  public Set<UUID> existing(Collection<UUID> ids) {
    return repository.existing(ids);
  }

  /**
   * Of many posts, those that are there: a published one by its id, an empty one for a post that is
   * only planned.
   */
  public Map<UUID, Optional<PublishedPost>> known(Set<UUID> ids) {
    return publications.of(ids);
  }

  /** Which post each of these videos is, with one query; videos of no post are left out. */
  public Map<Video, UUID> of(Collection<Video> shown) {
    return shown.isEmpty() ? Map.of() : videos.of(shown);
  }

  /**
   * Lets nobody else change the post until the commit.
   *
   * @throws Problem POST_NOT_FOUND
   */
  public void lock(UUID id) {
    repository.getLocked(id);
  }

  /**
   * Puts a draft in review.
   *
   * @param contentVersion that the submitter has seen
   * @throws Problem POST_NOT_FOUND, POST_VERSION_STALE, POST_STATE_FORBIDS
   */
  public SubmittedContent submit(UUID id, int contentVersion) {
    Post post = repository.getLocked(id);
    post.submit(contentVersion, clock.instant());
    repository.save(post, PostEvent.Submitted::new);
    PostContent content = post.content();
    return new SubmittedContent(
        id,
        contentVersion,
        content.media() == null ? null : content.media().seconds(),
        content.plannedFor(),
        versions.get(id, contentVersion).writtenBy().subject(),
        content.partnershipId());
  }

  /**
   * The content that is in review may go out.
   *
   * @param contentVersion that was looked at
   * @throws Problem POST_NOT_FOUND, POST_VERSION_STALE, POST_STATE_FORBIDS
   */
  public void approve(UUID id, int contentVersion) {
    Post post = repository.getLocked(id);
    post.approve(contentVersion, clock.instant());
    repository.save(post, PostEvent.Approved::new);
  }

  /**
   * Makes a post that is in review a draft again.
   *
   * @param contentVersion that was looked at
   * @throws Problem POST_NOT_FOUND, POST_VERSION_STALE, POST_STATE_FORBIDS
   */
  public void sendBack(UUID id, int contentVersion) {
    Post post = repository.getLocked(id);
    post.sendBack(contentVersion, clock.instant());
    repository.save(post, PostEvent.SentBack::new);
  }
}
