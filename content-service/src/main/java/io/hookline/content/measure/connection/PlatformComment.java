package io.hookline.content.measure.connection;

import java.time.Instant;

/**
 * A comment below a video. What the platform does not tell is null.
 *
 * @param parentCommentId the comment that it replies to, null for a comment of its own
 * @param authorHandle without {@code @}: personal data, which {@link #toString} does not show
 * @param text empty for a sticker or a picture; not shown by {@link #toString} either
 * @param byOwner whether the account that the video is of wrote it
 * @param hidden whether only its author and the video's owner see it
 */
public record PlatformComment(
    String commentId,
    String videoId,
    String parentCommentId,
    String authorHandle,
    String text,
    Instant createdAt,
    Long likes,
    Long replies,
    boolean byOwner,
    boolean pinned,
    boolean hidden) {

  @Override
  public String toString() {
    return "PlatformComment[commentId=" + commentId + ", videoId=" + videoId + "]";
  }
}
