package io.hookline.content.measure.networkfile;

import io.hookline.content.network.VideoAddress;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which line was the first of a video, a day or a group; of very long tables of the beginning. */
final class SeenRows {

  private static final int MOST = 200_000;

  private record Key(String of, LocalDate date, Integer hour) {}

  private final Map<Key, Long> lines = new HashMap<>();

  /** The line of an earlier row of the same; null for none. */
  Long earlier(long line, VideoAddress video, LocalDate date, Integer hour, String key) {
    String of = video == null ? key : video.id() == null ? video.shortLink() : video.id();
    if (of == null && date == null) {
      return null;
    }
    Key row = new Key(of, date, hour);
    Long earlier = lines.get(row);
    if (earlier == null && lines.size() < MOST) {
      lines.put(row, line);
    }
    return earlier;
  }
}
