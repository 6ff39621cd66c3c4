package io.hookline.content.produce.comment;

import io.hookline.content.network.IdText;
import io.hookline.content.network.Network;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as a network tells it. What is left out is not known, or as it was. */
@Schema(name = "NewComment")
record NewComment(
    @NotNull Network network,
    @NotNull
        @Pattern(regexp = PlatformId.FORM, message = PlatformId.MESSAGE)
        @Schema(
            examples = "7412345678901234999",
            description = "The network's id of the comment; always text")
        String platformId,
    @Schema(nullable = true, description = "The post; or else postVideo") UUID postId,
    @Size(max = 2000)
        @Schema(
            nullable = true,
            examples = "https://www.tiktok.com/@miawong/video/7412345678901234567",
            description =
                "The post's video, where postId is left out: its address in any spelling, or the"
                    + " network's id of it")
        String postVideo,
    @Pattern(regexp = PlatformId.FORM, message = PlatformId.MESSAGE)
        @Schema(
            nullable = true,
            examples = "7412345678901230000",
            description = "The network's id of the comment that this one replies to")
        String parentPlatformId,
    @Personal @Size(max = 200) @Schema(nullable = true, examples = "@lena.skincare")
        String authorHandle,
    @Size(max = 10_000)
        @Schema(
            nullable = true,
            examples = "Does it work with retinol?",
            description = "Empty for a sticker or a picture; left out when it is as it was")
        String text,
    @NotNull @Plausible @Schema(examples = "2026-09-04T11:20:00Z") Instant commentedAt,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-05T06:00:00Z",
            description =
                "When the network showed it so; when the request or the file began to arrive if"
                    + " left out. Of each field counts what was seen last, in whichever order it"
                    + " is sent; of the same instant the greater value, and gone over there")
        Instant seenAt,
    @PositiveOrZero @Max(MOST) @Schema(nullable = true, examples = "41") Long likes,
    @PositiveOrZero @Max(MOST) @Schema(nullable = true, examples = "2") Long replies,
    @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "must be a BCP 47 tag")
        @Schema(nullable = true, examples = "en")
        String language,
    @Schema(nullable = true, examples = "false", description = "Whether it is gone")
        Boolean deleted) {

  /** Of likes and replies: an id in the wrong column is above it. */
  static final long MOST = 10_000_000_000L;

  NewComment {
    platformId = IdText.of(platformId);
    parentPlatformId = IdText.of(parentPlatformId);
    commentedAt = commentedAt == null ? null : commentedAt.truncatedTo(ChronoUnit.MICROS);
    seenAt = seenAt == null ? null : seenAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** The same on the post that its video is. */
  NewComment on(UUID post) {
    return with(post, null, authorHandle, text, seenAt);
  }

  /** The same with the instant at which it was seen, by default that at which it was sent. */
  NewComment sent(Instant at) {
    return seenAt == null ? with(postId, postVideo, authorHandle, text, at) : this;
  }

  /** The same without what an erasure has taken away. */
  NewComment withoutPerson() {
    return with(postId, postVideo, null, null, seenAt);
  }

  private NewComment with(UUID post, String video, String author, String said, Instant seen) {
    return new NewComment(
        network,
        platformId,
        post,
        video,
        parentPlatformId,
        author,
        said,
        commentedAt,
        seen,
        likes,
        replies,
        language,
        deleted);
  }

  /**
   * The rules that look at more than one field, and at the clock.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (ClockTolerance.isAhead(commentedAt, now)) {
      violations.add(new Violation("commentedAt", "must not be in the future"));
    }
    if (seenAt != null && ClockTolerance.isAhead(seenAt, now)) {
      violations.add(new Violation("seenAt", "must not be in the future"));
    }
    if (seenAt != null && seenAt.isBefore(commentedAt)) {
      violations.add(new Violation("seenAt", "must not be before commentedAt"));
    }
    if (platformId.equals(parentPlatformId)) {
      violations.add(new Violation("parentPlatformId", "must not be the comment itself"));
    }
    Violation.requireNone(violations);
  }
}
