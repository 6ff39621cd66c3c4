package io.hookline.content.plan.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an idea, a series or a post is sorted and compared by: keys of terms of the brand's
 * vocabularies. Wherever terms are sent, a term's name or one of its former names does as well.
 */
public record Terms(
    @Size(max = 100) @Schema(examples = "tutorial", nullable = true) String seriesKind,
    @Size(max = 100) @Schema(examples = "question", nullable = true) String hookKind,
    @Size(max = 100) @Schema(examples = "educate", nullable = true) String purpose,
    @Size(max = 100) @Schema(examples = "expert", nullable = true) String voice,
    @Size(max = 100) @Schema(examples = "demonstration", nullable = true) String proof,
    @Size(max = 100) @Schema(examples = "talking-head", nullable = true) String format,
    @Size(max = 100) @Schema(examples = "save", nullable = true) String callToAction,
    @Size(max = 100) @Schema(examples = "original-sound-miawong", nullable = true) String sound,
    @Size(max = 50) @Schema(examples = "[\"skintok\"]")
        List<@NotNull @Size(max = 100) String> hashtags,
    @Size(max = 50) @Schema(examples = "[\"retinol-for-beginners\"]")
        List<@NotNull @Size(max = 100) String> searchKeywords,
    @Size(max = 50) @Schema(examples = "[\"skintok\"]")
        List<@NotNull @Size(max = 100) String> communities) {

  public static final Terms NONE =
      new Terms(null, null, null, null, null, null, null, null, null, null, null);

  public Terms {
    hashtags = listOf(hashtags);
    searchKeywords = listOf(searchKeywords);
    communities = listOf(communities);
  }

  /** A list that is left out is empty; blanks are left out of it, and null is refused. */
  private static List<String> listOf(List<String> sent) {
    return sent == null
        ? List.of()
        : sent.stream().filter(term -> term == null || !term.isBlank()).toList();
  }

  /** None where nothing was sent. */
  public static Terms of(Terms sent) {
    return sent == null ? NONE : sent;
  }

  /** The terms by vocabulary; a vocabulary of which there is none is left out. */
  Map<Vocabulary, List<String>> byVocabulary() {
    Map<Vocabulary, List<String>> all = new EnumMap<>(Vocabulary.class);
    put(all, Vocabulary.SERIES_KIND, seriesKind);
    put(all, Vocabulary.HOOK_KIND, hookKind);
    put(all, Vocabulary.PURPOSE, purpose);
    put(all, Vocabulary.VOICE, voice);
    put(all, Vocabulary.PROOF, proof);
    put(all, Vocabulary.FORMAT, format);
    put(all, Vocabulary.CALL_TO_ACTION, callToAction);
    put(all, Vocabulary.SOUND, sound);
    all.put(Vocabulary.HASHTAG, hashtags);
    all.put(Vocabulary.SEARCH_KEYWORD, searchKeywords);
    all.put(Vocabulary.COMMUNITY, communities);
    all.values().removeIf(List::isEmpty);
    return all;
  }

  private static void put(Map<Vocabulary, List<String>> all, Vocabulary vocabulary, String term) {
    if (term != null && !term.isBlank()) {
      all.put(vocabulary, List.of(term));
    }
  }

  /** With each term replaced; what becomes the same term stands once. */
  Terms map(BiFunction<Vocabulary, String, String> change) {
    return new Terms(
        one(Vocabulary.SERIES_KIND, seriesKind, change),
        one(Vocabulary.HOOK_KIND, hookKind, change),
        one(Vocabulary.PURPOSE, purpose, change),
        one(Vocabulary.VOICE, voice, change),
        one(Vocabulary.PROOF, proof, change),
        one(Vocabulary.FORMAT, format, change),
        one(Vocabulary.CALL_TO_ACTION, callToAction, change),
        one(Vocabulary.SOUND, sound, change),
        each(Vocabulary.HASHTAG, hashtags, change),
        each(Vocabulary.SEARCH_KEYWORD, searchKeywords, change),
        each(Vocabulary.COMMUNITY, communities, change));
  }

  private static String one(
      Vocabulary vocabulary, String term, BiFunction<Vocabulary, String, String> change) {
    return term == null || term.isBlank() ? null : change.apply(vocabulary, term);
  }

  private static List<String> each(
      Vocabulary vocabulary, List<String> terms, BiFunction<Vocabulary, String, String> change) {
    return terms.stream().map(term -> change.apply(vocabulary, term)).distinct().toList();
  }
}
