package io.hookline.content.produce.post;

import io.hookline.content.produce.mention.Mentions;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The addresses of posts by a person that the brand's own posts answer or take up. Changes never
 * told them.
 */
@Singleton
class RelatedAuthorRecords implements PersonalRecords {

  /** Versions that are looked at in one transaction. */
  private static final int PIECE = 200;

  private final Mentions mentions;
  private final PostVersions versions;
  private final PostRepository posts;
  private final KeptAnswers answers;
  private final Clock clock;

  RelatedAuthorRecords(
      Mentions mentions,
      PostVersions versions,
      PostRepository posts,
      KeptAnswers answers,
      Clock clock) {
    this.mentions = mentions;
    this.versions = versions;
    this.posts = posts;
    this.answers = answers;
    this.clock = clock;
  }

  /** Comes before "mentions", by which posts that show a video of the author are found. */
  @Override
  public String name() {
    return "authors in posts";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<PostVersions.Forgotten> forgotten =
        versions.forgetRelated(person.keys(), mentions.by(person), PIECE);
    // Each post has had its content written down as a version: there is no other to look for. In
    // the order of their ids, so that two erasures wait for each other and do not lock.
    Map<UUID, Set<String>> addresses =
        forgotten.stream()
            .collect(
                Collectors.groupingBy(
                    PostVersions.Forgotten::post,
                    TreeMap::new,
                    Collectors.mapping(PostVersions.Forgotten::url, Collectors.toSet())));
    addresses.forEach(this::forget);
    answers.forget(addresses.keySet().stream().map(id -> "posts/" + id).toList());
    return new Erased(
        Map.of("postVersions", (long) forgotten.size()),
        forgotten.size() < PIECE ? null : position + 1);
  }

  private void forget(UUID id, Set<String> addresses) {
    Post post = posts.getLocked(id);
    if (post.forgetRelated(addresses, clock.instant())) {
      posts.save(post, PostEvent.Updated::new);
    }
  }
}
