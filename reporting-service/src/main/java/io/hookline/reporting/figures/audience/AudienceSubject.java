package io.hookline.reporting.figures.audience;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose audiences are asked for. */
record AudienceSubject(Kind kind, List<UUID> ids) {

  /** What has an audience. */
  enum Kind {
    ACCOUNT("account_id"),
    POST("post_id"),
    CREATOR("creator_id");

    private final String column;

    Kind(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /**
   * The one that is given.
   *
   * @return null where none is: then all accounts of the brand are asked for
   * @throws Problem VALIDATION_FAILED where several are
   */
  static AudienceSubject of(UUID account, UUID post, UUID creator) {
    if (Stream.of(account, post, creator).filter(Objects::nonNull).count() > 1) {
      throw new Violation("accountId", "must be given alone, without postId and creatorId")
          .asProblem();
    }
    if (account != null) {
      return new AudienceSubject(Kind.ACCOUNT, List.of(account));
    }
    if (post != null) {
      return new AudienceSubject(Kind.POST, List.of(post));
    }
    return creator == null ? null : new AudienceSubject(Kind.CREATOR, List.of(creator));
  }
}
