package io.hookline.content.produce.mention;

import java.util.List;
import java.util.Locale;

/** By what an author is known to an erasure: the network and the handle, {@code tiktok:kim}. */
final class MentionAuthor {

  private MentionAuthor() {}

  static String key(MentionView mention) {
    return mention.network().name().toLowerCase(Locale.ROOT) + ":" + mention.authorHandle();
  }

  static List<String> handles(List<String> keys) {
    return keys.stream().map(key -> key.substring(key.indexOf(':') + 1)).toList();
  }
}
