package io.hookline.content.produce.commentrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.search.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a set of rules may cost those who share the service. */
class CommentRulesUpdateTest {

  private static final String MOST_OF_A_WORD = "rules[1].anyOf[0]";

  private static CommentRule rule(String name, List<String> phrases) {
    return new CommentRule(name, CommentClass.PRAISE, phrases, List.of());
  }

  private static List<String> phrases(String beginning, int count) {
    return IntStream.range(0, count).mapToObj(i -> beginning + i).toList();
  }

  private static List<String> refused(List<CommentRule> rules) {
    Problem refused =
        catchThrowableOfType(Problem.class, () -> new CommentRulesUpdate(rules).check());
    return refused.violations().stream().map(violation -> violation.field()).toList();
  }

  @Test
  void fewPhrasesBeginWithTheSameWord() {
    List<CommentRule> rules = new ArrayList<>();
    rules.add(rule("A", phrases("too w", 500)));
    new CommentRulesUpdate(rules).check();
    rules.add(rule("B", List.of("too much", "too little")));
    assertThat(refused(rules)).containsExactly(MOST_OF_A_WORD);
  }

  @Test
  void aSetHasAsManyPhrasesAsPeopleCanKeepInMind() {
    List<CommentRule> rules = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rules.add(rule("R" + i, phrases("w" + i + "x", 500)));
    }
    new CommentRulesUpdate(rules).check();
    rules.add(rule("More", List.of("more")));
    assertThat(refused(rules)).containsExactly("rules");
  }

  /** The longest comment, of the one word with which the most phrases begin. */
  @Test
  void theWorstCommentIsPutIntoAClassAtOnce() {
    RuleSet worst = new RuleSet(1, List.of(rule("A", phrases("a ".repeat(40) + "b", 500))));
    List<Word> words = SearchText.words("a ".repeat(5_000));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> worst.classify(words));
  }
}
