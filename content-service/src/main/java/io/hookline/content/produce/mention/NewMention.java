package io.hookline.content.produce.mention;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebAddress;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mention to record; alone, or as a row of a file.
 *
 * @param networkPostId the network's id of the post, a text: a spreadsheet rounds 19 digits; null
 *     where the address says it
 * @param authorHandle with or without the leading @; kept in lower case without it; null where the
 *     address says it
 * @param creatorId who the author is; null: whoever has an account of this handle, or nobody known
 * @param publishedAt at most 5 minutes ahead of this service's clock; kept to the microsecond
 * @param viewsAt when the counter said so: what was seen last counts; null: when it was sent
 * @param tone null: nobody has judged it yet
 */
record NewMention(
    @NotNull MentionKind kind,
    @NotNull Network network,
    @Size(max = 64)
        @Pattern(
            regexp = "[A-Za-z0-9_-]+",
            message = "must be the network's id, of letters, digits, _ and -, not a rounded number")
        @Identifier
        @Schema(examples = "7412345678901234567", nullable = true)
        String networkPostId,
    @NotNull
        @Size(max = 2000)
        @WebUrl
        @Schema(
            examples = {
              "https://www.tiktok.com/@skincarekim/video/7412345678901234567",
              "https://www.tiktok.com/@glowlab/photo/7498765432109876543",
              "https://www.tiktok.com/@glowlab/video/7467890123456789012",
              "https://www.instagram.com/glowlab/reel/DE0T298yYMj/"
            })
        String url,
    @Personal
        @Pattern(
            regexp = "@?[^\\s@/?#]{1,100}",
            message = "must be a handle of up to 100 characters, without blanks")
        @Identifier
        @Schema(examples = "skincarekim", nullable = true)
        String authorHandle,
    @Schema(nullable = true) UUID creatorId,
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant publishedAt,
    @PositiveOrZero
        @Max(value = MOST, message = "is implausible for one post: at most {value}")
        @Schema(examples = "48200", nullable = true)
        Long views,
    @Plausible @Schema(examples = "2026-09-10T08:00:00Z", nullable = true) Instant viewsAt,
    @Schema(nullable = true) Tone tone,
    @Size(max = 5000) @Schema(examples = "Never going back to my old serum", nullable = true)
        String text) {

  /** As for a snapshot: an id in the column of views is above it. */
  static final long MOST = 100_000_000_000L;

  NewMention {
    publishedAt = publishedAt == null ? null : publishedAt.truncatedTo(ChronoUnit.MICROS);
    viewsAt = viewsAt == null ? null : viewsAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** When its views were seen; null where it tells none. */
  Instant viewsSeen(Instant sentAt) {
    return views == null ? null : viewsAt == null ? sentAt : viewsAt;
  }

  /** The network's id of the post. */
  String postId() {
    return networkPostId != null ? networkPostId : video().map(VideoAddress::id).orElse(null);
  }

  /** As it is kept: networks treat @SkincareKim and skincarekim as one. */
  String author() {
    return authorHandle != null
        ? handleKey(authorHandle)
        : video().map(VideoAddress::handle).orElse(null);
  }

  static String handleKey(String handle) {
    String lower = handle.toLowerCase(Locale.ROOT);
    return lower.startsWith("@") ? lower.substring(1) : lower;
  }

  String address() {
    return WebAddress.of(url);
  }

  /** What the address says; empty for one that is of no video, as of a story. */
  private Optional<VideoAddress> video() {
    try {
      return Optional.of(VideoAddress.of(url));
    } catch (VideoAddress.NotAVideo other) {
      return Optional.empty();
    }
  }

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    video().ifPresent(video -> compare(video, violations));
    if (postId() == null) {
      violations.add(new Violation("networkPostId", "must be given: the address does not say it"));
    } else if (!VideoAddress.isId(network, postId())) {
      violations.add(
          new Violation("networkPostId", "is no id of a video on " + VideoAddress.name(network)));
    }
    if (author() == null) {
      violations.add(new Violation("authorHandle", "must be given: the address does not say it"));
    }
    if (ClockTolerance.isAhead(publishedAt, now)) {
      violations.add(new Violation("publishedAt", "must not be in the future"));
    }
    if (viewsAt != null && ClockTolerance.isAhead(viewsAt, now)) {
      violations.add(new Violation("viewsAt", "must not be in the future"));
    }
    Violation.requireNone(violations);
  }

  private void compare(VideoAddress video, List<Violation> violations) {
    if (video.network() != network) {
      violations.add(
          new Violation(
              "network", "is not that of the address, " + VideoAddress.name(video.network())));
    } else if (video.id() != null && networkPostId != null && !networkPostId.equals(video.id())) {
      violations.add(
          new Violation(
              "networkPostId",
              "is not the post of the address, "
                  + video.id()
                  + "; a spreadsheet rounds long numbers unless they are text"));
    }
  }
}
