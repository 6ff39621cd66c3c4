package io.hookline.content.produce.commentrules;

import io.hookline.kit.search.Phrase;
import io.hookline.kit.search.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A version of the rules, made ready: phrases are looked up by their first word, so that a comment
 * costs about as many steps as it has words, however many phrases there are.
 */
public final class RuleSet {

  /** What a phrase decides: a rule by its place, for it or against it. */
  private record Entry(Phrase phrase, int rule, boolean against) {}

  /**
   * What was decided.
   *
   * @param rule its name; null when no rule fits
   */
  public record Verdict(CommentClass commentClass, String rule) {}

  private static final Verdict NO_RULE = new Verdict(CommentClass.OTHER, null);

  private final int version;
  private final List<CommentRule> rules;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();
  private int longestBeginning;

  public RuleSet(int version, List<CommentRule> rules) {
    this.version = version;
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      for (String phrase : rules.get(i).anyOf()) {
        add(new Entry(Phrase.of(phrase), i, false));
      }
      for (String phrase : rules.get(i).noneOf()) {
        add(new Entry(Phrase.of(phrase), i, true));
      }
    }
  }

  private void add(Entry entry) {
    if (entry.phrase().isEmpty()) {
      return;
    }
    String first = entry.phrase().first();
    boolean beginning = entry.phrase().firstIsBeginning();
    (beginning ? byBeginning : byWord).computeIfAbsent(first, f -> new ArrayList<>()).add(entry);
    longestBeginning = beginning ? Math.max(longestBeginning, first.length()) : longestBeginning;
  }

  public int version() {
    return version;
  }

  /** The class by the first rule that fits. */
  public Verdict classify(List<Word> words) {
    boolean[] found = new boolean[rules.size()];
    boolean[] against = new boolean[rules.size()];
    for (int place = 0; place < words.size(); place++) {
      Word word = words.get(place);
      look(word.form(), words, place, found, against);
      for (String other : word.others()) {
        look(other, words, place, found, against);
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] && !against[i]) {
        return new Verdict(rules.get(i).commentClass(), rules.get(i).name());
      }
    }
    return NO_RULE;
  }

  private void look(String form, List<Word> words, int place, boolean[] found, boolean[] against) {
    match(byWord.get(form), words, place, found, against);
    for (int end = Math.min(form.length(), longestBeginning); end > 0; end--) {
      match(byBeginning.get(form.substring(0, end)), words, place, found, against);
    }
  }

  private static void match(
      List<Entry> entries, List<Word> words, int place, boolean[] found, boolean[] against) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      boolean[] mark = entry.against() ? against : found;
      if (!mark[entry.rule()] && entry.phrase().isAt(words, place)) {
        mark[entry.rule()] = true;
      }
    }
  }
}
