package io.hookline.content.produce.comment;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.search.SearchText;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What others have said to an author. A position is the millisecond of a comment's id. */
@Singleton
class NamingCommentRecords implements PersonalRecords {

  /** Comments that are looked at in one transaction. */
  private static final int PIECE = 1_000;

  private static final int BELOW_MILLIS = 16;

  private final CommentsNamingAuthor comments;
  private final TextsNamingAuthor texts;
  private final KeptAnswers answers;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  NamingCommentRecords(
      CommentsNamingAuthor comments,
      TextsNamingAuthor texts,
      KeptAnswers answers,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.comments = comments;
    this.texts = texts;
    this.answers = answers;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "comments naming authors";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<CommentAuthor> authors = CommentAuthor.named(brand.slug(), person);
    List<CommentEvent> events = new ArrayList<>();
    Long next = null;
    for (CommentAuthor author : authors) {
      Optional<String> query = SearchText.having(author.handle());
      if (query.isEmpty()) {
        continue; // A handle of signs only: in a text nobody can tell it from signs.
      }
      Mention mention = new Mention(author.handle());
      if (position == 0) {
        texts.erase(mention);
      }
      UUID after = new UUID(position << BELOW_MILLIS, 0);
      Long reached;
      do {
        CommentsNamingAuthor.Piece piece =
            comments.erase(mention, query.get(), after, PIECE, clock.instant());
        answers.forget(piece.changed().stream().map(said -> "comments/" + said.id()).toList());
        piece.changed().stream().map(CommentEvent.Updated::new).forEach(events::add);
        after = piece.last();
        reached = after == null ? null : after.getMostSignificantBits() >>> BELOW_MILLIS;
        // An import gives more ids in a millisecond than a piece has, and the next one begins
        // there.
      } while (reached != null && reached == position);
      if (reached != null) {
        next = next == null ? reached : Math.min(next, reached);
      }
    }
    outbox.append(brand.slug(), events);
    return new Erased(Map.of("commentsNamingThem", (long) events.size()), next);
  }
}
