package io.hookline.content.produce.comment;

import io.hookline.content.produce.comment.CommentRulesTrialView.Example;
import io.hookline.content.produce.comment.CommentRulesTrialView.Shift;
import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.content.produce.commentrules.RuleSet;
import io.hookline.content.produce.commentrules.RuleSet.Verdict;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Tries rules on the newest comments, and keeps nothing. */
@ApplicationScoped
class RulesTrial {

  private static final int COMMENTS = 1_000;
  private static final int EXAMPLES = 20;

  private static final String NEWEST =
      """
      select id, text, rule_class from comment
       where brand = :brand and person_class is null and erased_at is null
       order by commented_at desc, id desc
       limit :limit
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RulesTrial(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** A comment by the present rules. Public because Jdbi reads it by its components. */
  public record Present(UUID id, String text, CommentClass ruleClass) {}

  CommentRulesTrialView of(RuleSet rules) {
    List<Present> newest =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(NEWEST)
                    .bind("brand", brand.slug())
                    .bind("limit", COMMENTS)
                    .map(ConstructorMapper.of(Present.class))
                    .list());
    Map<CommentClass, Long> before = new EnumMap<>(CommentClass.class);
    Map<CommentClass, Long> after = new EnumMap<>(CommentClass.class);
    List<Example> examples = new ArrayList<>();
    int changed = 0;
    for (Present comment : newest) {
      Verdict verdict = rules.classify(SearchText.words(comment.text()));
      before.merge(comment.ruleClass(), 1L, Long::sum);
      after.merge(verdict.commentClass(), 1L, Long::sum);
      if (verdict.commentClass() != comment.ruleClass() && changed++ < EXAMPLES) {
        examples.add(
            new Example(
                comment.id(),
                comment.text(),
                comment.ruleClass(),
                verdict.commentClass(),
                verdict.rule()));
      }
    }
    List<Shift> classes =
        Stream.of(CommentClass.values())
            .map(c -> new Shift(c, before.getOrDefault(c, 0L), after.getOrDefault(c, 0L)))
            .toList();
    return new CommentRulesTrialView(newest.size(), changed, classes, examples);
  }
}
