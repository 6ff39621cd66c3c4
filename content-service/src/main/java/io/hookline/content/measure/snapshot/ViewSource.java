package io.hookline.content.measure.snapshot;

import java.util.Locale;

/** Where people were when they began to watch. */
public enum ViewSource {
  FOR_YOU,
  FOLLOW,
  SEARCH,
  PROFILE,
  SOUND,
  HASHTAG,
  DIRECT_MESSAGE,
  OTHER;

  /** Its field in JSON: {@code forYou}. */
  String field() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    return words.length == 1
        ? words[0]
        : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
  }

  /** Its column in the table {@code view_sources}. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
