package io.hookline.content.measure.connection;

import java.util.List;
import java.util.Map;

/**
 * Comments below a video.
 *
 * @param comments replies stand behind the comment that they answer; perhaps none although there is
 *     a next page
 * @param nextCursor null on the last page
 * @param unknown as of {@link AccountFigures#unknown}
 */
public record CommentPage(
    List<PlatformComment> comments, String nextCursor, Map<String, Integer> unknown) {}
