package io.hookline.content.measure.upload;

import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.Video;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Rows of a file by what they are of.
 *
 * @param posts that are videos of the rows
 * @param ofPosts whose video is a post
 * @param ofNone whose video is none
 */
record SortedRows(
    Map<Video, UUID> posts,
    List<StagedRow> ofPosts,
    List<StagedRow> ofNone,
    List<StagedRow> days,
    List<StagedRow> audiences) {

  static SortedRows of(List<StagedRow> rows, Posts posts) {
    List<StagedRow> videos = those(rows, row -> row.video() != null);
    Set<Video> keys = videos.stream().map(row -> row.video().key()).collect(Collectors.toSet());
    Map<Video, UUID> known = posts.of(keys);
    return new SortedRows(
        known,
        those(videos, row -> known.containsKey(row.video().key())),
        those(videos, row -> !known.containsKey(row.video().key())),
        those(rows, row -> row.day() != null),
        those(rows, row -> row.audience() != null));
  }

  private static List<StagedRow> those(List<StagedRow> rows, Predicate<StagedRow> which) {
    return rows.stream().filter(which).toList();
  }

  /** Of those whose video is a post. */
  List<PostReading> readings() {
    return ofPosts.stream().map(row -> row.on(posts.get(row.video().key()))).toList();
  }
}
