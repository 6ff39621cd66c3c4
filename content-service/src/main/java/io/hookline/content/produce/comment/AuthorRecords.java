package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.FieldMapper;

/** What is known of the authors of comments. */
@Singleton
class AuthorRecords implements PersonalRecords {

  /** Comments that go in one transaction. */
  private static final int PIECE = 1_000;

  private static final String ERASE =
      "update comment"
          + """
             set author_key = null, author_handle = null, text = '', search = '', erased_at = :now,
                 version = version + 1, updated_at = :now
           where id in (select id from comment where brand = :brand and author_key = any(:keys)
                         order by id limit :piece)
             and brand = :brand
          returning\s"""
          + CommentStore.COLUMNS;

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  AuthorRecords(Jdbi jdbi, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** By which an erasure knows an author. */
  static String key(Network network, String handle) {
    return network.name().toLowerCase(Locale.ROOT) + ":" + handle;
  }

  @Override
  public String name() {
    return "authors of comments";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<String> keys = authors(person);
    if (keys.isEmpty()) {
      return Erased.all(Map.of());
    }
    List<CommentView> erased = jdbi.withHandle(handle -> erase(handle, keys));
    outbox.append(
        brand.slug(),
        erased.stream().map(c -> new CommentEvent.Erased(CommentChange.of(c))).toList());
    return new Erased(
        Map.of("comments", (long) erased.size()), erased.size() < PIECE ? null : position + 1);
  }

  private List<String> authors(Person person) {
    return List.of(Network.values()).stream()
        .flatMap(
            network ->
                person.keys().stream()
                    .filter(key -> key.startsWith(key(network, "")))
                    .map(key -> key.substring(key(network, "").length()))
                    .map(handle -> Author.of(brand.slug(), network, handle).key()))
        .toList();
  }

  private List<CommentView> erase(Handle handle, List<String> keys) {
    List<CommentView> erased =
        handle
            .createQuery(ERASE)
            .bind("now", clock.instant())
            .bind("brand", brand.slug())
            .bindArray("keys", String.class, keys)
            .bind("piece", PIECE)
            .map(FieldMapper.of(Comment.class))
            .map(Comment::view)
            .list();
    handle
        .createUpdate("delete from comment_text where brand = :brand and comment_id = any(:ids)")
        .bind("brand", brand.slug())
        .bindArray("ids", UUID.class, erased.stream().map(CommentView::id).toList())
        .execute();
    return erased;
  }
}
