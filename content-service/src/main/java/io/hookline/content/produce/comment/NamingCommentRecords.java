package io.hookline.content.produce.comment;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What others have said to an author. A position is the millisecond of a comment's id. */
@Singleton
class NamingCommentRecords implements PersonalRecords {

  /** Comments that are looked at in one transaction. */
  private static final int PIECE = 1_000;

  private static final int BELOW_MILLIS = 16;

  private final CommentsNamingAuthor comments;
  private final KeptAnswers answers;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  NamingCommentRecords(
      CommentsNamingAuthor comments,
      KeptAnswers answers,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.comments = comments;
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
      if (position == 0) {
        comments.erasePast(author.handle());
      }
      UUID after = new UUID(position << BELOW_MILLIS, 0);
      Long reached;
      do {
        CommentsNamingAuthor.Piece piece =
            comments.erase(author.handle(), after, PIECE, clock.instant());
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
