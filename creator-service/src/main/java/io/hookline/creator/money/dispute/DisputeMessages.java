package io.hookline.creator.money.dispute;

import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What was said in disputes. */
@ApplicationScoped
class DisputeMessages {

  private static final String ADD =
      """
      insert into dispute_message (id, brand, dispute_id, side, author, author_name, text, at)
      values (:id, :brand, :dispute, :side, :author, :name, :text, :now)
      """;

  private static final String LIST =
      """
      select id, side, author_name, text, at from dispute_message
       where brand = :brand and dispute_id = :dispute and id < :before
       order by id desc
       limit :fetch
      """;

  private static final String FORGET =
      """
      update dispute_message m set text = :erased, author_name = null
       where m.side = 'CREATOR' and m.text <> :erased
         and m.dispute_id in (select id from dispute where brand = :brand and creator_id = :creator)
      """;

  private static final String FORGET_TOPICS =
      """
      update dispute set topic = :erased, version = version + 1
       where brand = :brand and creator_id = :creator and opened_by = 'CREATOR' and topic <> :erased
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DisputeMessages(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(UUID dispute, DisputeSide side, String text, Actor by, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("id", Ids.next())
                .bind("brand", brand.slug())
                .bind("dispute", dispute)
                .bind("side", side.name())
                .bind("author", by.subject())
                .bind("name", by.name())
                .bind("text", text)
                .bind("now", now)
                .execute());
  }

  /** The latest first. */
  List<DisputeMessageView> of(UUID dispute, UUID before, int fetch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LIST)
                .bind("brand", brand.slug())
                .bind("dispute", dispute)
                .bind("before", before)
                .bind("fetch", fetch)
                .map(ConstructorMapper.of(DisputeMessageView.class))
                .list());
  }

  long forget(UUID creator, String erased) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(FORGET)
                .bind("brand", brand.slug())
                .bind("creator", creator)
                .bind("erased", erased)
                .execute());
  }

  long forgetTopics(UUID creator, String erased) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(FORGET_TOPICS)
                .bind("brand", brand.slug())
                .bind("creator", creator)
                .bind("erased", erased)
                .execute());
  }
}
