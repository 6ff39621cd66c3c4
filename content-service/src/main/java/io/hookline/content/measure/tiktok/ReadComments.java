package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.measure.connection.PlatformComment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Comments as {@code /business/comment/list/} and {@code /business/comment/reply/list/} tell them.
 * A comment that was deleted is not told any more.
 */
final class ReadComments {

  private static final String PUBLIC = "PUBLIC";
  private static final Set<String> STATUSES = Set.of(PUBLIC, "HIDDEN");

  private final Unknown unknown = new Unknown();
  private final Values data;
  private final List<Values> told;
  private final String videoId;

  ReadComments(JsonNode data, String videoId) {
    this.data = new Values(data, unknown);
    this.told = this.data.list("comments");
    this.videoId = videoId;
  }

  /** Replies stand behind their comment. */
  List<PlatformComment> comments(String parent) {
    return told.stream()
        .flatMap(
            comment ->
                Stream.concat(
                    Stream.of(comment).map(one -> comment(one, parent)),
                    comment.list("reply_list").stream()
                        .map(reply -> comment(reply, comment.name("comment_id")))))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Comments of which TikTok has brought fewer replies along than there are. */
  List<String> withMoreReplies() {
    List<String> ids = new ArrayList<>();
    for (Values comment : told) {
      Long replies = comment.count("replies");
      String id = comment.name("comment_id");
      if (id != null && replies != null && replies > comment.list("reply_list").size()) {
        ids.add(id);
      }
    }
    return ids;
  }

  /**
   * @param asked the place that this page was asked with
   * @return null at the end, and where the place does not move on
   */
  Long next(long asked) {
    if (!Boolean.TRUE.equals(data.flag("has_more"))) {
      return null;
    }
    Long cursor = data.count("cursor");
    if (cursor == null || cursor <= asked) {
      unknown.add("cursor", "stands still, the list ends");
      return null;
    }
    return cursor;
  }

  Map<String, Integer> unknownValues() {
    return unknown.counts();
  }

  private PlatformComment comment(Values comment, String parent) {
    String id = comment.name("comment_id");
    Instant createdAt = comment.instant("create_time");
    if (id == null || createdAt == null) {
      unknown.add(id == null ? "comment_id" : "create_time", "missing");
      return null;
    }
    String ofVideo = comment.name("video_id");
    String answered = comment.name("parent_comment_id");
    String text = comment.text("text");
    return new PlatformComment(
        id,
        ofVideo == null ? videoId : ofVideo,
        answered == null ? parent : answered,
        comment.name("username"),
        text == null ? "" : text,
        createdAt,
        comment.count("likes"),
        comment.count("replies"),
        Boolean.TRUE.equals(comment.flag("owner")),
        Boolean.TRUE.equals(comment.flag("pinned")),
        isHidden(comment.name("status")));
  }

  /**
   * What is neither public nor told is taken for hidden: nobody is shown more than TikTok shows.
   */
  private boolean isHidden(String status) {
    if (status != null && !STATUSES.contains(status)) {
      unknown.add("status", status);
    }
    return status != null && !status.equals(PUBLIC);
  }
}
