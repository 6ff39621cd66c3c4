package io.hookline.content.plan.vocabulary;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands behind a # in a text. */
public final class Hashtags {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  /** One may follow another without a blank. */
  private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{M}\\p{N}_]+)");

  private Hashtags() {}

  /**
   * The keys that the hashtags of a text would have as terms.
   *
   * @param text null for none
   */
  public static Set<String> in(String text) {
    if (text == null || text.isBlank()) {
      return Set.of();
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return HASHTAG
        .matcher(ADDRESS.matcher(plain).replaceAll(" "))
        .results()
        .map(found -> TermKey.of(Vocabulary.HASHTAG, found.group(1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
