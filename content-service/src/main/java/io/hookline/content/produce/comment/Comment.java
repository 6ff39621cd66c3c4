package io.hookline.content.produce.comment;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.hookline.content.network.Network;
import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.content.produce.commentrules.RuleSet;
import io.hookline.content.produce.commentrules.RuleSet.Verdict;
import io.hookline.content.search.SearchText;
import io.hookline.content.search.Word;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A comment, as it stands and as it will be written. Its fields are the columns of its table. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Comment {

  private UUID id;
  private Network network;
  private String platformId;
  private UUID postId;
  private String parentPlatformId;
  private String authorKey;
  private String authorHandle;
  private String text;
  private int edits;
  private String language;
  private Instant commentedAt;
  private Instant seenAt;
  private Long likes;
  private Long replies;
  private Instant deletedAt;
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

  private final transient List<PastText> past = new ArrayList<>();

  protected Comment() {}

  /** One that is new here. */
  Comment(String brand, NewComment told, RuleSet rules, Instant now) {
    id = Ids.next();
    network = told.network();
    platformId = told.platformId();
    postId = told.postId();
    commentedAt = told.commentedAt();
    createdAt = now;
    say(told.text() == null ? "" : told.text(), rules);
    tell(brand, told, told.seenAt(now), now);
  }

  /**
   * Takes in what the network tells again.
   *
   * @return whether it says more than was known
   * @throws Problem COMMENT_OF_ANOTHER_POST
   */
  boolean see(String brand, NewComment told, RuleSet rules, Instant now) {
    if (!postId.equals(told.postId())) {
      throw new Problem(
          CommentProblem.COMMENT_OF_ANOTHER_POST, "It is recorded under the post " + postId + ".");
    }
    Instant at = told.seenAt(now);
    boolean edited = told.text() != null && !told.text().equals(text);
    boolean late = at.isBefore(seenAt);
    boolean untold = text.isEmpty() && edits == 0 && erasedAt == null;
    List<Object> before = told();
    boolean kept =
        edited
            && late
            && !untold
            && erasedAt == null
            && past.add(new PastText(id, at, told.text()));
    if (edited && (!late || untold)) {
      keepText(untold);
      say(told.text(), rules);
    }
    if (!late) {
      tell(brand, told, at, now);
    } else if (erasedAt == null) {
      complete(brand, told, now);
    }
    boolean changed = !before.equals(told());
    version += changed ? 1 : 0;
    return changed || kept;
  }

  /** Takes from what was seen before what nobody has told since, so that no order loses it. */
  private void complete(String brand, NewComment earlier, Instant now) {
    if (authorKey == null) {
      CommentAuthor author = CommentAuthor.of(brand, network, earlier.authorHandle());
      authorKey = author.key();
      authorHandle = author.handle();
    }
    parentPlatformId = parentPlatformId == null ? earlier.parentPlatformId() : parentPlatformId;
    language = language == null ? earlier.language() : language;
    likes = likes == null ? earlier.likes() : likes;
    replies = replies == null ? earlier.replies() : replies;
    updatedAt = now;
  }

  /** What was erased is no text of before, and neither is what nobody has told. */
  private void keepText(boolean untold) {
    if (erasedAt == null && !untold) {
      past.add(new PastText(id, seenAt, text));
      edits++;
    }
    erasedAt = null;
  }

  private void say(String said, RuleSet rules) {
    List<Word> words = SearchText.words(said);
    Verdict verdict = rules.classify(words);
    text = said;
    search = SearchText.tokens(words);
    ruleClass = verdict.commentClass();
    rule = verdict.rule();
    rulesVersion = rules.version();
  }

  private void tell(String brand, NewComment told, Instant at, Instant now) {
    CommentAuthor author = CommentAuthor.of(brand, network, told.authorHandle());
    if (author.key() != null) {
      authorKey = author.key();
      authorHandle = author.handle();
    }
    parentPlatformId = told.parentPlatformId() == null ? parentPlatformId : told.parentPlatformId();
    language = told.language() == null ? language : told.language();
    likes = told.likes() == null ? likes : told.likes();
    replies = told.replies() == null ? replies : told.replies();
    if (told.deleted() != null) {
      deletedAt = !told.deleted() ? null : deletedAt == null ? at : deletedAt;
    }
    seenAt = at;
    updatedAt = now;
  }

  private List<Object> told() {
    List<Object> facts = new ArrayList<>();
    facts.add(text);
    facts.add(authorKey);
    facts.add(authorHandle);
    facts.add(parentPlatformId);
    facts.add(language);
    facts.add(likes);
    facts.add(replies);
    facts.add(deletedAt);
    return facts;
  }

  UUID id() {
    return id;
  }

  /** What it said before, to be kept. */
  List<PastText> past() {
    return past;
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
        commentedAt,
        likes,
        replies,
        language,
        deletedAt,
        Objects.requireNonNullElse(personClass, ruleClass),
        personClass == null ? ClassifiedBy.RULES : ClassifiedBy.PERSON,
        version);
  }
}
