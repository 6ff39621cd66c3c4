package io.hookline.content.measure.audience;

import io.hookline.content.measure.audience.AudienceSubject.Kind;
import io.hookline.content.produce.account.Accounts;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether what has an audience is there. */
@ApplicationScoped
class AudienceSubjects {

  private final Accounts accounts;
  private final Posts posts;
  private final CreatorReplica creators;

  AudienceSubjects(Accounts accounts, Posts posts, CreatorReplica creators) {
    this.accounts = accounts;
    this.posts = posts;
    this.creators = creators;
  }

  /** Of many at once. */
  record Known(Set<UUID> accounts, Map<UUID, Optional<PublishedPost>> posts, Set<UUID> creators) {

    /**
     * @throws Problem REFERENCE_UNKNOWN, AUDIENCE_OF_UNPUBLISHED_POST
     */
    void require(AudienceSubject subject) {
      boolean there =
          switch (subject.kind()) {
            case ACCOUNT -> accounts.contains(subject.id());
            case POST -> posts.containsKey(subject.id());
            case CREATOR -> creators.contains(subject.id());
          };
      if (!there) {
        String what = subject.kind().name().toLowerCase(Locale.ROOT);
        throw new Problem(
            CommonProblem.REFERENCE_UNKNOWN,
            "There is no " + what + " " + subject.id() + ".",
            List.of(
                new Violation(
                    subject.kind().field(), "is not the id of a " + what + " of this brand")));
      }
      if (subject.kind() == Kind.POST && posts.get(subject.id()).isEmpty()) {
        throw new Problem(
            AudienceProblem.AUDIENCE_OF_UNPUBLISHED_POST,
            "Publish the post " + subject.id() + " first.");
      }
    }
  }

  Known of(Collection<AudienceReading> readings) {
    Map<Kind, Set<UUID>> named =
        readings.stream()
            .map(AudienceReading::subject)
            .collect(
                Collectors.groupingBy(
                    AudienceSubject::kind,
                    Collectors.mapping(AudienceSubject::id, Collectors.toSet())));
    return new Known(
        named.containsKey(Kind.ACCOUNT) ? accounts.all(named.get(Kind.ACCOUNT)).keySet() : Set.of(),
        named.containsKey(Kind.POST) ? posts.known(named.get(Kind.POST)) : Map.of(),
        named.containsKey(Kind.CREATOR) ? creators.existing(named.get(Kind.CREATOR)) : Set.of());
  }
}
