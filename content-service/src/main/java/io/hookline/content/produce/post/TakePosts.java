package io.hookline.content.produce.post;

import io.hookline.content.plan.idea.Ideas;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.content.plan.vocabulary.Vocabularies.Sent;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes many new posts down, those that are out with what they went out with. It is what happens
 * to each of them alone, with few statements and without the ORM: an import takes single rows back.
 * Who listens for publications has nothing to do with posts that nobody knew of.
 */
@Singleton
class TakePosts {

  private final Vocabularies vocabularies;
  private final PostDisclosures disclosures;
  private final PostRights rights;
  private final PostBatch batch;
  private final Ideas ideas;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final jakarta.enterprise.event.Event<PostsOut> told;

  TakePosts(
      Vocabularies vocabularies,
      PostDisclosures disclosures,
      PostRights rights,
      PostBatch batch,
      Ideas ideas,
      Outbox outbox,
      CurrentBrand brand,
      jakarta.enterprise.event.Event<PostsOut> told) {
    this.vocabularies = vocabularies;
    this.disclosures = disclosures;
    this.rights = rights;
    this.batch = batch;
    this.ideas = ideas;
    this.outbox = outbox;
    this.brand = brand;
    this.told = told;
  }

  void take(List<SentPost> sent, Instant now) {
    if (sent.isEmpty()) {
      return;
    }
    List<Post> posts = posts(sent, now);
    List<Post> out = posts.stream().filter(Post::isPublished).toList();
    Runnable evidence = disclosures.published(out);
    batch.add(posts);
    outbox.append(brand.slug(), posts.stream().map(TakePosts::change).toList());
    ideas.made(planned(posts), used(out));
    evidence.run();
    // One by one: few posts of a file show somebody else's video.
    out.forEach(rights::record);
    if (!out.isEmpty()) {
      told.fire(new PostsOut(out.stream().map(Post::id).toList()));
    }
  }

  private List<Post> posts(List<SentPost> sent, Instant now) {
    List<Supplier<Terms>> terms =
        vocabularies.keepEach(
            sent.stream().map(post -> new Sent(post.row().value().terms(), null)).toList());
    List<Post> posts = new ArrayList<>(sent.size());
    for (SentPost post : sent) {
      posts.add(post.post(terms.get(posts.size()).get(), now));
    }
    return posts;
  }

  private static Event change(Post post) {
    PostView view = post.told(UnaryOperator.identity());
    return post.isPublished() ? new PostEvent.Published(view) : new PostEvent.Created(view);
  }

  private static Set<UUID> planned(List<Post> posts) {
    return posts.stream()
        .filter(post -> !post.isPublished())
        .map(Post::newlyMadeOf)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** With when the first post of each idea went out. */
  private static Map<UUID, Instant> used(List<Post> out) {
    Map<UUID, Instant> first = new HashMap<>();
    out.forEach(
        post ->
            post.newlyMadeOf()
                .ifPresent(
                    idea ->
                        first.merge(
                            idea,
                            post.out().at(),
                            (one, other) -> one.isBefore(other) ? one : other)));
    return first;
  }
}
