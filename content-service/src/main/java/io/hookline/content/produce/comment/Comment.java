package io.hookline.content.produce.comment;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.content.network.Network;
import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.content.produce.commentrules.RuleSet;
import io.hookline.content.produce.commentrules.RuleSet.Verdict;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.search.Word;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A comment, as it stands and as it will be written. Its fields are the columns of its table. What
 * was seen of it, in whichever order it arrives, makes the same comment.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Comment {

  private UUID id;
  private Network network;
  private String platformId;
  private UUID postId;
  @Nested @JsonUnwrapped private CommentFacts facts = new CommentFacts();
  @Nested @JsonUnwrapped private CommentWords words = new CommentWords();
  private Instant erasedAt;
  private CommentClass ruleClass;
  private String rule;
  private int rulesVersion;
  private CommentClass personClass;
  private String classifiedBy;
  private long version;
  private Instant createdAt;
  private Instant updatedAt;

  /** Null while the text is as it was. */
  private String search;

  protected Comment() {}

  /** One that is new here. */
  Comment(String brand, NewComment told, RuleSet rules, Instant now) {
    id = Ids.next();
    network = told.network();
    platformId = told.platformId();
    postId = told.postId();
    createdAt = now;
    updatedAt = now;
    words.see(told.text(), told.seenAt());
    classify(rules);
    facts.see(brand, told);
  }

  /**
   * Takes in what the network tells again.
   *
   * @return whether it says more than was known
   * @throws Problem COMMENT_OF_ANOTHER_POST
   */
  boolean see(String brand, NewComment sent, RuleSet rules, Instant now) {
    if (!postId.equals(sent.postId())) {
      throw new Problem(
          CommentProblem.COMMENT_OF_ANOTHER_POST, "It is recorded under the post " + postId + ".");
    }
    boolean erased = erasedAt != null && !sent.seenAt().isAfter(erasedAt);
    NewComment told = erased ? sent.withoutPerson() : sent;
    List<Object> before = shown();
    if (words.see(told.text(), told.seenAt())) {
      classify(rules);
    }
    facts.see(brand, told);
    boolean more = !before.equals(shown());
    if (more) {
      version++;
      updatedAt = now;
    }
    return more;
  }

  private void classify(RuleSet rules) {
    List<Word> said = SearchText.words(words.text());
    Verdict verdict = rules.classify(said);
    search = SearchText.tokens(said);
    ruleClass = verdict.commentClass();
    rule = verdict.rule();
    rulesVersion = rules.version();
  }

  private List<Object> shown() {
    return Arrays.asList(words.text(), words.edits(), facts.shown());
  }

  UUID id() {
    return id;
  }

  CommentWords words() {
    return words;
  }

  /** Whether a row of a file is about this one. */
  CommentKey key() {
    return new CommentKey(network, platformId);
  }

  /** What others are told of it. */
  CommentChange change() {
    return new CommentChange(
        id,
        network,
        postId,
        facts.commentedAt(),
        facts.likes(),
        facts.replies(),
        facts.language(),
        facts.deletedAt(),
        Objects.requireNonNullElse(personClass, ruleClass),
        personClass == null ? ClassifiedBy.RULES : ClassifiedBy.PERSON,
        version);
  }
}
