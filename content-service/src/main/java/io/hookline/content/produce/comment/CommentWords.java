package io.hookline.content.produce.comment;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a comment says and has said: each text once, with the instant at which it was seen last. The
 * one that was seen last of all is the text; of the same instant, the one that sorts last.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@JsonInclude(JsonInclude.Include.NON_NULL)
class CommentWords {

  private String text = "";

  /** Null while nobody has told a text. */
  private Instant textSeenAt;

  /** How many other texts were seen. */
  private int edits;

  private final transient Map<UUID, Instant> past = new HashMap<>();
  private final transient Map<UUID, PastText> kept = new HashMap<>();
  private final transient Set<UUID> dropped = new HashSet<>();

  /** What it has said, as it is kept. */
  void remember(UUID text, Instant seenAt) {
    past.put(text, seenAt);
  }

  /**
   * @param told null when the sighting tells no text
   * @return whether it says something else now
   */
  boolean see(String told, Instant at) {
    if (told == null) {
      return false;
    }
    if (textSeenAt == null || told.equals(text)) {
      boolean other = !told.equals(text);
      text = told;
      textSeenAt = Instants.later(textSeenAt, at);
      return other;
    }
    UUID id = PastText.id(told);
    edits += past.containsKey(id) ? 0 : 1;
    Instant seen = Instants.later(past.get(id), at);
    boolean last = seen.isAfter(textSeenAt) || seen.equals(textSeenAt) && told.compareTo(text) > 0;
    if (!last) {
      keep(id, told, seen);
      return false;
    }
    drop(id);
    keep(PastText.id(text), text, textSeenAt);
    text = told;
    textSeenAt = seen;
    return true;
  }

  private void keep(UUID id, String said, Instant seenAt) {
    if (!seenAt.equals(past.put(id, seenAt))) {
      kept.put(id, new PastText(id, seenAt, said));
      dropped.remove(id);
    }
  }

  private void drop(UUID id) {
    if (past.remove(id) != null) {
      kept.remove(id);
      dropped.add(id);
    }
  }

  String text() {
    return text;
  }

  int edits() {
    return edits;
  }

  /** Texts of before to be written. */
  Collection<PastText> kept() {
    return kept.values();
  }

  /** Texts of before that are none any longer. */
  Set<UUID> dropped() {
    return dropped;
  }
}
