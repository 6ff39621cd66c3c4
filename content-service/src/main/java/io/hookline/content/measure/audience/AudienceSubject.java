package io.hookline.content.measure.audience;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose audience it is. */
public record AudienceSubject(Kind kind, UUID id) {

  /** What has an audience. */
  public enum Kind {
    /** One of the brand's. */
    ACCOUNT("accountId"),
    POST("postId"),
    CREATOR("creatorId");

    private final String field;

    Kind(String field) {
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  public static AudienceSubject account(UUID id) {
    return new AudienceSubject(Kind.ACCOUNT, id);
  }

  public static AudienceSubject post(UUID id) {
    return new AudienceSubject(Kind.POST, id);
  }

  public static AudienceSubject creator(UUID id) {
    return new AudienceSubject(Kind.CREATOR, id);
  }

  /**
   * The one that is given.
   *
   * @throws Problem VALIDATION_FAILED unless exactly one is
   */
  static AudienceSubject of(UUID account, UUID post, UUID creator) {
    if (Stream.of(account, post, creator).filter(Objects::nonNull).count() != 1) {
      throw new Violation("accountId", "must be given, or else postId or creatorId, and only one")
          .asProblem();
    }
    return account != null ? account(account) : post != null ? post(post) : creator(creator);
  }

  UUID of(Kind asked) {
    return kind == asked ? id : null;
  }
}
