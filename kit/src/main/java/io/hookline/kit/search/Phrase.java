package io.hookline.kit.search;

import io.hookline.kit.search.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand one behind the other, as in {@code how much}. A word may end with {@code *} for
 * any ending; in scripts without blanks a phrase is found within longer words. There is no other
 * pattern, so that none takes long.
 */
public final class Phrase {

  private static final String ANY_ENDING = "*";

  /** A word of the phrase, and how many places behind the first one it stands. */
  private record Step(String form, boolean beginning, int offset) {}

  private final List<Step> steps;

  private Phrase(List<Step> steps) {
    this.steps = steps;
  }

  /** May be empty, where the text has nothing to look for. */
  public static Phrase of(String text) {
    List<Step> steps = new ArrayList<>();
    int offset = 0;
    for (String part : text.strip().split("\\s+")) {
      List<Word> words = Words.of(part);
      boolean anyEnding = part.endsWith(ANY_ENDING) && !words.isEmpty();
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        boolean single =
            word.kind() == Kind.END && (i == 0 || words.get(i - 1).kind() != Kind.PAIR);
        if (word.kind() != Kind.END || single) {
          boolean cut = word.kind() == Kind.WORD && anyEnding && i == words.size() - 1;
          steps.add(new Step(word.form(), single || cut, offset));
        }
        offset++;
      }
    }
    return new Phrase(List.copyOf(steps));
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The form that a text's word must have, or begin with, for the phrase to begin there. */
  public String first() {
    return steps.get(0).form();
  }

  public boolean firstIsBeginning() {
    return steps.get(0).beginning();
  }

  /** Whether it stands at this place of a text. */
  public boolean isAt(List<Word> words, int place) {
    for (Step step : steps) {
      int at = place + step.offset();
      if (at >= words.size() || !words.get(at).matches(step.form(), step.beginning())) {
        return false;
      }
    }
    return true;
  }

  /** Without marks, which the index does not have; empty if nothing is left. */
  String asQuery() {
    List<Step> indexed = steps.stream().filter(step -> !step.form().equals("?")).toList();
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < indexed.size(); i++) {
      Step step = indexed.get(i);
      if (i > 0) {
        query.append(" <").append(step.offset() - indexed.get(i - 1).offset()).append("> ");
      }
      query.append('\'').append(step.form().replace("'", "''")).append('\'');
      query.append(step.beginning() ? ":*" : "");
    }
    return indexed.size() > 1 ? "(" + query + ")" : query.toString();
  }

  @Override
  public String toString() {
    return steps.stream().map(Step::form).collect(Collectors.joining(" "));
  }
}
