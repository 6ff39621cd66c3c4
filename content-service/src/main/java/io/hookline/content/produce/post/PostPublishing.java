package io.hookline.content.produce.post;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a post goes out: the one way for whoever publishes, or records that it is out. */
@Singleton
public class PostPublishing {

  private final PostRepository posts;
  private final PostVersions versions;
  private final VideosOfPosts videos;
  private final PostDisclosures disclosures;
  private final PostRights rights;
  private final ApprovalRule approval;
  private final Instance<PublicationListener> listeners;
  private final Event<PostsOut> out;
  private final Clock clock;

  PostPublishing(
      PostRepository posts,
      PostVersions versions,
      VideosOfPosts videos,
      PostDisclosures disclosures,
      PostRights rights,
      ApprovalRule approval,
      Instance<PublicationListener> listeners,
      Event<PostsOut> out,
      Clock clock) {
    this.posts = posts;
    this.versions = versions;
    this.videos = videos;
    this.disclosures = disclosures;
    this.rights = rights;
    this.approval = approval;
    this.listeners = listeners;
    this.out = out;
    this.clock = clock;
  }

  /**
   * Waits for whoever changes the post at the moment, and keeps others waiting.
   *
   * @throws Problem POST_NOT_FOUND
   */
  public void lock(UUID id) {
    locked(id);
  }

  /**
   * The version of the content that would go out. The post is locked.
   *
   * @throws Problem POST_NOT_FOUND, POST_ALREADY_PUBLISHED, POST_STATE_FORBIDS, APPROVAL_MISSING,
   *     DISCLOSURE_MISSING, UGC_RIGHTS_MISSING
   */
  public int lockToPublish(UUID id) {
    Post post = locked(id);
    post.requirePublishable(approval.isNeeded(post.partnershipId()), disclosures.requiredNow(post));
    rights.requireNow(post);
    return post.contentVersion();
  }

  /**
   * Keeps the content as it is.
   *
   * @param until null for as long as nobody says more
   */
  public void hold(UUID id, Instant until) {
    posts.get(id).hold(PublishingHold.until(until));
  }

  /**
   * What a publication says of a post, whether or not that is out.
   *
   * @throws Problem POST_NOT_FOUND, VALIDATION_FAILED
   */
  public WentOut read(UUID id, int contentVersion, Publication publication) {
    Network network = posts.get(id).network();
    PublishedAs as = PublishedAs.of(publication, network);
    return new WentOut(
        id, contentVersion, as.networkPostId(), as.addressOfNoAccount(network), as.at());
  }

  /**
   * Records that a version of the content is out: a fact, whatever was approved, and whatever the
   * content has become since.
   *
   * @throws Problem POST_VERSION_NOT_FOUND, POST_ALREADY_PUBLISHED as another video,
   *     POST_VIDEO_TAKEN, VALIDATION_FAILED
   */
  public void publish(UUID id, int contentVersion, Publication publication) {
    Post post = locked(id);
    PublishedAs as = PublishedAs.of(publication, post.network());
    videos.requireFree(post, as);
    if (post.isPublished() && post.out().isSameAs(as)) {
      tell(post);
    } else {
      post.record(as, versions.get(id, contentVersion), clock.instant());
      save(post, publication);
      rights.recordFact(post);
    }
  }

  /**
   * As {@link #publish(UUID, int, Publication)}, of the content that the post has now.
   *
   * @throws Problem POST_NOT_FOUND, POST_ALREADY_PUBLISHED as another video, POST_VIDEO_TAKEN,
   *     VALIDATION_FAILED
   */
  void recordPresent(UUID id, Publication publication) {
    publish(id, locked(id).contentVersion(), publication);
  }

  /** Somebody has published it by hand. */
  PostView publish(UUID id, Publication publication) {
    Post post = locked(id);
    PublishedAs as = PublishedAs.of(publication, post.network());
    post.publish(
        as,
        approval.isNeeded(post.partnershipId()),
        disclosures.requiredAt(post, as.at()),
        clock.instant());
    videos.requireFree(post, as);
    PostView saved = save(post, publication);
    rights.record(post);
    return saved;
  }

  /** It is out, whether or not it should be, and so it is written down. */
  PostView record(Post post, Publication publication) {
    PublishedAs as = PublishedAs.of(publication, post.network());
    post.record(as, post.contentVersion(), clock.instant());
    videos.requireFree(post, as);
    PostView saved = save(post, publication);
    rights.record(post);
    return saved;
  }

  private PostView save(Post post, Publication publication) {
    Runnable evidence = disclosures.published(post, publication.seen());
    PostView saved = posts.save(post, PostEvent.Published::new);
    evidence.run();
    tell(post);
    return saved;
  }

  private void tell(Post post) {
    listeners.forEach(listener -> listener.published(post.wentOut()));
    out.fire(new PostsOut(List.of(post.id())));
  }

  private Post locked(UUID id) {
    return posts.findLocked(id).orElseGet(() -> posts.get(id));
  }
}
