package io.hookline.content.plan.vocabulary;

import java.util.Arrays;
import java.util.List;

/**
 * A list of terms. A controlled one takes only terms that were put into it; a free one takes each
 * term that somebody uses.
 */
public enum Vocabulary {
  SERIES_KIND("seriesKind", true),
  HOOK_KIND("hookKind", true),
  PURPOSE("purpose", true),
  VOICE("voice", true),
  PROOF("proof", true),
  FORMAT("format", true),
  CALL_TO_ACTION("callToAction", true),
  SOUND("sound", false),
  HASHTAG("hashtags", false),
  SEARCH_KEYWORD("searchKeywords", false),
  COMMUNITY("communities", false);

  private final String field;
  private final boolean controlled;

  Vocabulary(String field, boolean controlled) {
    this.field = field;
    this.controlled = controlled;
  }

  /** Of {@link Terms}. */
  String field() {
    return field;
  }

  boolean isControlled() {
    return controlled;
  }

  /** How a term is kept in {@code facets}. */
  String entry(String key) {
    return field + ":" + key;
  }

  static List<Vocabulary> controlled() {
    return Arrays.stream(values()).filter(Vocabulary::isControlled).toList();
  }
}
