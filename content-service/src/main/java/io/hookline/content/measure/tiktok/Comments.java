package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.CommentPage;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/**
 * Comments below a video, the newest first, so that a reader may stop at what is known. TikTok
 * brings three replies along with a comment; of one with more, all are read by themselves, before
 * the next page of comments.
 */
@Singleton
class Comments {

  private static final int MOST = 30;

  private final TikTokConfig config;
  private final TikTokApi api;

  Comments(TikTokConfig config, TikTokApi api) {
    this.config = config;
    this.api = api;
  }

  CommentPage page(Access access, String videoId, CommentCursor place) {
    return place.replies().isEmpty()
        ? topLevel(access, videoId, place)
        : replies(access, videoId, place);
  }

  private CommentPage topLevel(Access access, String videoId, CommentCursor place) {
    Map<String, Object> parameters = parameters(access, videoId, place.comments());
    parameters.put("include_replies", true);
    ReadComments read =
        new ReadComments(api.get("/business/comment/list/", access, parameters), videoId);
    return page(read, null, place.afterPage(read.next(place.comments()), read.withMoreReplies()));
  }

  private CommentPage replies(Access access, String videoId, CommentCursor place) {
    CommentCursor.Thread thread = place.replies().get(0);
    Map<String, Object> parameters = parameters(access, videoId, thread.cursor());
    parameters.put("comment_id", thread.commentId());
    ReadComments read =
        new ReadComments(api.get("/business/comment/reply/list/", access, parameters), videoId);
    return page(read, thread.commentId(), place.afterReplies(read.next(thread.cursor())));
  }

  private static CommentPage page(ReadComments read, String parent, CommentCursor next) {
    return new CommentPage(read.comments(parent), next.text(), read.unknownValues());
  }

  private Map<String, Object> parameters(Access access, String videoId, long cursor) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("business_id", access.platformAccountId());
    parameters.put("video_id", videoId);
    parameters.put("status", "ALL");
    parameters.put("sort_field", "create_time");
    parameters.put("sort_order", "desc");
    parameters.put("cursor", cursor);
    parameters.put("max_count", Math.min(config.commentsPerPage(), MOST));
    return parameters;
  }
}
