package io.hookline.content.measure.networkfile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the language of the interface that wrote a table. */
final class LanguageFinder {

  /** Whose words are meant where another language has the same. */
  private static final Set<String> INTERFACES =
      Set.of("en", "de", "fr", "es", "pt", "vi", "ja", "el");

  private LanguageFinder() {}

  /**
   * Words in dates tell more than headers, which TikTok leaves in English; but YouTube writes
   * English dates below headers of another language.
   *
   * @return null if not known
   */
  static String find(List<String> header, Study study, Hints hints) {
    if (hints.language() != null) {
      return hints.language().toLowerCase(Locale.ROOT);
    }
    Set<String> headers = Columns.languages(header, hints);
    Set<String> words = new TreeSet<>(study.dates().languages());
    words.addAll(study.dates().isEmpty() ? study.published().languages() : Set.of());
    boolean english = words.equals(Set.of("en")) && study.dates().isEmpty();
    if (words.isEmpty() || english && headers.size() == 1) {
      return headers.size() == 1 ? headers.iterator().next() : null;
    }
    if (words.size() > 1 && headers.stream().anyMatch(words::contains)) {
      words.retainAll(headers);
    }
    if (words.size() > 1) {
      words.retainAll(INTERFACES);
    }
    return words.size() == 1 ? words.iterator().next() : null;
  }
}
