package io.hookline.content.measure.tiktok;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in the comments below a video: first the replies that a page of comments did not bring
 * along, comment by comment, then the next page. Written {@code 60} or {@code
 * 60;7412345678901234999:30;7412345678901235000:0}, so that reading goes on after a break.
 *
 * @param comments the place among the comments, null when they have been read
 * @param replies the comments whose replies are still to be read, and the place among those of the
 *     first
 */
record CommentCursor(Long comments, List<Thread> replies) {

  private static final String THREAD = "(;[0-9]{1,30}:[0-9]{1,18})";

  private static final Pattern FORM =
      Pattern.compile("[0-9]{1,18}" + THREAD + "{0,100}|-" + THREAD + "{1,100}");

  private static final String NONE = "-";

  /** A comment and the place among its replies. */
  record Thread(String commentId, long cursor) {}

  static final CommentCursor FIRST = new CommentCursor(0L, List.of());

  /**
   * @param text null for the first page
   */
  static CommentCursor of(String text) {
    if (text == null) {
      return FIRST;
    }
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("is no cursor of comments");
    }
    List<String> parts = List.of(text.split(";"));
    List<Thread> replies = new ArrayList<>();
    for (String part : parts.subList(1, parts.size())) {
      int colon = part.indexOf(':');
      replies.add(new Thread(part.substring(0, colon), Long.parseLong(part.substring(colon + 1))));
    }
    String comments = parts.get(0);
    return new CommentCursor(comments.equals(NONE) ? null : Long.valueOf(comments), replies);
  }

  /** Null at the end. */
  String text() {
    if (comments == null && replies.isEmpty()) {
      return null;
    }
    StringBuilder text = new StringBuilder(comments == null ? NONE : comments.toString());
    replies.forEach(
        one -> text.append(';').append(one.commentId()).append(':').append(one.cursor()));
    return text.toString();
  }

  CommentCursor afterPage(Long next, Collection<String> withMoreReplies) {
    return new CommentCursor(
        next, withMoreReplies.stream().map(comment -> new Thread(comment, 0)).toList());
  }

  /**
   * @param next the place among the replies of the first, null when they have been read
   */
  CommentCursor afterReplies(Long next) {
    Deque<Thread> rest = new ArrayDeque<>(replies);
    Thread read = rest.removeFirst();
    if (next != null) {
      rest.addFirst(new Thread(read.commentId(), next));
    }
    return new CommentCursor(comments, List.copyOf(rest));
  }
}
