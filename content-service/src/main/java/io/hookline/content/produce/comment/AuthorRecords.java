package io.hookline.content.produce.comment;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What is known of the authors of comments. */
@Singleton
class AuthorRecords implements PersonalRecords {

  /** Comments that go in one transaction. */
  private static final int PIECE = 1_000;

  private static final String ERASE =
      "update comment"
          + """
             set author_key = null, author_handle = null, author_seen_at = null, text = '',
                 text_seen_at = null, search = '', erased_at = greatest(:now, seen_at),
                 version = version + 1, updated_at = :now
           where id in (select id from comment where brand = :brand and author_key = any(:keys)
                         order by id limit :piece for no key update)
             and brand = :brand
          returning\s"""
          + CommentSql.CHANGE;

  private final Jdbi jdbi;
  private final KeptAnswers answers;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  AuthorRecords(Jdbi jdbi, KeptAnswers answers, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.answers = answers;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "authors of comments";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<String> keys =
        CommentAuthor.named(brand.slug(), person).stream().map(CommentAuthor::key).toList();
    if (keys.isEmpty()) {
      return Erased.all(Map.of());
    }
    List<CommentChange> erased = jdbi.withHandle(handle -> erase(handle, keys));
    answers.forget(erased.stream().map(comment -> "comments/" + comment.id()).toList());
    outbox.append(brand.slug(), erased.stream().map(CommentEvent.Erased::new).toList());
    return new Erased(
        Map.of("comments", (long) erased.size()), erased.size() < PIECE ? null : position + 1);
  }

  private List<CommentChange> erase(Handle handle, List<String> keys) {
    List<CommentChange> erased =
        handle
            .createQuery(ERASE)
            .bind("now", clock.instant())
            .bind("brand", brand.slug())
            .bindArray("keys", String.class, keys)
            .bind("piece", PIECE)
            .map(ConstructorMapper.of(CommentChange.class))
            .list();
    handle
        .createUpdate("delete from comment_text where brand = :brand and comment_id = any(:ids)")
        .bind("brand", brand.slug())
        .bindArray("ids", UUID.class, erased.stream().map(CommentChange::id).toList())
        .execute();
    return erased;
  }
}
